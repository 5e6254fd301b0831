-- Properties of the measures that their literature states, on generated data
-- and at the ends of the range of numbers; aggregates against readings; windows.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan(603);

-- no row answers the query; the first few that do are shown
CREATE FUNCTION no_row(query text, name text) RETURNS text LANGUAGE sql AS $$
  SELECT is_empty(query || ' LIMIT 5', name)
$$;
-- equal up to the rounding of a few operations; NULL and Infinity equal themselves
CREATE FUNCTION near(a float8, b float8) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN a IS NULL OR b IS NULL THEN a IS NULL AND b IS NULL
              WHEN a = 'Infinity' OR b = 'Infinity' THEN a = b
              ELSE abs(a - b) <= 1e-14 * greatest(abs(a), abs(b), 1) END
$$;
CREATE FUNCTION bits(float8) RETURNS text LANGUAGE sql IMMUTABLE AS
  'SELECT encode(float8send($1), ''hex'')';

------------------------------------------------------------------------------
-- Measures, by their base: total, attributed supply, all that are listed
------------------------------------------------------------------------------
CREATE TABLE measure (base text, name text, call text);
INSERT INTO measure
SELECT base, name, name || '(%s)'
FROM (VALUES ('total', '{hhi,largest_share,horvath_index,kvalseth_index,stenbacka_threshold}'::text[]),
             ('named', '{hhi_normalized,shannon_entropy,hhi_dual,shannon_evenness,unctad_concentration,
                         rosenbluth_index,dominance_index}'),
             ('listed', '{theil_index,mean_log_deviation,gini,gini_corrected,hoover_index,palma_ratio}')) AS v(base, names),
     unnest(names) AS name
UNION ALL
SELECT base, name, format('%s(%%s, %s)', name, p)
FROM (VALUES ('named', '{renyi_entropy,hannah_kay_index,hill_number}'::text[],
              '{0,0.5,0.999999999,1,1.000001,2,50,''Infinity''}'::text[]),
             ('named', '{shannon_entropy}', '{2,10}'),
             ('listed', '{atkinson_index}', '{0,0.5,0.999999999,1,2,10,''Infinity''}')) AS v(base, names, ps),
     unnest(names) AS name, unnest(ps) AS p;

------------------------------------------------------------------------------
-- Data: kinds of 20 groups, several rows per supplier
------------------------------------------------------------------------------
CREATE TABLE data AS
SELECT kind, g, i, CASE WHEN kind = 'gaps' AND k % 7 = 0 THEN NULL
                        ELSE 'supplier ' || k % (1 + g * 2) END AS supplier,
       CASE kind WHEN 'tonnes' THEN round(u::numeric * 1000000, 2)::float8
                 WHEN 'heavy tail' THEN 1 / (u + 0.00001)
                 WHEN 'equal' THEN 2.5
                 WHEN 'nearly equal' THEN 1e6 + k % (1 + g * 2)
                 WHEN 'wide' THEN 10.0::float8 ^ (k % 40 - 20)
                 WHEN 'gaps' THEN CASE k % (1 + g * 2) % 3 WHEN 0 THEN 0 ELSE (k % 100) / 8.0 END END AS amount
FROM unnest('{tonnes,heavy tail,equal,nearly equal,wide,gaps}'::text[]) WITH ORDINALITY AS kinds(kind, seed),
     generate_series(0, 19) AS g, generate_series(1, 120) AS i,
     LATERAL (SELECT ((i + 1000 * g) * 48271::bigint * (7919 + 2 * seed) + seed) % 2147483647 AS m) AS r,
     LATERAL (SELECT (m / 1000)::int AS k, m / 2147483647.0::float8 AS u) AS v;
DELETE FROM data WHERE kind = 'gaps' AND g = 0; -- nobody supplies
-- every supplier once
DELETE FROM data WHERE kind IN ('equal', 'nearly equal');
INSERT INTO data
SELECT kind, g, i, 'supplier ' || i, CASE kind WHEN 'equal' THEN 2.5 ELSE 1e6 + i * 37 % 101 / 128.0 END
FROM unnest('{equal,nearly equal}'::text[]) AS kind, generate_series(0, 19) AS g, generate_series(0, g * 2) AS i;
CREATE TABLE mix_of AS
SELECT kind, g, supply_mix(supplier, amount) AS mix, supply_mix(supplier, amount) FILTER (WHERE supplier IS NOT NULL) AS named,
       count(DISTINCT supplier)::float8 AS listed
FROM data GROUP BY kind, g;
SELECT is(count(*) FILTER (WHERE hhi(mix) > 0), 119::bigint, '119 mixes with a measure') FROM mix_of;
-- without zeros
CREATE TABLE full_mix AS SELECT * FROM mix_of WHERE supplier_count(mix) = listed;
SELECT cmp_ok(count(*), '>=', 95::bigint, 'most mixes are without zeros') FROM full_mix;

------------------------------------------------------------------------------
-- Ranges and relations
------------------------------------------------------------------------------
-- true of every mix, or not defined where there is one supplier
SELECT no_row(format('SELECT kind, g, %s FROM mix_of, supplier_count(mix) AS n
                      WHERE NOT coalesce(%s, n <= 1)', split_part(relation, ' BETWEEN ', 1), relation), relation)
FROM unnest(ARRAY[
  'hhi_dual(mix) BETWEEN 0 AND 1 - 1.0::float8 / n + 1e-15',
  'unctad_concentration(mix) BETWEEN 0 AND 1',
  'unctad_concentration(mix) >= hhi_normalized(mix) - 1e-15',
  'rosenbluth_index(mix) BETWEEN 1.0::float8 / n - 1e-16 AND 1',
  'horvath_index(mix) BETWEEN largest_share(mix) AND 1',
  'horvath_index(mix) BETWEEN hhi(mix) AND 1',
  'kvalseth_index(mix) BETWEEN largest_share(mix) AND attributed_share(mix)',
  'dominance_index(mix) BETWEEN 1.0::float8 / n - 1e-16 AND 1',
  'dominance_index(mix) >= hhi(named) - 1e-15',
  'stenbacka_threshold(mix) BETWEEN 0 AND 0.5',
  'shannon_evenness(mix) BETWEEN 0 AND 1',
  'gini(mix) BETWEEN 0 AND 1 - 1 / listed + 1e-16',
  'gini_corrected(mix) BETWEEN 0 AND 1',
  'hoover_index(mix) BETWEEN 0 AND 1 - 1 / listed + 1e-16',
  'hoover_index(mix) <= gini(mix) + 1e-15',
  'theil_index(mix) BETWEEN 0 AND ln(listed) + 1e-15',
  'mean_log_deviation(mix) >= 0',
  'palma_ratio(mix) >= 0.25 - 1e-15',
  'atkinson_index(mix, 0) = 0',
  'atkinson_index(mix, 0.5) BETWEEN 0 AND 1',
  'atkinson_index(mix, 1) BETWEEN 0 AND 1',
  'atkinson_index(mix, 10) BETWEEN 0 AND 1',
  'renyi_entropy(mix, 0.5) BETWEEN 0 AND ln(n::float8) + 1e-15',
  'hannah_kay_index(mix, 3) BETWEEN 1.0::float8 / n - 1e-15 AND 1',
  'near(hhi_dual(mix), 1 - hill_number(mix, 2) / n)',
  'near(hhi_dual(mix), 1 - effective_suppliers(named) / n)',
  'near(unctad_concentration(mix) * (sqrt(hhi(named)) + sqrt(1.0::float8 / n)) / (1 + sqrt(1.0::float8 / n)), hhi_normalized(mix))',
  'near(hannah_kay_index(mix, 2), hhi(named))',
  'near(hannah_kay_index(mix, ''Infinity''), largest_share(named))',
  'near(hannah_kay_index(mix, 0), 1.0::float8 / n)',
  'near(hannah_kay_index(mix, 1), exp(-shannon_entropy(mix)))',
  'renyi_entropy(mix, 1) = shannon_entropy(mix)',
  'near(renyi_entropy(mix, 0), ln(n::float8))',
  'near(shannon_entropy(mix, 2) * ln(2.0::float8), shannon_entropy(mix))',
  'near(shannon_entropy(mix, exp(1.0::float8)), shannon_entropy(mix))',
  'near(shannon_evenness(mix) * ln(n::float8), shannon_entropy(mix)) OR n = 1',
  'near(gini_corrected(mix) * (listed - 1), gini(mix) * listed) OR listed = 1',
  'near(atkinson_index(mix, 1), 1 - exp(-least(mean_log_deviation(mix), 700)))',
  'abs(atkinson_index(mix, 1) - atkinson_index(mix, 0.999999999)) <= 1e-6',
  'near(kvalseth_index(mix), attributed_share(mix) * kvalseth_index(named))',
  'near(hhi(mix), attributed_share(mix) ^ 2 * hhi(named))',
  'near(stenbacka_threshold(mix), 0.5 - attributed_share(mix) ^ 2 * (0.5 - stenbacka_threshold(named)))']) AS relation;
SELECT no_row(format($$
    SELECT kind, g, p, renyi_entropy(mix, p), ln(hill_number(mix, p)), hannah_kay_index(mix, p)
    FROM mix_of, unnest('{0,0.25,0.5,0.999999999,1,1.000001,2,3,50,Infinity}'::float8[]) AS p
    WHERE NOT coalesce(near(%s), supplier_count(mix) = 0) $$, pair), 'near(' || pair || ') of every order p')
FROM unnest('{"renyi_entropy(mix, p), ln(hill_number(mix, p))","hannah_kay_index(mix, p) * hill_number(mix, p), 1"}'::text[]) AS pair;
-- without zeros
SELECT no_row(format('SELECT kind, g FROM full_mix, supplier_count(mix) AS n WHERE NOT coalesce(%s, n <= 1)', relation),
              relation || ', without zeros')
FROM unnest(ARRAY[
  'near(gini(mix), 1 - 1 / (n * rosenbluth_index(mix)))',
  'near(theil_index(mix), ln(n::float8) - shannon_entropy(mix))',
  'near(hoover_index(mix), (SELECT sum(greatest(s.share - 1.0 / n, 0)) FROM suppliers(named) AS s))',
  'near(atkinson_index(mix, 2), 1 - listed ^ 2 / (SELECT sum(1 / s.amount) * total(named) FROM suppliers(mix) AS s))',
  'near(atkinson_index(mix, 0.5), 1 - (SELECT sum(sqrt(s.share)) ^ 2 FROM suppliers(named) AS s) / n)',
  'near(atkinson_index(mix, 0.5), 1 - hill_number(mix, 0.5) / n)',
  'near(atkinson_index(mix, ''Infinity''), 1 - n * (SELECT min(s.share) FROM suppliers(named) AS s))',
  'near(dominance_index(mix), hhi((SELECT supply_mix(s.supplier, s.share ^ 2) FROM suppliers(named) AS s)))',
  'mean_log_deviation(mix) < ''Infinity''']) AS relation;

-- orders
SELECT no_row(format($$
    SELECT * FROM (
      SELECT kind, g, p, x, lag(x) OVER (PARTITION BY kind, g ORDER BY p) AS before
      FROM mix_of, unnest('{0,1e-9,0.25,0.5,0.999999,1,1.000001,1.5,2,3,10,50,1e6,Infinity}'::float8[]) AS p,
           %s(mix, p) AS x) AS s
    WHERE NOT coalesce(x %s before, before IS NULL) $$, name, condition), name || ' ' || how)
FROM (VALUES ('hill_number', '<= (1 + 1e-9) *', 'falls as its order grows'),
             ('renyi_entropy', '<= 1e-9 +', 'falls as its order grows'),
             ('hannah_kay_index', '>= (1 - 1e-9) *', 'rises with its order'),
             ('atkinson_index', '>= -1e-9 +', 'rises with epsilon')) AS v(name, condition, how);

------------------------------------------------------------------------------
-- Invariances
------------------------------------------------------------------------------
-- of scale: amounts beside 1e-300 and 1e300 too ("wide" amounts would leave the
-- range of numbers)
CREATE TABLE scaled AS
SELECT kind, g, factor, mix, supply_mix(supplier, amount * factor) AS other
FROM unnest('{1e-300,1e-200,0.001,3,1e200,1e295}'::float8[]) AS factor, data JOIN mix_of USING (kind, g)
WHERE kind <> 'wide' GROUP BY kind, g, factor, mix;
CREATE TABLE scaled_by_two AS
SELECT kind, g, mix, supply_mix(supplier, amount * 2.0::float8 ^ e) AS other
FROM unnest('{-900,-60,1,60,900}'::int[]) AS e, data JOIN mix_of USING (kind, g)
GROUP BY kind, g, e, mix;
SELECT no_row(format('SELECT kind, g, factor, %s, %s FROM scaled
                      WHERE NOT abs(%1$s - %2$s) <= 1e-12 * greatest(abs(%1$s), 0.001)
                        AND NOT (%1$s = ''Infinity'' AND %2$s = ''Infinity'')
                         OR %1$s IS NULL <> (%2$s IS NULL)', format(call, 'mix'), format(call, 'other')),
              format(call, 'mix') || ' does not change when every amount is multiplied by the same')
FROM measure;
SELECT no_row(format('SELECT kind, g, %s, %s FROM scaled_by_two WHERE bits(%1$s) IS DISTINCT FROM bits(%2$s)',
                     format(call, 'mix'), format(call, 'other')),
              format(call, 'mix') || ' changes in no bit when every amount is multiplied by a power of two')
FROM measure;

-- of rest: what has no name does not change what looks at the named
SELECT no_row(format('SELECT kind, g, %s, %s FROM mix_of,
                      LATERAL (SELECT named + supply_mix(ARRAY['''']::text[], ARRAY[total(named) * 1.7]) AS other) AS s
                      WHERE bits(%1$s) IS DISTINCT FROM bits(%2$s)', format(call, 'named'), format(call, 'other')),
              format(call, 'mix') || ' does not look at unattributed supply')
FROM measure WHERE base <> 'total';

-- of zeros: who supplies nothing does not concentrate; for inequality it counts
CREATE TABLE with_zeros AS
SELECT *, mix + (SELECT supply_mix(array_agg('zero ' || i), array_agg(0.0::float8)) FROM generate_series(1, 3) AS i) AS other
FROM mix_of;
SELECT no_row(format('SELECT kind, g, %s, %s FROM with_zeros WHERE bits(%1$s) IS DISTINCT FROM bits(%2$s)',
                     format(call, 'mix'), format(call, 'other')),
              format(call, 'mix') || ' does not look at zeros')
FROM measure WHERE base <> 'listed';
SELECT no_row(format('SELECT kind, g FROM with_zeros WHERE NOT coalesce(%s, supplier_count(mix) = 0)', relation),
              relation || ', other with three zeros more')
FROM unnest(ARRAY[
  'near(1 - gini(other), (1 - gini(mix)) * listed / (listed + 3))',
  'near(theil_index(other), theil_index(mix) + ln((listed + 3) / listed))',
  'mean_log_deviation(other) = ''Infinity''', 'atkinson_index(other, 1) = 1', 'atkinson_index(other, 7) = 1',
  'near(1 - atkinson_index(other, 0.5), (1 - atkinson_index(mix, 0.5)) * listed / (listed + 3))',
  'atkinson_index(other, ''Infinity'') = 1', 'hoover_index(other) >= hoover_index(mix)']) AS relation;

-- of replication: two or seven copies of every supplier are as unequal, and
-- less concentrated by their number
CREATE TABLE replicated AS
SELECT kind, g, k, mix, named, supply_mix(s.supplier || ' ' || copy, s.amount) AS other
FROM mix_of, unnest('{2,7}'::int[]) AS k, suppliers(mix) AS s, generate_series(1, k) AS copy
GROUP BY kind, g, k, mix, named;
SELECT no_row(format('SELECT kind, g, k, %s, %s FROM replicated WHERE NOT near(%1$s, %2$s)',
                     format(call, 'mix'), format(call, 'other')),
              format(call, 'mix') || ' does not change when every supplier is replicated')
FROM measure WHERE base = 'listed' AND name <> 'gini_corrected';
SELECT no_row(format('SELECT kind, g, k FROM replicated WHERE NOT coalesce(near(%s), supplier_count(mix) <= 1)', relation),
              'near(' || relation || '), other of k replicas')
FROM unnest(ARRAY[
  'hhi(other) * k, hhi(named)', 'hill_number(other, 0.5), hill_number(mix, 0.5) * k',
  'hill_number(other, 2), hill_number(mix, 2) * k', 'hannah_kay_index(other, 3) * k, hannah_kay_index(mix, 3)',
  'shannon_entropy(other), shannon_entropy(mix) + ln(k::float8)', 'renyi_entropy(other, 3), renyi_entropy(mix, 3) + ln(k::float8)',
  'rosenbluth_index(other) * k, rosenbluth_index(mix)', 'hhi_dual(other), hhi_dual(mix)',
  'dominance_index(other) * k, dominance_index(mix)']) AS relation;

-- of the order and division of rows, to the last bit
SELECT no_row(format($$
    SELECT kind, g FROM mix_of JOIN (SELECT kind, g, supply_mix(supplier, amount / 2 ORDER BY i * 7919 %% 121) AS other
                                     FROM (SELECT * FROM data UNION ALL SELECT * FROM data) AS twice GROUP BY kind, g) AS o
    USING (kind, g) WHERE bits(%s) IS DISTINCT FROM bits(%s) $$, format(call, 'mix'), format(call, 'other')),
  format(call, 'mix') || ' does not change with the order of rows, nor when they are split in halves')
FROM measure;

------------------------------------------------------------------------------
-- The transfer principle: from a larger to a smaller supplier, without changing
-- their order
------------------------------------------------------------------------------
CREATE TABLE transfer AS
SELECT kind, g, part, a.rank AS a, b.rank AS b, mix,
       mix + supply_mix(ARRAY[a.supplier, b.supplier], ARRAY[-d, d]) AS other
FROM mix_of, unnest('{0.01,0.5}'::float8[]) AS part, suppliers(mix) AS a, suppliers(mix) AS b,
     LATERAL (SELECT (a.amount - b.amount) * part AS d) AS t
WHERE g BETWEEN 1 AND 9 AND kind <> 'equal' AND a.amount > b.amount AND (a.rank = 1 OR b.rank = a.rank + 1);
SELECT no_row(format('SELECT kind, g, part, a, b, %s, %s FROM transfer
                      WHERE NOT coalesce(%2$s <= %1$s + 1e-15 * greatest(1, abs(%1$s)), %1$s IS NULL OR %1$s = ''Infinity'')',
                     call, other),
              call || ' does not rise when a larger supplier gives to a smaller one')
FROM (SELECT format(call, 'mix') AS call, format(call, 'other') AS other FROM measure
      WHERE name IN ('gini', 'gini_corrected', 'theil_index', 'mean_log_deviation', 'hoover_index', 'palma_ratio',
                     'atkinson_index', 'hhi', 'largest_share', 'kvalseth_index')) AS m;
-- these look at suppliers with amounts, whose number may rise in a transfer to a zero
SELECT no_row(format('SELECT kind, g, part, a, b, %s, %s FROM transfer WHERE supplier_count(mix) = supplier_count(other)
                        AND NOT coalesce(%2$s %3$s 1e-14, %1$s IS NULL)', call, other, sign || ' ' || call || shift),
              call || ' does not ' || how || ' when a larger supplier gives to a smaller one')
FROM (SELECT format(call, 'mix') AS call, format(call, 'other') AS other, '<=' AS sign, ' +' AS shift, 'rise' AS how
      FROM measure WHERE name IN ('hhi_normalized', 'hhi_dual', 'unctad_concentration', 'rosenbluth_index', 'hannah_kay_index')
      UNION ALL
      SELECT format(call, 'mix'), format(call, 'other'), '>=', ' * (1 - 1e-14) -', 'fall'
      FROM measure WHERE name IN ('shannon_entropy', 'shannon_evenness', 'renyi_entropy', 'hill_number')) AS m;

------------------------------------------------------------------------------
-- Lorenz curve
------------------------------------------------------------------------------
CREATE TABLE lorenz AS
SELECT kind, g, l.*, listed FROM mix_of, LATERAL lorenz_curve(mix) WITH ORDINALITY AS l(p, c, i)
WHERE supplier_count(mix) > 0;
SELECT no_row($$
    SELECT kind, g, count(*), listed FROM lorenz GROUP BY kind, g, listed HAVING count(*) <> listed + 1 $$,
  'Lorenz curve: one point more than suppliers');
SELECT no_row($$
    SELECT * FROM lorenz WHERE i = 1 AND (p <> 0 OR c <> 0) OR i = listed + 1 AND (p <> 1 OR c <> 1)
       OR p <> (i - 1) / listed OR c < 0 OR c > p + 1e-15 $$,
  'Lorenz curve: from (0, 0) in equal steps to (1, 1), under the diagonal');
SELECT no_row($$
    SELECT * FROM (SELECT *, c - lag(c) OVER w AS step, lead(c) OVER w - c AS next_step
                   FROM lorenz WINDOW w AS (PARTITION BY kind, g ORDER BY i)) AS s
    WHERE step < 0 OR next_step < step - 4e-16 $$,
  'Lorenz curve: rising and convex');
SELECT no_row(format($$
    SELECT kind, g, have, want
    FROM (SELECT kind, g, %s AS want
          FROM (SELECT *, lag(c) OVER (PARTITION BY kind, g ORDER BY i) AS c0 FROM lorenz) AS l GROUP BY kind, g, listed) AS l
    JOIN (SELECT kind, g, %s(mix) AS have FROM mix_of) AS m USING (kind, g) WHERE NOT near(have, want) $$, formula, name),
  name || ' of the Lorenz curve: ' || formula)
FROM (VALUES ('gini', '1 - sum((c0 + c) / listed)'), ('hoover_index', 'max(p - c)'),
             ('theil_index', 'sum((c - c0) * ln(nullif((c - c0) * listed, 0)))')) AS v(name, formula);
SELECT no_row($$
    SELECT kind, g, have, (1 - at9) / nullif(at4, 0) AS want
    FROM (SELECT kind, g, max(c0 + (0.9 - p0) * (c - c0) / (p - p0)) FILTER (WHERE p0 < 0.9 AND 0.9 <= p) AS at9,
                 max(c0 + (0.4 - p0) * (c - c0) / (p - p0)) FILTER (WHERE p0 < 0.4 AND 0.4 <= p) AS at4
          FROM (SELECT *, lag(c) OVER w AS c0, lag(p) OVER w AS p0
                FROM lorenz WINDOW w AS (PARTITION BY kind, g ORDER BY i)) AS l GROUP BY kind, g) AS l
    JOIN (SELECT kind, g, palma_ratio(mix) AS have FROM mix_of) AS m USING (kind, g)
    WHERE NOT CASE WHEN at4 = 0 THEN have = 'Infinity'
                   ELSE abs(have - (1 - at9) / at4) <= 1e-12 * have OR at4 < 1e-10 END $$,
  'palma_ratio of the Lorenz curve');

------------------------------------------------------------------------------
-- The ends of the range of numbers
------------------------------------------------------------------------------
CREATE TABLE extreme (mix supply_mix);
INSERT INTO extreme VALUES
  ('{"A": 1e300, "B": 1, "C": 1, "D": 1, "E": 1}'), ('{"A": 1e30, "B": 3, "C": 7, "D": 1e15, "E": 1e16}'),
  ('{"A": 1e16, "B": 1, "C": 1}'), ('{"A": 5e-324, "B": 5e-324, "C": 1e-323}'), ('{"A": 5e-324, "B": 5e-324}'),
  ('{"A": 5e-324, "B": 1, "": 3}'), ('{"A": 1e-300, "": 1}'), ('{"A": 1e-200, "": 1e200}'),
  ('{"A": 1e308, "B": 1e307, "": 3e307}'), ('{"A": 0.1, "B": 0.1, "C": 0.1, "": 0.3}'),
  ('{"A": 1e16, "": 1e-300}'), ('{"A": 1e-300, "B": 1e300}'), ('{"A": 1e-300, "B": 1e300, "C": 0}'),
  ('{"A": 0.1, "B": 0.2, "C": 0.30000000000000004}'), ('{"A": 1e-308, "B": 2e-308, "C": 3e-320}'),
  ('{"A": 1, "B": 1.0000000000000002}'), ('{"A": 1, "B": 0.9999999999999999, "C": 1}'),
  ('{"A": 1.7e308, "B": 1e-323}'), ('{"A": 8.9e307, "B": 8.9e307}'), ('{"A": 0, "B": 5e-324}');
SELECT no_row(format('SELECT mix, %s FROM extreme, LATERAL (SELECT supplier_count(mix)::float8 AS n,
                        (SELECT count(*)::float8 FROM suppliers(mix)) AS listed) AS s
                      WHERE NOT coalesce(%s, n <= 1)', split_part(relation, ' BETWEEN ', 1), relation),
              relation || ': extreme amounts')
FROM unnest(ARRAY[
  'hhi_dual(mix) BETWEEN 0 AND 1', 'unctad_concentration(mix) BETWEEN 0 AND 1',
  'rosenbluth_index(mix) BETWEEN 1 / n * (1 - 1e-15) AND 1', 'horvath_index(mix) BETWEEN largest_share(mix) AND 1',
  'kvalseth_index(mix) BETWEEN largest_share(mix) AND attributed_share(mix)',
  'dominance_index(mix) BETWEEN 1 / n * (1 - 1e-15) AND 1', 'stenbacka_threshold(mix) BETWEEN 0 AND 0.5',
  'shannon_evenness(mix) BETWEEN 0 AND 1', 'shannon_entropy(mix, 2) BETWEEN 0 AND ln(n) / ln(2.0::float8) * (1 + 1e-15)',
  'gini(mix) BETWEEN 0 AND 1 - 1 / listed + 1e-16', 'gini_corrected(mix) BETWEEN 0 AND 1',
  'hoover_index(mix) BETWEEN 0 AND 1 - 1 / listed + 1e-16', 'hoover_index(mix) <= gini(mix) + 1e-15',
  'theil_index(mix) BETWEEN 0 AND ln(listed) * (1 + 1e-15)', 'mean_log_deviation(mix) BETWEEN 0 AND ''Infinity''',
  'palma_ratio(mix) BETWEEN 0.25 * (1 - 1e-15) AND ''Infinity''',
  'renyi_entropy(mix, 0.25) BETWEEN 0 AND ln(n) * (1 + 1e-15)', 'renyi_entropy(mix, 50) BETWEEN 0 AND ln(n) * (1 + 1e-15)',
  'renyi_entropy(mix, 1.000001) BETWEEN 0 AND ln(n) * (1 + 1e-15)',
  'hannah_kay_index(mix, 0.25) BETWEEN 1 / n * (1 - 1e-15) AND 1',
  'hannah_kay_index(mix, 50) BETWEEN 1 / n * (1 - 1e-14) AND 1',
  'hannah_kay_index(mix, 0.999999999) BETWEEN 1 / n * (1 - 1e-14) AND 1',
  'atkinson_index(mix, 0.25) BETWEEN 0 AND 1', 'atkinson_index(mix, 0.999999999) BETWEEN 0 AND 1',
  'atkinson_index(mix, 1) BETWEEN 0 AND 1', 'atkinson_index(mix, 1.0000001) BETWEEN 0 AND 1',
  'atkinson_index(mix, 2) BETWEEN 0 AND 1',
  'atkinson_index(mix, 50) BETWEEN 0 AND 1', 'atkinson_index(mix, 1e9) BETWEEN 0 AND 1',
  'atkinson_index(mix, ''Infinity'') BETWEEN 0 AND 1',
  'atkinson_index(mix, 1e9) BETWEEN atkinson_index(mix, 50) - 1e-15 AND atkinson_index(mix, ''Infinity'') + 1e-15',
  'atkinson_index(mix, 1e-9) BETWEEN 0 AND atkinson_index(mix, 0.25) + 1e-15',
  '(SELECT max(c.cumulative_share) FROM lorenz_curve(mix) AS c) = 1',
  '(SELECT min(l.hhi) FROM leave_one_out(mix) AS l) BETWEEN 0 AND 1',
  '(SELECT max(l.hhi) FROM leave_one_out(mix) AS l) BETWEEN 0 AND 1',
  '(SELECT min(l.coverage) FROM leave_one_out(mix) AS l) BETWEEN 0 AND 1',
  '(n_minus_1(mix)).coverage BETWEEN 0 AND 1', '(n_minus_1(mix)).hhi_after BETWEEN 0 AND 1 OR (n_minus_1(mix)).hhi_after IS NULL',
  '(hhi_bounds(mix, 3)).upper BETWEEN (hhi_bounds(mix, 3)).lower AND 1',
  '(concentration_ratio_bounds(mix, 2)).upper BETWEEN (concentration_ratio_bounds(mix, 2)).lower AND 1',
  'similarity(mix, mix) BETWEEN 0 AND 1', 'weight_coverage(mix, mix) BETWEEN 0 AND 1',
  'diversification_gap(mix) BETWEEN 0 AND total(mix)']) AS relation;
SELECT no_row(format('SELECT mix FROM extreme WHERE (%s)::text IN (''-0'', ''NaN'', ''-Infinity'')', format(call, 'mix')),
              format(call, 'mix') || ' is never -0 nor NaN: extreme amounts')
FROM measure;
-- equal suppliers: no inequality, and never less than none
CREATE TABLE equal AS
SELECT n, x, supply_mix(i::text, x) AS mix
FROM unnest('{1,2,3,6,7,10,11,49,93,107,1000}'::int[]) AS n, unnest('{0.1,1,3,1e-300,1.7e304}'::float8[]) AS x,
     generate_series(1, n) AS i GROUP BY n, x;
SELECT no_row(format('SELECT n, x FROM equal WHERE (%s)::text = ''-0''', format(call, 'mix')),
              format(call, 'mix') || ' of equal suppliers is not -0')
FROM measure;
SELECT no_row(format('SELECT n, x, %s FROM equal WHERE NOT coalesce(%1$s BETWEEN 0 AND 1e-15, n = 1)', format(call, 'mix')),
              format(call, 'mix') || ' of equal suppliers is 0')
FROM measure WHERE name IN ('hhi_normalized', 'hhi_dual', 'unctad_concentration', 'gini', 'gini_corrected',
                            'theil_index', 'mean_log_deviation', 'hoover_index', 'atkinson_index');
SELECT no_row($$SELECT n, x, shannon_evenness(mix) FROM equal
                WHERE NOT coalesce(shannon_evenness(mix) BETWEEN 1 - 1e-15 AND 1, n = 1)$$,
              'shannon_evenness of equal suppliers is 1 and no more');
SELECT no_row(format('SELECT n, x, %s FROM equal WHERE NOT (abs(%1$s - n) <= 1e-14 * n AND %1$s <= n * (1 + 1e-14))', format(call, 'mix')),
              format(call, 'mix') || ' of equal suppliers is their number')
FROM measure WHERE name = 'hill_number';

------------------------------------------------------------------------------
-- Aggregates
------------------------------------------------------------------------------
CREATE TABLE aggregate AS
SELECT name FROM measure WHERE call = name || '(%s)'
UNION ALL SELECT unnest('{hhi_points,effective_suppliers}'::text[]);
SELECT no_row(format('SELECT kind, g, have, %1$s(mix) FROM mix_of JOIN
                      (SELECT kind, g, %1$s(supplier, amount) AS have FROM data GROUP BY kind, g) AS a USING (kind, g)
                      WHERE bits(have) IS DISTINCT FROM bits(%1$s(mix))', name),
              name || '(supplier, amount) is ' || name || '(mix), to the last bit')
FROM aggregate;
-- what the planner asks for before it lets aggregates share one state
SELECT is_empty($$
    SELECT p.proname FROM aggregate AS m
    LEFT JOIN pg_proc AS p ON p.proname = m.name AND p.prokind = 'a' AND oidvectortypes(p.proargtypes) = 'text, double precision'
    LEFT JOIN pg_aggregate AS a ON a.aggfnoid = p.oid,
    pg_aggregate AS h
    WHERE h.aggfnoid = 'hhi(text, float8)'::regprocedure
      AND (a.aggtransfn, a.aggtranstype, a.aggcombinefn, a.aggmtransfn, a.aggminvtransfn, a.aggmtranstype,
           a.aggtransspace, a.aggfinalextra, a.aggfinalmodify, a.aggmfinalmodify, p.proparallel)
        IS DISTINCT FROM
          (h.aggtransfn, h.aggtranstype, h.aggcombinefn, h.aggmtransfn, h.aggminvtransfn, h.aggmtranstype,
           h.aggtransspace, false, 'r'::"char", 'r'::"char", 's'::"char") $$,
  'the aggregates of measures share the state of hhi');
-- several in one query, beside each other
SELECT no_row(format('SELECT * FROM (SELECT kind, g, %s FROM data GROUP BY kind, g) AS a JOIN mix_of USING (kind, g) WHERE %s',
                     string_agg(format('%1$s(supplier, amount) AS %1$s', name), ', '),
                     string_agg(format('bits(a.%1$s) IS DISTINCT FROM bits(%1$s(mix))', name), ' OR ')),
              'all aggregates of measures in one query') FROM aggregate;
SELECT is(count(*), 0::bigint, 'a NULL result is no error: aggregates of nobody')
FROM (SELECT gini(NULL, 3) AS a, gini_corrected('A', 3) AS b, unctad_concentration('A', 3) AS c, palma_ratio('A', 0) AS d,
             theil_index('A', NULL) AS e) AS s
WHERE a IS NOT NULL OR b IS NOT NULL OR c IS NOT NULL OR d IS NOT NULL OR e IS NOT NULL;

-- in parallel: weighted_hhi and a measure that sorts
CREATE TABLE large AS
SELECT i, 'S' || i % 700 AS supplier, (i::bigint * 7919 % 100003) / 7.0::float8 AS amount, i % 11 / 3.0::float8 AS weight
FROM generate_series(1, 30000) AS i;
ANALYZE large;
CREATE TABLE answers (how text, a text, b text, c text);
SET LOCAL max_parallel_workers_per_gather = 0;
INSERT INTO answers SELECT 'serial', bits(weighted_hhi(supplier, amount, weight)), bits(gini(supplier, amount)),
                           bits(palma_ratio(supplier, amount)) FROM large;
SET LOCAL max_parallel_workers_per_gather = 3;
SET LOCAL parallel_setup_cost = 0;
SET LOCAL parallel_tuple_cost = 0;
SET LOCAL min_parallel_table_scan_size = 0;
CREATE FUNCTION plan_of(query text) RETURNS SETOF text LANGUAGE plpgsql AS
  'BEGIN RETURN QUERY EXECUTE ''EXPLAIN (COSTS OFF) '' || query; END';
SELECT ok(count(*) > 0, 'weighted_hhi aggregates in parallel')
FROM plan_of('SELECT weighted_hhi(supplier, amount, weight) FROM large') AS p(line) WHERE line LIKE '%Partial Aggregate%';
SELECT ok(count(*) > 0, 'gini aggregates in parallel')
FROM plan_of('SELECT gini(supplier, amount) FROM large') AS p(line) WHERE line LIKE '%Partial Aggregate%';
-- as INSERT ... SELECT is never parallel
CREATE TABLE parallel_answers AS
SELECT 'parallel' AS how, bits(weighted_hhi(supplier, amount, weight)) AS a, bits(gini(supplier, amount)) AS b,
       bits(palma_ratio(supplier, amount)) AS c FROM large;
INSERT INTO answers SELECT * FROM parallel_answers;
SELECT is(count(DISTINCT (a, b, c)), 1::bigint, 'serial and parallel aggregates agree to the last bit') FROM answers;

------------------------------------------------------------------------------
-- Windows: five years of a commodity
------------------------------------------------------------------------------
CREATE TABLE production AS
SELECT 'commodity ' || c AS commodity, year, CASE WHEN (s * c + year) % 17 = 0 THEN NULL ELSE 'country ' || s END AS country,
       CASE WHEN (s + c * year) % 13 = 0 THEN NULL WHEN (s * year + c) % 11 = 0 THEN 0
            WHEN c = 3 AND year = 2003 THEN 1e30
            WHEN c = 4 THEN 10.0::float8 ^ ((s * 7 + year) % 30 - 10)
            ELSE ((s * 7919 + c * 104729 + year * 31) % 10007) / 10.0 END::float8 AS amount
FROM generate_series(1, 5) AS c, generate_series(1995, 2014) AS year, generate_series(1, 8) AS s
WHERE NOT (c = 2 AND year BETWEEN 1998 AND 2004) AND (s + year) % 5 <> c;
ALTER TABLE production ADD id serial PRIMARY KEY;
SELECT no_row(format($$
    SELECT s.commodity, s.year, have, want
    FROM (SELECT *, %1$s(country, amount) OVER (PARTITION BY commodity ORDER BY year
                    RANGE BETWEEN 4 PRECEDING AND CURRENT ROW) AS have FROM production) AS s
    JOIN (SELECT y.commodity, y.year, %1$s(o.country, o.amount) AS want
          FROM (SELECT DISTINCT commodity, year FROM production) AS y
          JOIN production AS o ON o.commodity = y.commodity AND o.year BETWEEN y.year - 4 AND y.year
          GROUP BY y.commodity, y.year) AS f USING (commodity, year)
    WHERE bits(have) IS DISTINCT FROM bits(want) $$, name),
  name || ' OVER (RANGE BETWEEN 4 PRECEDING AND CURRENT ROW) equals recomputation')
FROM aggregate;
SELECT no_row(format($$
    SELECT s.commodity, s.year, have, want
    FROM (SELECT *, %1$s(country, amount) OVER (PARTITION BY commodity ORDER BY id
                    ROWS BETWEEN 11 PRECEDING AND CURRENT ROW) AS have,
                 row_number() OVER (PARTITION BY commodity ORDER BY id) AS n FROM production) AS s,
      LATERAL (SELECT %1$s(country, amount) AS want
               FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM production AS p
                     WHERE p.commodity = s.commodity) AS o WHERE o.n BETWEEN s.n - 11 AND s.n) AS f
    WHERE bits(have) IS DISTINCT FROM bits(want) $$, name),
  name || ' OVER (ROWS BETWEEN 11 PRECEDING AND CURRENT ROW) equals recomputation')
FROM unnest('{hhi,gini,theil_index,palma_ratio,rosenbluth_index,shannon_evenness,horvath_index}'::text[]) AS name;
-- one value per commodity and year: measures of yearly mixes rolled up over five years
SELECT no_row($$
    SELECT commodity, year FROM (
      SELECT commodity, year, gini(rollup(mix) OVER w) AS a, gini(country_mix) AS b
      FROM (SELECT y.*, (SELECT supply_mix(country, amount) FROM production AS p
                         WHERE p.commodity = y.commodity AND p.year BETWEEN y.year - 4 AND y.year) AS country_mix
            FROM (SELECT commodity, year, supply_mix(country, amount) AS mix
                  FROM production GROUP BY commodity, year) AS y) AS s
      WINDOW w AS (PARTITION BY commodity ORDER BY year RANGE BETWEEN 4 PRECEDING AND CURRENT ROW)) AS r
    WHERE bits(a) IS DISTINCT FROM bits(b) $$,
  'gini of mixes rolled up over five years equals that of their rows');

SELECT * FROM finish();
ROLLBACK;
