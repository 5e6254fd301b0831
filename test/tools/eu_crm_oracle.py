#!/usr/bin/env python3
"""Writes test/data/eu2023_weighted_hhi.csv:

    python3 test/tools/eu_crm_oracle.py > test/data/eu2023_weighted_hhi.csv

The governance-and-trade-weighted HHI of the European Union's assessment of
2023, for every material and stage, in exact fractions: the sum over countries
with a known governance risk g of (share as printed)^2 g t, and the part of the
supply that these countries have.  Nothing is taken from the extension.
"""

import csv
import os
import sys
from collections import defaultdict
from fractions import Fraction

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                    "..", "..", "examples", "critical_minerals", "data")
FILES = {"eu": "fact_EUSupplyShares_t.csv", "global": "fact_GlobalSupplyShares_t.csv"}
SPELLINGS = {"Brasil": "Brazil", "Brasilia": "Brazil", "South Korea": "Korea, South",
             "Turkyie": "Türkiye"}


def read(name, encoding):
    with open(os.path.join(DATA, name), encoding=encoding, newline="") as file:
        return list(csv.DictReader(file))


def share(cell):
    """A fraction of 1; "<x%" is half of x."""
    if cell.startswith("<"):
        return Fraction(cell.strip("<%")) / 200
    return Fraction(cell.rstrip("%")) / 100


def main():
    governance = {row["country"]: Fraction(row["governance_risk"])
                  for row in read("wgi/eu_governance_risk_2016_2020.csv", "utf-8")}
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["sourcing", "material", "stage", "coverage", "weighted_hhi"])
    for sourcing, name in sorted(FILES.items()):
        groups = defaultdict(list)
        for row in read("eu_crm/" + name, "cp1252"):
            country = SPELLINGS.get(row["Country"], row["Country"])
            material = " ".join(row["Material"].split())
            groups[material, row["Stage"]].append(
                (share(row["Share"]), governance.get(country), Fraction(row["t"])))
        for (material, stage), rows in sorted(groups.items()):
            total = sum(s for s, _, _ in rows)
            known = [(s, g, t) for s, g, t in rows if g is not None]
            coverage = sum(s for s, _, _ in known) / total
            index = sum(s * s * g * t for s, g, t in known)
            out.writerow([sourcing, material, stage, float(coverage),
                          float(index) if known else ""])


if __name__ == "__main__":
    main()
