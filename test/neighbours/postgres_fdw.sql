-- postgres_fdw: aggregates are computed where the rows are.
\ir common.sql
CREATE EXTENSION postgres_fdw;
SELECT no_plan();

-- a server for each database, which is told that it knows the extension
CREATE SERVER west FOREIGN DATA WRAPPER postgres_fdw
  OPTIONS (host :'far_host', port :'far_port', dbname 'west', extensions 'resource_analytics');
CREATE SERVER east FOREIGN DATA WRAPPER postgres_fdw
  OPTIONS (host :'far_host', port :'far_port', dbname 'east', extensions 'resource_analytics');
CREATE USER MAPPING FOR CURRENT_USER SERVER west OPTIONS (user 'postgres');
CREATE USER MAPPING FOR CURRENT_USER SERVER east OPTIONS (user 'postgres');

--------------------------------------------------------------------------
-- one server: whole aggregates travel
--------------------------------------------------------------------------
CREATE SCHEMA far;
IMPORT FOREIGN SCHEMA plain LIMIT TO (flow, stored) FROM SERVER west INTO far;
ANALYZE far.flow, far.stored;

SELECT matches(plan_of('far', format('SELECT commodity, %s FROM %s GROUP BY commodity', call, source)),
               '^Foreign Scan.*Remote SQL: SELECT [^\n]*' || split_part(aggregate, '(', 1) || '\(',
               aggregate || ' is computed there')
FROM calls();
SELECT same('far', format('SELECT commodity, %s FROM %s GROUP BY commodity', call, source), aggregate)
FROM calls();

CREATE TABLE shipped (name text, query text, remote text);
INSERT INTO shipped VALUES
  ('all at once', 'SELECT ' || columns_of('flow') || ' FROM flow', 'hhi('),
  ('roll-up', 'SELECT ' || columns_of('stored') || ' FROM stored', 'rollup('),
  ('values as they are', 'SELECT * FROM stored', 'supply_mix'),
  ('FILTER', 'SELECT commodity, float8send(hhi(supplier, amount) FILTER (WHERE year > 2010)) FROM flow GROUP BY commodity',
   'FILTER (WHERE'),
  ('HAVING', 'SELECT commodity, float8send(hhi(supplier, amount)) FROM flow GROUP BY commodity
              HAVING effective_suppliers(supplier, amount) > 3', 'HAVING'),
  ('DISTINCT', 'SELECT year, float8send(hhi(DISTINCT supplier, amount)) FROM flow GROUP BY year', 'DISTINCT'),
  ('ORDER BY a measure', 'SELECT commodity FROM flow GROUP BY commodity ORDER BY hhi(supplier, amount) DESC NULLS LAST',
   'ORDER BY'),
  ('condition on a reading', 'SELECT commodity, year FROM stored WHERE hhi(supply_mix) > 0.3', 'WHERE');
SELECT matches(plan_of('far', query), '^Foreign Scan.*Remote SQL: [^\n]*' || replace(replace(remote, '(', '\('), ' ', '.*'),
               name || ' is answered there')
FROM shipped;
SELECT same('far', query, name) FROM shipped;

-- without the option only rows travel, and the answers are the same
ALTER SERVER west OPTIONS (DROP extensions);
SELECT matches(plan_of('far', 'SELECT commodity, hhi(supplier, amount) FROM flow GROUP BY commodity'),
               '^[A-Za-z]*Aggregate', 'a server that is not told sends its rows');
SELECT same('far', query, name || ', rows sent') FROM shipped;
ALTER SERVER west OPTIONS (ADD extensions 'resource_analytics');

--------------------------------------------------------------------------
-- many servers: mixes travel, and are rolled up here
--------------------------------------------------------------------------
CREATE SCHEMA west;
CREATE SCHEMA east;
IMPORT FOREIGN SCHEMA own FROM SERVER west INTO west;
IMPORT FOREIGN SCHEMA own FROM SERVER east INTO east;
CREATE VIEW mixes AS SELECT * FROM west.mixes UNION ALL SELECT * FROM east.mixes;

SELECT is(answer('public', 'SELECT commodity, supply_mix_send(rollup(mix)), float8send(hhi(rollup(mix))) FROM mixes GROUP BY commodity'),
          answer('plain', 'SELECT commodity, supply_mix_send(supply_mix(supplier, amount)), float8send(hhi(supplier, amount))
                           FROM flow GROUP BY commodity'),
          'a roll-up of mixes of many servers is that of their rows');
SELECT unalike(plan_of('public', 'SELECT commodity, rollup(mix) FROM mixes GROUP BY commodity'),
               '%supplier%', 'no row travels');

--------------------------------------------------------------------------
-- foreign partitions
--------------------------------------------------------------------------
CREATE SCHEMA parts;
CREATE TABLE parts.flow (LIKE plain.flow) PARTITION BY RANGE (year);
ALTER TABLE parts.flow ATTACH PARTITION west.flow FOR VALUES FROM (MINVALUE) TO (2012);
ALTER TABLE parts.flow ATTACH PARTITION east.flow FOR VALUES FROM (2012) TO (MAXVALUE);
ANALYZE parts.flow, west.flow, east.flow;

SET enable_partitionwise_aggregate = on;
SELECT matches(plan_of('parts', format('SELECT year, %s FROM flow GROUP BY year', call)),
               '^Append\n *-> *(Async )?Foreign Scan.*Remote SQL: SELECT [^\n]*' || split_part(aggregate, '(', 1)
               || '\(.*Remote SQL: SELECT [^\n]*' || split_part(aggregate, '(', 1) || '\(',
               aggregate || ' is computed by each partition''s server')
FROM calls() WHERE source = 'flow';
SELECT same('parts', 'SELECT year, ' || columns_of('flow') || ' FROM flow GROUP BY year', 'groups within partitions');
SELECT same('parts', 'SELECT commodity, ' || columns_of('flow') || ' FROM flow GROUP BY commodity', 'groups across partitions');
SELECT same('parts', 'SELECT ' || columns_of('flow') || ' FROM flow', 'one group');

SELECT * FROM finish();
