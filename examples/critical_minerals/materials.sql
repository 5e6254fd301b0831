-- One name for each material, and what the sources call it.
--
-- A name that is not here stops the load: add one line.

INSERT INTO minerals.material (material) VALUES
  ('Aggregates'), ('Alumina'), ('Aluminum'), ('Ammonia'), ('Antimony'), ('Argon'), ('Arsenic'),
  ('Asbestos'), ('Ball clay'), ('Barite'), ('Bauxite'), ('Bentonite'), ('Beryllium'), ('Bismuth'),
  ('Boron'), ('Bromine'), ('Cadmium'), ('Cement'), ('Cerium'), ('Cesium'), ('Chromium'), ('Clays'),
  ('Cobalt'), ('Coking coal'), ('Copper'), ('Diamond'), ('Diatomite'), ('Dysprosium'), ('Erbium'),
  ('Europium'), ('Feldspar'), ('Ferrosilicon'), ('Fluorspar'), ('Fuller''s earth'),
  ('Fused aluminum oxide'), ('Gadolinium'), ('Gallium'), ('Garnet'), ('Gemstones'), ('Germanium'),
  ('Gold'), ('Granite'), ('Graphite'), ('Gypsum'), ('Hafnium'), ('Heavy rare earths'), ('Helium'),
  ('Holmium'), ('Hydrogen'), ('Indium'), ('Industrial sand'), ('Iodine'), ('Iridium'),
  ('Iron and steel'), ('Iron and steel scrap'), ('Iron and steel slag'), ('Iron ore'),
  ('Iron oxide pigments'), ('Kaolin'), ('Krypton'), ('Kyanite'), ('Lanthanum'), ('Lead'),
  ('Light rare earths'), ('Lime'), ('Limestone'), ('Lithium'), ('Lutetium'), ('Magnesite'),
  ('Magnesium'), ('Manganese'), ('Mercury'), ('Metallic abrasives'), ('Mica'), ('Molybdenum'),
  ('Natural cork'), ('Natural rubber'), ('Natural teak wood'), ('Neodymium'), ('Neon'),
  ('Nepheline syenite'), ('Nickel'), ('Niobium'), ('Palladium'), ('Peat'), ('Perlite'),
  ('Permanent magnets'), ('Phosphate rock'), ('Phosphorus'), ('Pig iron'), ('Platinum'),
  ('Platinum-group metals'), ('Potash'), ('Praseodymium'), ('Pumice'), ('Quartz crystal'),
  ('Rare earths'), ('Rare earths for magnets'), ('Raw steel'), ('Rhenium'), ('Rhodium'),
  ('Roundwood'), ('Rubidium'), ('Ruthenium'), ('Salt'), ('Samarium'), ('Sand and gravel'),
  ('Sapele wood'), ('Scandium'), ('Selenium'), ('Silicon'), ('Silicon carbide'), ('Silver'),
  ('Soda ash'), ('Stone (crushed)'), ('Stone (dimension)'), ('Strontium'), ('Sulfur'), ('Talc'),
  ('Tantalum'), ('Tellurium'), ('Terbium'), ('Thallium'), ('Thorium'), ('Thulium'), ('Tin'),
  ('Titanium'), ('Titanium metal'), ('Titanium pigment'), ('Tungsten'), ('Vanadium'),
  ('Vermiculite'), ('Wollastonite'), ('Xenon'), ('Ytterbium'), ('Yttrium'), ('Zeolites'), ('Zinc'),
  ('Zirconium');

INSERT INTO minerals.material_alias (alias, material, misspelt) VALUES
  -- USGS
  ('abrasives, fused aluminum oxide',                  'Fused aluminum oxide',  false),
  ('abrasives, silicon carbide',                       'Silicon carbide',       false),
  ('aluminum (bauxite)',                               'Bauxite',               false),
  ('antimony, metal and oxide',                        'Antimony',              false),
  ('arsenic, all forms',                               'Arsenic',               false),
  ('bismuth, metal, alloys, and scrap',                'Bismuth',               false),
  ('chromium, all forms',                              'Chromium',              false),
  ('cobalt, metal, oxides, and salts',                 'Cobalt',                false),
  ('copper, refined',                                  'Copper',                false),
  ('diamond (industrial)',                             'Diamond',               false),
  ('diamond (industrial), bort, grit, and dust and powder', 'Diamond',          false),
  ('diamond (industrial), stones',                     'Diamond',               false),
  ('gallium, metal',                                   'Gallium',               false),
  ('garnet (industrial)',                              'Garnet',                false),
  ('gemanium',                                         'Germanium',             true),
  ('granite only',                                     'Granite',               false),
  ('graphite (natural)',                               'Graphite',              false),
  ('iron oxide pigments, natural and synthetic',       'Iron oxide pigments',   false),
  ('kyanite and related minerals',                     'Kyanite',               false),
  ('lead, refined',                                    'Lead',                  false),
  ('magnesium compounds',                              'Magnesite',             false),
  ('magnesium metal',                                  'Magnesium',             false),
  ('mica (natural)',                                   'Mica',                  false),
  ('mica (natural), scrap and flake',                  'Mica',                  false),
  ('mica (natural), sheet',                            'Mica',                  false),
  ('niobium (columbium)',                              'Niobium',               false),
  ('nitrogen (fixed)—ammonia',                         'Ammonia',               false),
  ('nitrogen (fixed)--ammonia',                        'Ammonia',               false),
  ('pumice and pumicite',                              'Pumice',                false),
  ('quartz (high-purity and industrial cultured crystal)', 'Quartz crystal',    false),
  ('quartz crystal (industrial)',                      'Quartz crystal',        false),
  ('rare earths (compounds and metals)',               'Rare earths',           false),
  ('rare earths, compounds and metals',                'Rare earths',           false),
  ('sand and gravel (construction)',                   'Sand and gravel',       false),
  ('sand and gravel (industrial)',                     'Industrial sand',       false),
  ('selenium, metal',                                  'Selenium',              false),
  ('silicon, metal and ferrosilicon',                  'Silicon',               false),
  ('talc and pyrophyllite',                            'Talc',                  false),
  ('tin, refined',                                     'Tin',                   false),
  ('tio2 pigment',                                     'Titanium pigment',      false),
  ('titanium (metal)',                                 'Titanium metal',        false),
  ('titanium mineral concentrates',                    'Titanium',              false),
  ('titanium sponge metal',                            'Titanium metal',        false),
  ('titanium, sponge metal',                           'Titanium metal',        false),
  ('yttrium, compounds',                               'Yttrium',               false),
  ('zeolites (natural)',                               'Zeolites',              false),
  ('zinc, refined',                                    'Zinc',                  false),
  ('zirconium (ores and concentrates)',                'Zirconium',             false),
  ('zirconium, ores and concentrates',                 'Zirconium',             false),
  -- European Union
  ('aluminium',                                        'Aluminum',              false),
  ('aluminium/bauxite',                                'Bauxite',               false),
  ('baryte',                                           'Barite',                false),
  ('barytes',                                          'Barite',                false),
  ('borate',                                           'Boron',                 false),
  ('borates',                                          'Boron',                 false),
  ('flourspar',                                        'Fluorspar',             true),
  ('heavy rare earths elements',                       'Heavy rare earths',     false),
  ('hrees',                                            'Heavy rare earths',     false),
  ('kaolin clay',                                      'Kaolin',                false),
  ('krupton',                                          'Krypton',               true),
  ('lrees',                                            'Light rare earths',     false),
  ('natural graphite',                                 'Graphite',              false),
  ('pgms',                                             'Platinum-group metals', false),
  ('phosphorous',                                      'Phosphorus',            true),
  ('silica sand',                                      'Industrial sand',       false),
  ('silicon metal',                                    'Silicon',               false),
  ('sulphur',                                          'Sulfur',                false),
  ('titanium ores',                                    'Titanium',              false),
  ('zenon',                                            'Xenon',                 true),
  -- IEA: neodymium, praseodymium, dysprosium and terbium alone
  ('rare earth elements',                              'Rare earths for magnets', false),
  -- trade products
  ('magnets',                                          'Permanent magnets',     false);

CREATE VIEW minerals.material_name AS
  SELECT alias AS name, material FROM minerals.material_alias
  UNION ALL
  SELECT lower(material), material FROM minerals.material;
COMMENT ON VIEW minerals.material_name IS 'All the names of the materials';
COMMENT ON COLUMN minerals.material_name.name IS 'Name in lower case';
COMMENT ON COLUMN minerals.material_name.material IS 'Material, see minerals.material';

CREATE FUNCTION minerals.material_of(label text) RETURNS text
LANGUAGE plpgsql STABLE AS $$
DECLARE
  found text;
BEGIN
  SELECT material INTO STRICT found FROM minerals.material_name WHERE name = lower(minerals.tidy(label));
  RETURN found;
EXCEPTION WHEN no_data_found THEN
  RAISE EXCEPTION 'unknown material "%"', label
    USING HINT = 'Add it to materials.sql, as a material or as an alias.';
END
$$;
COMMENT ON FUNCTION minerals.material_of(text) IS
  'What minerals.material calls a material of a source; case, blanks and line breaks do not matter';
