#!/usr/bin/env python3
"""Writes test/data/critical_minerals.csv:

    python3 test/tools/critical_minerals_oracle.py > test/data/critical_minerals.csv

What the tables of examples/critical_minerals must hold, read from the files by
other means and computed in exact fractions.  A group is known by the number of
its first row.  Nothing is taken from the extension or its loaders.
"""

import csv
import glob
import os
import re
import sys
from collections import defaultdict
from fractions import Fraction

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                    "..", "..", "examples", "critical_minerals", "data")
EU = {"eu_crm/fact_EUSupplyShares_t.csv", "eu_crm/fact_GlobalSupplyShares_t.csv",
      "eu_crm/fact_MaterialUseShares.csv"}
FACTORS = {"kilograms": Fraction(1, 1000), "metric tons": 1, "thousand metric tons": 1000,
           "thousand metric dry tons": 1000, "million metric tons": 10**6, "thousand carats": 1000,
           "million carats": 10**6, "million cubic meters": 10**6}
IN_THOUSANDS = {"Sand and gravel (industrial)", "Titanium Mineral Concentrates"}
# the United States have a TYPE of their own
ALIKE = {("Cobalt", "Mine production, estimated"): ("Cobalt", "Mine production, cobalt content, estimated"),
         ("Talc and Pyrophyllite", "Mine production, estimated"): ("Talc, crude", "Mine production, estimated"),
         ("Soda ash", "Soda ash, natural, mine production"): ("Soda ash", "Mine production, natural")}


def read(path):
    """The rows below the header, numbered from 1."""
    encoding = "cp1252" if path in EU else "utf-8-sig"
    with open(os.path.join(DATA, path), encoding=encoding, newline="") as file:
        rows = list(csv.reader(file))
    return list(enumerate(rows[1:], start=1))


def clean(label):
    return " ".join(label.replace("\xa0", " ").split())


def supplier(label):
    """The country without what is said of it in parentheses; None for several countries."""
    label = clean(label)
    if re.match("(?i)other|rest of|.* and Canada$|.*, and Russia$", label):
        return None
    return re.sub(r" \((?!Kinshasa).*\)$", "", label)


def index(parts, whole):
    """The HHI of (supplier, amount): what has no supplier is in the whole alone."""
    sums = defaultdict(Fraction)
    for name, amount in parts:
        if name is not None:
            sums[name] += amount
    return sum(x * x for x in sums.values()) / whole**2 if whole and any(sums.values()) else None


def summary(what, rows, least=0):
    """rows: (key, row number, supplier, amount or None); one line a key, the total at least as given."""
    groups = defaultdict(list)
    for key, number, name, amount in rows:
        groups[key].append((number, name, amount))
    for key, members in groups.items():
        parts = [(name, amount) for _, name, amount in members if amount is not None]
        whole = sum((amount for _, amount in parts), Fraction(0))
        hhi = index(parts, max(whole, least))
        yield [what, min(number for number, _, _ in members), key[-1],
               float(whole) if parts else "", "" if hhi is None else float(hhi)]


def is_total(label):
    return clean(label).lower().startswith("world")


def usgs_world():
    for number, row in read("usgs_mcs2025/world/MCS2025_World_Data.csv"):
        commodity, kind, unit = clean(row[1]), clean(row[3]), row[4]
        if re.search("(?i)capacity|reserves", kind) or is_total(row[2]):
            continue
        factor = FACTORS["thousand metric tons" if commodity in IN_THOUSANDS else unit]
        group = ALIKE.get((commodity, kind), (commodity, kind))
        for year, cell in ((2023, row[5]), (2024, row[6])):
            yield (*group, year), number, supplier(row[2]), Fraction(cell) * factor if cell else None


def iea():
    for number, (mineral, stage, country, year, kt) in read("iea/iea_supply_by_country.csv"):
        if not is_total(country):
            yield (mineral, stage, int(year)), number, supplier(country), 1000 * Fraction(kt)


def eu_shares(path):
    for number, (material, stage, country, share, _) in read(path):
        value = Fraction(share.strip("<%"))
        yield (material, stage, 2020), number, country, value / 2 if share.startswith("<") else value


def us_imports():
    for number, row in read("usgs_mcs2026/us_import_sources_2021_24.csv"):
        cell = row[8]
        value = {"<1": Fraction(1, 2), ">99": Fraction(199, 2)}.get(cell) or Fraction(cell)
        yield (row[2], row[5], 2024), number, supplier(row[3]), value


def trade():
    """Each flow once: value by year and code, and number of flows."""
    flows = {}
    for _, row in read("baci/baci_hs17_2024_complete.csv"):
        flows[row[0], row[5], *(code.replace("S19", "TWN") for code in (row[1], row[3]))] = 1000 * Fraction(row[7])
    for _, row in read("baci/baci_hs17_main_flows_2018_2024.csv"):
        flows.setdefault((row[0], row[1], row[3], row[4]), Fraction(row[5]))
    for _, row in read("baci/baci_hs22_top200_2022_2024.csv"):
        flows.setdefault((row[0], row[1], row[3], row[4]), Fraction(row[5]))
    sums, counts = defaultdict(Fraction), defaultdict(int)
    for (year, code, _, _), value in flows.items():
        sums[code, year] += value
        counts[code, year] += 1
    for code, year in sorted(sums):
        yield ["trade", code, year, float(sums[code, year]), counts[code, year]]


def row_counts():
    for path in sorted(glob.glob("**/*.csv", root_dir=DATA, recursive=True)):
        yield ["rows", path, "", len(read(path)), ""]


def main():
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["what", "key", "year", "total", "hhi"])
    out.writerows(row_counts())
    out.writerows(summary("usgs world", usgs_world()))
    out.writerows(summary("iea", iea()))
    out.writerows(summary("eu world", eu_shares("eu_crm/fact_GlobalSupplyShares_t.csv"), 100))
    out.writerows(summary("eu sourcing", eu_shares("eu_crm/fact_EUSupplyShares_t.csv"), 100))
    out.writerows(summary("us imports", us_imports(), 100))
    out.writerows(trade())


if __name__ == "__main__":
    main()
