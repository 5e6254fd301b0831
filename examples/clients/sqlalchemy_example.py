"""Who mines a mineral, and what if a mine opened?  With SQLAlchemy.

    pip install -r requirements.txt
    python sqlalchemy_example.py "Rare earths" AUS 20000

The server is the one that PGHOST, PGPORT, PGUSER and PGDATABASE name.
"""

import json
import sys

from sqlalchemy import MetaData, Table, bindparam, cast, create_engine, func, select
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.dialects.postgresql.base import ischema_names
from sqlalchemy.types import UserDefinedType


class SupplyMix(UserDefinedType):
    """A mix is a dictionary in Python, and travels as JSON."""

    cache_ok = True

    def get_col_spec(self, **options):
        return "supply_mix"

    def bind_expression(self, value):
        return func.supply_mix(cast(value, JSONB))

    def bind_processor(self, dialect):
        return json.dumps

    def column_expression(self, column):
        return cast(column, JSONB)


ischema_names["supply_mix"] = SupplyMix  # so that reflection knows it

material, country, tonnes = sys.argv[1], sys.argv[2], float(sys.argv[3])
engine = create_engine("postgresql+psycopg://")
metadata = MetaData(schema="minerals")
supply = Table("supply", metadata, autoload_with=engine)
group = Table("supply_group", metadata, autoload_with=engine)


def mined(table):
    columns = table.c
    return (
        func.left(columns.edition, 3) == "MCS",
        columns.stage == "mining",
        columns.vintage == "latest",
        columns.material == material,
    )


# func.NAME is any function of the database, aggregates included.
of_country = (supply.c.country_code, supply.c.amount)
years = (
    select(
        supply.c.first_year,
        func.hhi(*of_country).label("hhi"),
        func.effective_suppliers(*of_country).label("effective"),
        func.largest_supplier(*of_country).label("largest"),
        func.largest_share(*of_country).label("share"),
    )
    .where(*mined(supply))
    .group_by(supply.c.first_year)
    .order_by(supply.c.first_year)
)
change = bindparam("change", {country: tonnes}, SupplyMix)
what_if = (
    select(group.c.mix, func.hhi(group.c.mix).label("before"), func.hhi(group.c.mix + change).label("after"))
    .where(*mined(group))
    .order_by(group.c.first_year.desc())
    .limit(1)
)

with engine.connect() as connection:
    found = connection.execute(years).all()
    if not found:
        sys.exit(f"nobody mines {material}")
    for row in found:
        print(f"{row.first_year} hhi {row.hhi:.4f} effective {row.effective:.2f} largest {row.largest} {row.share:.4f}")
    row = connection.execute(what_if).one()
    for supplier, amount in sorted(row.mix.items(), key=lambda item: item[1], reverse=True)[:3]:
        print(f"{supplier} {amount:.0f}")
    print(f"with {tonnes:.0f} more from {country}: hhi {row.before:.4f} becomes {row.after:.4f}")
