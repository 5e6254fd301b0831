SELECT material, 10000 * sum((direct_t / direct) ^ 2) AS hhi_points_direct, 10000 * sum((ultimate_t / ultimate) ^ 2) AS hhi_points_ultimate
FROM (
  SELECT *, sum(direct_t) OVER (PARTITION BY material) AS direct, sum(ultimate_t) OVER (PARTITION BY material) AS ultimate
  FROM minerals.import_origin_mv WHERE importer = :'importer'
) AS v GROUP BY material
