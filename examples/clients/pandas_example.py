"""Who mines a mineral, and what if a mine opened?  With pandas.

    pip install -r requirements.txt
    python pandas_example.py "Rare earths" AUS 20000

The server is the one that PGHOST, PGPORT, PGUSER and PGDATABASE name.
"""

import json
import sys

import pandas
from sqlalchemy import create_engine, text

material, country, tonnes = sys.argv[1], sys.argv[2], float(sys.argv[3])
engine = create_engine("postgresql+psycopg://")

# All that comes back is a number or a text, so the columns have the right types.
years = pandas.read_sql(
    text("""
        SELECT first_year AS year, hhi(country_code, amount), effective_suppliers(country_code, amount) AS effective,
               largest_supplier(country_code, amount) AS largest, largest_share(country_code, amount) AS share
        FROM minerals.supply
        WHERE left(edition, 3) = 'MCS' AND stage = 'mining' AND vintage = 'latest' AND material = :material
        GROUP BY first_year ORDER BY first_year
    """),
    engine,
    params={"material": material},
)
if years.empty:
    sys.exit(f"nobody mines {material}")
for row in years.itertuples():
    print(f"{row.year} hhi {row.hhi:.4f} effective {row.effective:.2f} largest {row.largest} {row.share:.4f}")

# suppliers(mix) makes rows of a mix: a data frame, with shares and running shares.
suppliers = pandas.read_sql(
    text("""
        SELECT s.*, hhi(mix) AS before, hhi(mix + supply_mix(CAST(:change AS jsonb))) AS after
        FROM (SELECT mix FROM minerals.supply_group
              WHERE left(edition, 3) = 'MCS' AND stage = 'mining' AND vintage = 'latest' AND material = :material
              ORDER BY first_year DESC LIMIT 1) AS g, suppliers(mix) AS s
    """),
    engine,
    params={"material": material, "change": json.dumps({country: tonnes})},
)
for row in suppliers.head(3).itertuples():
    print(f"{row.supplier} {row.amount:.0f}")
before, after = suppliers.loc[0, ["before", "after"]]
print(f"with {tonnes:.0f} more from {country}: hhi {before:.4f} becomes {after:.4f}")
