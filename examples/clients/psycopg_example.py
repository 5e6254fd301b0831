"""Who mines a mineral, and what if a mine opened?  With psycopg 3.

    pip install -r requirements.txt
    python psycopg_example.py "Rare earths" AUS 20000

The server is the one that PGHOST, PGPORT, PGUSER and PGDATABASE name.
"""

import sys

import psycopg
from psycopg.rows import namedtuple_row
from psycopg.types.json import Jsonb

material, country, tonnes = sys.argv[1], sys.argv[2], float(sys.argv[3])

with psycopg.connect(row_factory=namedtuple_row) as connection:
    # The measures are computed by the server; a parameter is never part of the SQL.
    years = connection.execute(
        """
        SELECT first_year AS year, hhi(country_code, amount), effective_suppliers(country_code, amount) AS effective,
               largest_supplier(country_code, amount) AS largest, largest_share(country_code, amount) AS share
        FROM minerals.supply
        WHERE left(edition, 3) = 'MCS' AND stage = 'mining' AND vintage = 'latest' AND material = %s
        GROUP BY first_year ORDER BY first_year
        """,
        [material],
    ).fetchall()
    if not years:
        sys.exit(f"nobody mines {material}")
    for row in years:
        print(f"{row.year} hhi {row.hhi:.4f} effective {row.effective:.2f} largest {row.largest} {row.share:.4f}")

    # As jsonb a mix arrives as a dictionary, and a dictionary goes back as a mix.
    change = Jsonb({country: tonnes})
    row = connection.execute(
        """
        SELECT mix::jsonb AS amounts, hhi(mix) AS before, hhi(mix + %s::supply_mix) AS after
        FROM minerals.supply_group
        WHERE left(edition, 3) = 'MCS' AND stage = 'mining' AND vintage = 'latest' AND material = %s
        ORDER BY first_year DESC LIMIT 1
        """,
        [change, material],
    ).fetchone()
    for supplier, amount in sorted(row.amounts.items(), key=lambda item: item[1], reverse=True)[:3]:
        print(f"{supplier} {amount:.0f}")
    print(f"with {tonnes:.0f} more from {country}: hhi {row.before:.4f} becomes {row.after:.4f}")
