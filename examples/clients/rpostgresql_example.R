# Who mines a mineral, and what if a mine opened?  With R and RPostgreSQL.
#
#   apt-get install r-cran-rpostgresql
#   Rscript rpostgresql_example.R "Rare earths" AUS 20000
#
# The server is the one that PGHOST, PGPORT, PGUSER and PGDATABASE name.

arguments <- commandArgs(trailingOnly = TRUE)
material <- arguments[1]
country <- arguments[2]
tonnes <- as.numeric(arguments[3])

connection <- DBI::dbConnect(RPostgreSQL::PostgreSQL())

years <- DBI::dbGetQuery(connection, "
  SELECT first_year AS year, hhi(country_code, amount), effective_suppliers(country_code, amount) AS effective,
         largest_supplier(country_code, amount) AS largest, largest_share(country_code, amount) AS share
  FROM minerals.supply
  WHERE left(edition, 3) = 'MCS' AND stage = 'mining' AND vintage = 'latest' AND material = $1
  GROUP BY first_year ORDER BY first_year", params = list(material))
if (nrow(years) == 0) stop("nobody mines ", material, call. = FALSE)
with(years, cat(sprintf("%d hhi %.4f effective %.2f largest %s %.4f\n", year, hhi, effective, largest, share), sep = ""))

# suppliers(mix) makes rows of a mix: a data frame, with shares and running shares.
suppliers <- DBI::dbGetQuery(connection, "
  SELECT s.*, hhi(mix) AS before, hhi(mix + supply_mix(ARRAY[$2::text], ARRAY[$3::float8])) AS after
  FROM (SELECT mix FROM minerals.supply_group
        WHERE left(edition, 3) = 'MCS' AND stage = 'mining' AND vintage = 'latest' AND material = $1
        ORDER BY first_year DESC LIMIT 1) AS g, suppliers(mix) AS s", params = list(material, country, tonnes))
with(head(suppliers, 3), cat(sprintf("%s %.0f\n", supplier, amount), sep = ""))
cat(sprintf("with %.0f more from %s: hhi %.4f becomes %.4f\n", tonnes, country, suppliers$before[1], suppliers$after[1]))

invisible(DBI::dbDisconnect(connection))
