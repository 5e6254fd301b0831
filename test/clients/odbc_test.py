"""psqlODBC reads every view and every type, lists and describes them, and runs our
aggregates with bound parameters, prepared on the server, in batches: prints TAP.

    python odbc_test.py HOST PORT DATABASE
"""

import sys

import pyodbc

tests = 0


def equal(have, want, name):
    global tests
    tests += 1
    print(f"{'' if have == want else 'not '}ok {tests} - {name}")
    if have != want:
        print(f"# have: {have!r}\n# want: {want!r}")


def connect(user, **options):
    source = {
        "Driver": "{PostgreSQL Unicode}",
        "Servername": sys.argv[1],
        "Port": sys.argv[2],
        "Database": sys.argv[3],
        "UID": user,
    } | options
    return pyodbc.connect(";".join(f"{name}={value}" for name, value in source.items()), autocommit=True)


def one(cursor, sql, *parameters):
    return cursor.execute(sql, *parameters).fetchone()[0]


def views(cursor, kind):
    return [
        row.relname
        for row in cursor.execute(
            "SELECT relname FROM pg_class WHERE relnamespace = 'minerals'::regnamespace AND relkind = ?"
            " AND has_table_privilege('minerals_reader', oid, 'SELECT') ORDER BY relname",
            kind,
        )
    ]


def lists(cursor):
    """What a tool sees before it asks: names and types."""
    listed = {kind: {row.table_name for row in cursor.tables(schema="minerals", tableType=kind)} for kind in ("VIEW", "MATVIEW")}
    known = {pyodbc.SQL_FLOAT, pyodbc.SQL_INTEGER, pyodbc.SQL_BIGINT, pyodbc.SQL_WLONGVARCHAR, pyodbc.SQL_WVARCHAR}
    for kind, name in (("v", "VIEW"), ("m", "MATVIEW")):
        for view in views(cursor, kind):
            equal(view in listed[name], True, f"{view}: listed as {name}")
            odd = [row.column_name for row in cursor.columns(schema="minerals", table=view) if row.data_type not in known]
            equal(odd, [], f"{view}: all columns are of types that tools know")


def reads_views(reader, fetching):
    """All of every view at once, and by a cursor of the server."""
    for view in views(reader, "v") + views(reader, "m"):
        query = f"SELECT * FROM minerals.{view} AS v ORDER BY v::text"
        rows = [tuple(row) for row in reader.execute(query)]
        equal(len(rows), one(reader, f"SELECT count(*) FROM minerals.{view}"), f"{view}: all rows")
        equal(rows == [tuple(row) for row in fetching.execute(query)], True, f"{view}: the same, 100 rows at a time")


def reads_types(cursor):
    """Every type: there and back, cast, in an array, rolled up."""
    for type, value in {
        "supply_mix": '{"": 5, "AUS": 16000, "Côte d\'Ivoire": 0.1, "$state": {"unknown": 2}}',
        "material_balance": '{"imports": 100.5, "exports": 5, "production": 20}',
        "trade_network": '{"CHN": {"DEU": 3, "JPN": 8}}',
    }.items():
        text = one(cursor, f"SELECT ?::{type}::text", value)
        query = f"SELECT m, m::text, (ARRAY[m, NULL])[1], rollup(m) OVER () FROM (SELECT ?::{type} AS m) AS v"
        equal(list(cursor.execute(query, text).fetchone()), [text] * 4, f"{type}: there and back")
        equal(one(cursor, f"SELECT (?::{type}::jsonb)::text LIKE '{{%'", text), "1", f"{type}: as JSON")


def reads_long_values(cursor):
    text = one(cursor, "SELECT supply_mix('supplier ' || i, i)::text FROM generate_series(1, 10000) AS i")
    equal(one(cursor, "SELECT ?::supply_mix", text) == text, True, f"a mix of {len(text)} characters")


def prepares(cursor):
    measures = (
        "SELECT hhi(country_code, amount), largest_supplier(country_code, amount),"
        " total(supply_mix(country_code, amount) + supply_mix(ARRAY['AUS'], ARRAY[?::float8])), supplier_count(country_code, amount)"
        " FROM minerals.supply WHERE material = ? AND first_year = ? AND left(edition, 3) = 'MCS' AND vintage = 'latest'"
    )
    for time in range(8):
        material = ("Rare earths", "Cobalt")[time % 2]
        literal = measures.replace("?::float8", str(time)).replace("material = ?", f"material = '{material}'").replace("= ?", "= 2023")
        have = tuple(cursor.execute(measures, float(time), material, 2023).fetchone())
        equal(have, tuple(cursor.connection.cursor().execute(literal).fetchone()), f"{material}: parameters, time {time + 1}")
        equal([type(value) for value in have], [float, str, float, int], "numbers are numbers")
        if time == 7:
            prepared = "SELECT count(*) FROM pg_prepared_statements WHERE cardinality(parameter_types) = 3"
            equal(one(cursor.connection.cursor(), prepared) > 0, True, "prepared on the server")


def errors(cursor):
    try:
        cursor.execute("SELECT country_code(?)", "Chlie")
        message = "no error"
    except pyodbc.Error as error:
        message = str(error)
    equal('country "Chlie" not recognized' in message, True, "an error of ours")


def writes(cursor):
    cursor.execute("CREATE TEMP TABLE sold (supplier text, amount float8)")
    cursor.execute("CREATE TEMP TABLE kept (id int, mix supply_mix)")
    rows = [(f"S{i % 4}", float(i)) for i in range(1, 1001)]
    for fast in (False, True):  # row by row, and as arrays of parameters
        cursor.execute("TRUNCATE sold, kept")
        cursor.fast_executemany = fast
        cursor.executemany("INSERT INTO sold VALUES (?, ?)", rows)
        cursor.executemany("INSERT INTO kept VALUES (?, ?::text::supply_mix)", [(i, f'{{"S{i % 4}": {i}}}') for i in range(1, 1001)])
        want = "SELECT supply_mix('S' || i % 4, i)::text FROM generate_series(1, 1000) AS i"
        equal(one(cursor, "SELECT supply_mix(supplier, amount)::text FROM sold"), one(cursor, want), f"a batch of rows, fast: {fast}")
        equal(one(cursor, "SELECT rollup(mix)::text FROM kept"), one(cursor, want), f"a batch of mixes, fast: {fast}")


def refuses(cursor):
    for sql in ("SELECT * FROM minerals.production", "UPDATE minerals.material SET us_critical = true", "CREATE TEMP TABLE mine ()"):
        try:
            cursor.execute(sql)
            message = "done"
        except pyodbc.Error as error:
            message = str(error)
        equal("permission denied" in message, True, f"refused: {sql}")


reader = connect("minerals_reader", UseServerSidePrepare=1).cursor()
lists(reader)
reads_views(reader, connect("minerals_reader", UseDeclareFetch=1, Fetch=100).cursor())
for name, options in {"as it is": {}, "unknown types as long": {"UnknownsAsLongVarchar": 1}}.items():
    print(f"# {name}")
    cursor = connect("minerals_reader", **options).cursor()
    reads_types(cursor)
    reads_long_values(cursor)
prepares(reader)
errors(reader)
writes(connect("postgres").cursor())
refuses(reader)
print(f"1..{tests}")
