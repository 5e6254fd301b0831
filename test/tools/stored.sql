-- Stored values of every type and all that can depend on them: for the tests
-- that move a database or change what is beneath it.  stored_state.sql prints
-- every byte of it.  Needs both extensions.
CREATE TABLE shipment (id int NOT NULL, seller text, buyer text, flow text, amount float8);
INSERT INTO shipment
SELECT g, nullif('país "' || i % 7 || '"', 'país "3"'), 'buyer ' || i % 5,
  (ARRAY['production', 'secondary', 'imports', 'exports', 'stock_build'])[1 + i % 5],
  CASE WHEN i % 11 > 0 THEN g / (3.0 * i) END
FROM generate_series(1, 30) AS g, LATERAL generate_series(1, g * g) AS i;

CREATE DOMAIN whole_mix AS supply_mix CHECK (total(VALUE) >= 0);
CREATE TYPE supply_and_use AS (mix supply_mix, balance material_balance);

CREATE TABLE stored (
  id int PRIMARY KEY,
  mix whole_mix,
  balance material_balance,
  network trade_network,
  both_of supply_and_use,
  mixes supply_mix[],
  points float8 GENERATED ALWAYS AS (hhi_points(mix)) STORED,
  CHECK (largest_share(mix) <= 1)
);
INSERT INTO stored
SELECT id, mix, balance, network, ROW(mix, balance)::supply_and_use, ARRAY[mix, mix * 2]
FROM (SELECT id, supply_mix(seller, amount) AS mix, material_balance(flow, amount) AS balance,
        trade_network(seller, buyer, amount) AS network
      FROM shipment GROUP BY id) AS made;
INSERT INTO stored (id, mix, balance, network) VALUES
  (101, NULL, NULL, NULL), (102, '{}', '{}', '{}'), (103, '{"": 5}', '{"production": 5}', '{"A": {"B": 5}}'),
  (104, '{"A": null}', '{"imports": null}', '{"A": {"B": null}}'),
  (105, '{"A": 1e308, "B": 4.9406564584124654e-324}', '{"exports": -0.1}', '{"": {"B": 0.1}}');

CREATE INDEX stored_mix ON stored (mix);
CREATE INDEX stored_mix_hash ON stored USING hash (mix);
CREATE INDEX stored_balance ON stored (balance);
CREATE INDEX stored_network ON stored (network);
CREATE INDEX stored_hhi ON stored (hhi(mix), largest_supplier(mix)) WHERE total(mix) > 0;
CREATE STATISTICS stored_related ON id, points FROM stored;

CREATE VIEW measured AS
SELECT id, hhi(mix) AS hhi, largest_supplier(mix) AS largest, net_import_reliance(balance) AS reliance,
  imports_of(network, 'buyer 2') AS imports, mix - mix AS nothing
FROM stored WHERE id < 105;
CREATE VIEW measured_at_once AS
SELECT id, hhi(seller, amount) AS hhi, gini(seller, amount::numeric) AS gini, rollup(trade_network('{"A": {"B": 1}}')) AS network
FROM shipment GROUP BY id;
CREATE VIEW so_far AS
SELECT id, seller, supply_mix(seller, amount) OVER (ORDER BY id, seller, buyer, amount ROWS 9 PRECEDING) AS mix
FROM shipment WHERE id < 9;
CREATE MATERIALIZED VIEW rolled AS
SELECT id % 3 AS k, rollup(mix) AS mix, rollup(balance) AS balance, rollup(network) AS network
FROM stored WHERE id < 105 GROUP BY 1;
CREATE UNIQUE INDEX rolled_k ON rolled (k);

CREATE FUNCTION keep_balance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.both_of := ROW(NEW.mix, NEW.balance);
  RETURN NEW;
END
$$;
CREATE TRIGGER keep_balance BEFORE INSERT OR UPDATE OF mix, balance ON stored
FOR EACH ROW EXECUTE FUNCTION keep_balance();

-- supply rollups, of a table with partitions and of one without
CREATE SCHEMA "the mart";
CREATE TABLE trade (hs int NOT NULL, year int NOT NULL, partner text, tonnes numeric) PARTITION BY RANGE (year);
CREATE TABLE trade_2020 PARTITION OF trade FOR VALUES FROM (2020) TO (2021);
CREATE TABLE trade_rest PARTITION OF trade DEFAULT;
INSERT INTO trade SELECT i % 5, 2019 + i % 3, 'P' || i % 7, i / 10.0 FROM generate_series(1, 100) AS i;
SELECT create_supply_rollup('"the mart"."Trade"', 'trade', '{hs}', 'partner', 'tonnes', 'year > 2019') AS _ \gset
SELECT create_supply_rollup('shipment_mix', 'shipment', '{id}', 'seller', 'amount') AS _ \gset
CREATE VIEW of_rollup AS SELECT hs, hhi, shannon_entropy FROM "the mart"."Trade_measures";
