-- What is known to be odd in the bundled files, and what the load does about it.
-- The number of findings is part of it: one more is news, one less is an old story.

CREATE TABLE minerals.known_issue (
  check_name  text NOT NULL,
  subject     text NOT NULL,
  findings    integer NOT NULL,
  explanation text NOT NULL,
  PRIMARY KEY (check_name, subject)
);
COMMENT ON TABLE minerals.known_issue IS 'Findings that are explained';
COMMENT ON COLUMN minerals.known_issue.subject IS 'Pattern (LIKE) of the subjects of the findings';
COMMENT ON COLUMN minerals.known_issue.findings IS 'How many findings there are';
COMMENT ON COLUMN minerals.known_issue.explanation IS 'What it is, and what the load does';

INSERT INTO minerals.known_issue (check_name, subject, findings, explanation) VALUES
  -- USGS world data
  ('sum differs from the printed total', 'MCS 2025 Kaolin production mining 2024', 1,
   'A digit is missing: 4,400 for 44,000 thousand tonnes. Kept as printed.'),
  ('sum differs from the printed total', 'MCS 2025 Soda ash % 202_', 4,
   'Synthetic soda ash has a world total and no countries. Kept as printed.'),
  ('sum differs from the printed total', 'MCS 2025 % reserves mining 2024', 3,
   'Reserves of graphite, zirconium and gemstones do not add up to the total. Kept as printed.'),
  ('unit contradicts the salient statistics', '%', 2,
   'Industrial sand and titanium concentrates are in thousands of tonnes, not tonnes. Corrected.'),
  ('unit missing', 'Titanium Mineral Concentrates: Sierra Leone', 1,
   'The row has no unit. Read like its neighbours.'),
  ('unit of the reserves is another', '%', 4,
   'Notes say that these reserves are in thousands or millions of tonnes. Read so.'),
  ('capacity in the columns of production', 'Clinker capacity, estimated', 1,
   'The capacity of clinker stands where production should. Loaded as capacity.'),
  ('capacity in the column of reserves', 'Magnesium metal', 1,
   'Capacity stands in the column of reserves too, as a note says. Not loaded as reserves.'),
  ('United States differ from the salient statistics', '%', 2,
   'Mica and peat of 2024 are not the same in two tables. Both kept.'),
  ('a country in several rows', 'MCS 2025 Helium  USA', 1,
   'Helium from natural gas and from the government''s store. Both kept, and summed.'),
  ('several countries in one row', '%', 2,
   'Two labels name several countries. Kept as supply of unknown origin.'),
  ('misspelt', '%', 14,
   'Slips of the pen in commodities, types, materials and countries. Read as what is meant.'),
  -- USGS on the United States
  ('negative amount', 'Diamond (Industrial) Stones_Exports 2022, 2023', 1,
   'A spreadsheet made minus 4 of "(4)", a footnote for less than half a unit. Kept as printed.'),
  ('headings are shifted', 'Lead', 1,
   'Headings of lead stand one column off: "Imports_Metal" are ores. Kept as printed.'),
  ('two columns of one name', '%', 3,
   'Three files give several columns one name. Told apart by their number.'),
  ('words in place of a number', 'Iron and Steel Slag, Exports', 1,
   'A bound in tonnes in a column of million tonnes. Kept as printed, without an amount.'),
  ('import reliance differs from figure 2', 'Potash, salient statistics', 1,
   'Potash of 2024: 93 % in figure 2, 94 % in the salient statistics. Both kept.'),
  ('figure 3 does not count what figure 2 lists', 'main import sources', 1,
   'Figure 3 says itself that it is of the edition of 2024. Kept as printed.'),
  ('rows that repeat others', 'usgs_rare_earths/rare_earth_mine_production_2020_2024.csv', 1,
   'The series repeats the editions and agrees with them. Left out.'),
  -- European Union
  ('shares do not add up to 100 %', 'world: %', 11,
   'World supply shares that fall short of 100 %. The rest is supply of unknown origin.'),
  ('shares do not add up to 100 %', 'EU sourcing: %', 4,
   'Sources of the EU that fall short of 100 % by far. The rest is supply of unknown origin.'),
  ('percent sign missing', 'Silicon processing Germany', 1,
   'One cell lacks its percent sign. Read as percent.'),
  ('rows that repeat others', 'eu_crm/fact_MaterialUseShares.csv', 1,
   'One use of magnesium stands there twice. Left out once.'),
  -- IEA, BACI, World Bank
  ('sum differs from the printed total', 'IEA 2025 %', 15,
   'Countries exceed the printed world total of nickel and graphite. Kept as printed.'),
  ('rows that repeat others', 'baci/baci_hs17_main_flows_2018_2024.csv', 1,
   'Flows of 2024 that the complete file has too, to the dollar. Left out.'),
  ('no country of today', 'BACI %', 7,
   'Historic areas and groups of countries in the list of codes; no flow uses them.'),
  ('country code of another country', 'GUY Guyana', 1,
   'Values of French Guiana stand under the code of Guyana. Corrected to GUF.');


CREATE VIEW minerals.quality_report AS
  SELECT k.check_name, k.subject, k.findings AS known, count(f.subject) AS findings,
         string_agg(f.subject, '; ' ORDER BY f.subject) AS subjects, min(f.path) AS path, k.explanation
  FROM minerals.known_issue AS k
  LEFT JOIN minerals.finding AS f ON f.check_name = k.check_name AND f.subject LIKE k.subject
  GROUP BY k.check_name, k.subject, k.findings, k.explanation;
COMMENT ON VIEW minerals.quality_report IS 'Known oddities of the sources, and how often each was found';
COMMENT ON COLUMN minerals.quality_report.check_name IS 'What was checked';
COMMENT ON COLUMN minerals.quality_report.subject IS 'Pattern (LIKE) of the subjects of the findings';
COMMENT ON COLUMN minerals.quality_report.known IS 'How many findings are known';
COMMENT ON COLUMN minerals.quality_report.findings IS 'How many there are in these files';
COMMENT ON COLUMN minerals.quality_report.explanation IS 'What it is, and what the load does';
COMMENT ON COLUMN minerals.quality_report.subjects IS 'What was found to be odd';
COMMENT ON COLUMN minerals.quality_report.path IS 'File, or the first of several';

-- Stops the load.
DO $$
DECLARE
  news text;
BEGIN
  SELECT string_agg(line, E'\n' ORDER BY line) INTO news
  FROM (
    SELECT format('%s: %s (%s)', check_name, subject, detail) AS line
    FROM (
      SELECT check_name, subject, detail FROM minerals.finding AS f
      WHERE NOT EXISTS (SELECT FROM minerals.known_issue AS k
                        WHERE k.check_name = f.check_name AND f.subject LIKE k.subject)
      UNION ALL
      SELECT check_name, subject, format('%s findings, %s are known: %s', findings, known, subjects)
      FROM minerals.quality_report
      WHERE findings <> known
    ) AS n
    ORDER BY check_name, subject LIMIT 50
  ) AS first;
  IF news IS NOT NULL THEN
    RAISE EXCEPTION 'the files are not as they are known'
      USING DETAIL = news,
            HINT = 'If this is right, explain it in known_issues.sql; otherwise mend the file or its loader.';
  END IF;
END
$$;
