#!/usr/bin/env python3
"""Writes test/pgtap/quantity_cells.sql:

    python3 test/tools/quantity_cells.py > test/pgtap/quantity_cells.sql

Every distinct cell in the bundled files that stands in a column of quantities
and is no plain number, with what it means.  A cell that is not understood here
ends the script: somebody has to say what it means.  Nothing is taken from the
extension.
"""

import csv
import glob
import io
import os
import re
import sys
from fractions import Fraction

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                    "..", "..", "examples", "critical_minerals", "data")

PLAIN = re.compile(r"-?\d+(\.\d+)?")
NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"

# Columns with numbers in them that are no quantities.
NO_QUANTITIES = {"Dial", "FIFA", "ISO4217-currency_minor_unit", "ISO4217-currency_numeric_code",
                 "EDGAR", "Year"}

HALF = (Fraction(1, 4), 0, Fraction(1, 2), "below")
NOTHING = (None, None, None)

# What SOURCES.md and the sources themselves say of these.
WORDS = {
    "NA": (*NOTHING, "unavailable"),
    "N/A": (*NOTHING, "unavailable"),
    "W": (*NOTHING, "withheld"),
    "E": (*NOTHING, "exporter"),
    "Small": (*NOTHING, "qualitative"),
    "-": (*NOTHING, "dash"),
    "": (*NOTHING, "blank"),
    "Less than 1/2 unit.": HALF,
    "Less than ½ unit.": HALF,
    # in a column of million tons
    "Less than 50,000\u00a0tons": (*NOTHING, "unreadable"),
}


def number(text):
    return Fraction(text.replace(",", "").replace("\u2212", "-"))


def meaning(cell):
    """(amount, lower, upper, mark), or None."""
    text = cell.strip()
    if text in WORDS:
        return WORDS[text]
    text, mark = (text[:-1], " percent") if text.endswith("%") else (text, "")
    if re.fullmatch("[-\u2212]?" + NUMBER, text):
        x = number(text)
        return x, x, x, mark.strip() or "plain"
    if re.fullmatch("<" + NUMBER, text):
        x = number(text[1:])
        return Fraction(float(x)) / 2, 0, x, "below" + mark
    if re.fullmatch(">" + NUMBER, text):
        return None, number(text[1:]), None, "above" + mark
    if re.fullmatch(f"{NUMBER}\u2013{NUMBER}", text):
        low, high = map(number, text.split("\u2013"))
        return (low + high) / 2, low, high, "range" + mark
    return None


def columns():
    """Name of file and column, and the cells of each column."""
    for path in sorted(glob.glob(os.path.join(DATA, "**", "*.csv"), recursive=True)):
        with open(path, "rb") as file:
            raw = file.read()
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = raw.decode("cp1252")
        header, *rows = csv.reader(io.StringIO(text, newline=""))
        for i, name in enumerate(header):
            yield os.path.relpath(path, DATA), name, [row[i] for row in rows if i < len(row)]


def is_quantity(path, name, cells):
    """Does a column hold numbers, percents or bounds, and not much else?  In
    the files of salient statistics some hold nothing but words for them."""
    cells = set(filter(str.strip, cells))
    understood = [c for c in cells if meaning(c) is not None]
    return (name not in NO_QUANTITIES and 2 * len(understood) >= len(cells)
            and ("salient" in path or any(re.search(r"\d", c) for c in understood)))


def literal(value):
    return "NULL" if value is None else repr(float(value)).removesuffix(".0")


def main():
    found = {}
    for path, name, cells in columns():
        if not is_quantity(path, name, cells):
            continue
        for cell in cells:
            if PLAIN.fullmatch(cell):
                continue
            if meaning(cell) is None:
                sys.exit(f"{path}, {name}: what does {cell!r} mean?")
            place, count = found.get(cell, (f"{os.path.basename(path)}, {name}", 0))
            found[cell] = (place, count + 1)
    rows = []
    for cell, (place, count) in sorted(found.items()):
        *values, mark = meaning(cell)
        quoted, place = (t.replace("'", "''") for t in (cell, place))
        rows.append(f"  ('{quoted}', {', '.join(map(literal, values))}, '{mark}', {count}, '{place}')")
    sys.stdout.write(TEMPLATE.format(plan=len(rows) + 1, rows=",\n".join(rows),
                                     total=sum(n for _, n in found.values())))


TEMPLATE = """\
-- Every distinct cell of the bundled files that stands in a column of
-- quantities and is no plain number.  This file is generated; to make it again:
--   python3 test/tools/quantity_cells.py > test/pgtap/quantity_cells.sql
SET client_min_messages = warning;
SET client_encoding = 'UTF8';
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan({plan});

CREATE TEMPORARY TABLE expected (
  cell text PRIMARY KEY, amount float8, lower float8, upper float8, mark text, occurrences int, first_seen text);
INSERT INTO expected VALUES
{rows};

SELECT ok((q.amount, q.lower, q.upper, q.mark) IS NOT DISTINCT FROM (e.amount, e.lower, e.upper, e.mark),
          format('"%s" (%s): %s', cell, first_seen, q))
FROM expected AS e, parse_quantity(cell, missing_ok => true) AS q;

SELECT is(sum(occurrences), {total}::bigint, 'so many cells are no plain numbers') FROM expected;

SELECT * FROM finish();
ROLLBACK;
"""


if __name__ == "__main__":
    main()
