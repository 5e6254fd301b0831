#!/usr/bin/env python3
"""Writes test/pgtap/measures.sql:

    python3 test/tools/oracle.py > test/pgtap/measures.sql

Every measure, bound and scenario of the extension is evaluated here by its
textbook definition, in decimal arithmetic of 70 digits and more, for inputs
that are exact doubles.  Nothing is taken from the extension.  It takes about
a minute and needs nothing but Python 3.
"""

import csv
import os
import sys
from collections import Counter
from decimal import Decimal, MAX_EMAX, MIN_EMIN, getcontext

D = Decimal
ZERO, ONE, TWO, HALF = D(0), D(1), D(2), D("0.5")
INF = D("Infinity")
TOP = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")

getcontext().Emax = MAX_EMAX
getcontext().Emin = MIN_EMIN

HILL_ORDERS = ["0", "0.25", "0.5", "0.999999999", "1", "1.000001", "2", "3", "50", "Infinity"]
EPSILONS = ["0", "0.25", "0.5", "0.999999999", "1", "2", "10", "Infinity"]


def parameter(text):
    """The double that SQL makes of a literal, exactly."""
    return INF if text == "Infinity" else D(float(text))


def power(x, p):
    """x^p for x > 0 and any finite decimal p."""
    if p == 0:
        return ONE
    if p == HALF:
        return x.sqrt()
    if p == p.to_integral_value():
        return x ** int(p)
    return (p * x.ln()).exp()


# --- inputs ------------------------------------------------------------------


class Input:
    """Amounts of the suppliers 1..n in this order, and unattributed supply."""

    def __init__(self, name, amounts, unattributed=None, formula=None):
        self.name = name
        self.doubles = [float(a) for a in amounts]
        self.unattributed = unattributed
        self.formula = formula  # SQL for supplier i, where the list is long

    def sql(self):
        n = len(self.doubles)
        if self.formula:
            amounts = f"(SELECT array_agg({self.formula} ORDER BY i) FROM generate_series(1, {n}) AS i)"
        else:
            amounts = "'{" + ",".join(number(a) for a in self.doubles) + "}'::float8[]"
        other = "NULL" if self.unattributed is None else number(self.unattributed)
        return f"  ('{self.name}', {amounts}, {other})"

    def prepare(self):
        positive = [a for a in self.doubles + [self.unattributed or 0.0] if a > 0]
        span = abs(D(max(positive)).log10() - D(min(positive)).log10())
        getcontext().prec = 70 + 2 * int(span)
        self.x = [D(a) for a in self.doubles]
        self.rest = D(self.unattributed or 0.0)
        self.named = sum(self.x)
        self.total = self.named + self.rest


def number(a):
    """Shortest literal of a double."""
    return repr(float(a)).removesuffix(".0").replace("e+", "e")


def world_mining(column, commodity, kind):
    """Countries and the row of other countries of a commodity of MCS 2025."""
    amounts, rest = [], None
    path = os.path.join(TOP, "examples/critical_minerals/data/usgs_mcs2025/world/MCS2025_World_Data.csv")
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if row["COMMODITY"].strip() != commodity or kind not in row["TYPE"]:
                continue
            country, cell = row["COUNTRY"].strip(), row[column].strip()
            if country.startswith("World") or not cell:
                continue
            if country.startswith("Other"):
                rest = float(cell)
            else:
                amounts.append(float(cell))
    return amounts, rest


def rare_earths(year):
    amounts, rest = [], None
    path = os.path.join(TOP, "examples/critical_minerals/data/usgs_rare_earths/rare_earth_mine_production_2020_2024.csv")
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            country, cell = row["country"].strip(), row["tonnes_reo"].strip()
            if row["year"] != year or country.startswith("World") or not cell:
                continue
            if country.startswith("Other"):
                rest = float(cell)
            else:
                amounts.append(float(cell))
    return amounts, rest


def inputs():
    def by(name, n, python, sql, rest=None):
        return Input(name, [python(i) for i in range(1, n + 1)], rest, sql)

    cooperatives = """0.012663407 0.029367501 0.014456455 0.012046011 0.007477799 0.189784408
        0.008738591 0.015635544 0.012787201 0.013071539 0.046268385 0.006580823 0.009102
        0.00760554 0.047173998 0.034356881 0.137813902 0.016876624 0.065780114 0.053775553
        0.228519883 0.030117841""".split()
    yield Input("one", [7])
    yield Input("one, rest", [7], 3.0)
    yield Input("two", [3, 1])
    yield Input("two equal", [0.1, 0.1])
    yield Input("two, rest", [3, 1], 4.0)
    yield Input("30/30/20/20", [30, 30, 20, 20])
    yield Input("ties", [5, 1, 5, 1, 1, 5, 1])
    yield Input("ties, rest", [5, 1, 5, 1, 1, 5, 1], 6.0)
    yield Input("zeros", [0.35, 0.4, 0.05, 0.1, 0.06, 0.04, 0, 0])
    yield Input("zeros, rest", [0, 10, 10, 30, 50], 25.0)
    yield Input("one among zeros", [0] * 6 + [10] + [0] * 12)
    yield Input("tenths", [0.1, 0.1, 0.1], 0.3)
    yield Input("1..10", range(1, 11))
    yield Input("1..7, rest", range(1, 8), 0.5)
    yield Input("zeros, 1..6", [0, 0, 0, 0, 1, 2, 3, 4, 5, 6])
    yield Input("541..22261", [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261])
    yield Input("cooperatives", cooperatives)
    for year in ("2020", "2024"):
        yield Input(f"rare earths {year}", *rare_earths(year))
    yield Input("cobalt 2024", *world_mining("PROD_EST_ 2024", "Cobalt", "cobalt content"))
    yield Input("lithium 2024", *world_mining("PROD_EST_ 2024", "Lithium", "lithium content"))
    yield Input("niobium 2023", *world_mining("PROD_2023", "Niobium", "niobium content"))
    yield Input("seven equal", [250] * 7)
    yield Input("nearly two", [1000000, 1000001])
    yield by("nearly 50", 50, lambda i: 1 + (i * 37 % 101) / 2.0**27,
             "1 + (i * 37 % 101) / 134217728.0::float8")
    yield by("nearly 50, rest", 50, lambda i: 1 + (i * 37 % 101) / 2.0**27,
             "1 + (i * 37 % 101) / 134217728.0::float8", 10.0)
    yield Input("giant of 3", [1, 1e16, 3])
    yield by("giant of 2001", 2001, lambda i: 1e12 if i == 1000 else (i * 7919 % 1009 + 1) / 8.0,
             "CASE i WHEN 1000 THEN 1e12 ELSE (i * 7919 % 1009 + 1) / 8.0::float8 END")
    yield Input("giant rest", [1e-5, 2e-5, 5e-6], 1.0)
    yield Input("1e-300", [1e-300, 2e-300, 3e-300])
    yield Input("1e300", [3e300, 1e300, 2e300], 1e299)
    yield Input("1e-300 and 1e300", [1e300, 1e-300])
    yield Input("1e-300, 1, 1e300", [1, 1e-300, 1e300, 1e300], 1e300)
    yield Input("8e307", [8e307, 4e307, 4e307])
    yield Input("decades", [10.0 ** k for k in range(-20, 21, 10)], 1e-10)
    yield Input("one, giant rest", [1], 1e200)
    yield Input("denormal", [5e-324, 3.5e-323, 1.5e-323], 1e-323)
    yield by("halves", 60, lambda i: 1 / float(1 << i), "1 / (1::bigint << i)::float8")
    yield by("1/i", 1000, lambda i: 1.0 / i, "1::float8 / i", 2.0)
    yield by("1/i^2", 10000, lambda i: 1.0 / (i * i), "1::float8 / (i::bigint * i)")
    yield by("many", 100000, lambda i: (i * 7919 % 100003) / 8.0 + 0.125,
             "(i::bigint * 7919 % 100003)::float8 / 8 + 0.125")
    yield by("many, ties", 100000, lambda i: (i * i % 1000) / 4.0,
             "(i::bigint * i % 1000)::float8 / 4", 1e6)


# --- the definitions ---------------------------------------------------------


class Measures:
    """What the extension should say of one input, by definition."""

    def __init__(self, given):
        given.prepare()
        self.all = given.x
        self.total = given.total
        self.rest = given.rest
        self.named = given.named
        self.positive = sorted((x for x in given.x if x > 0), reverse=True)
        self.n = D(len(self.positive))
        self.of_total = [x / self.total for x in self.positive]
        self.of_named = [x / self.named for x in self.positive]
        self.listed = sorted(given.x)
        self.count = D(len(self.listed))
        self.mean = self.named / self.count
        self.relative = Counter(x / self.mean for x in self.listed)
        self.groups = Counter(self.of_named)
        self.logs = {s: s.ln() for s in self.groups}
        self.unattributed_share = self.rest / self.total
        self.powers = {}
        # the second mix of the tests: supplier i has (7 i mod 101) / 16
        self.other = [D(i * 7 % 101) / 16 for i in range(1, len(self.all) + 1)]

    def sum_of_powers(self, q):
        """Sum of the q-th powers of the shares of the named suppliers."""
        if q not in self.powers:
            total = ZERO
            for s, times in self.groups.items():
                total += times * (power(s, q) if q == q.to_integral_value() or q == HALF
                                  else (q * self.logs[s]).exp())
            self.powers[q] = total
        return self.powers[q]

    # shares of the total

    def hhi(self):
        return sum(s * s for s in self.of_total)

    def hhi_points(self):
        return 10000 * self.hhi()

    def effective_suppliers(self):
        return 1 / self.hhi()

    def largest_share(self):
        return self.of_total[0]

    def concentration_ratio(self, k):
        return sum(self.of_total[:int(k)])

    def attributed_share(self):
        return self.named / self.total

    def horvath_index(self):
        return self.of_total[0] + sum(s * s * (2 - s) for s in self.of_total[1:])

    def kvalseth_index(self):
        return sum(s / i for i, s in enumerate(self.of_total, 1))

    def dominance_index(self):
        hhi = self.hhi()
        return sum((s * s / hhi) ** 2 for s in self.of_total)

    def stenbacka_threshold(self):
        second = self.of_total[1] if len(self.of_total) > 1 else ZERO
        return HALF * (1 - (self.of_total[0] ** 2 - second ** 2))

    # distribution among the named suppliers

    def supplier_count(self):
        return self.n

    def named_hhi(self):
        return self.sum_of_powers(TWO)

    def hhi_normalized(self):
        return None if self.n == 1 else (self.named_hhi() - 1 / self.n) / (1 - 1 / self.n)

    def hhi_dual(self):
        return 1 - 1 / (self.n * self.named_hhi())

    def unctad_concentration(self):
        if self.n == 1:
            return None
        least = (1 / self.n).sqrt()
        return (self.named_hhi().sqrt() - least) / (1 - least)

    def rosenbluth_index(self):
        return 1 / (2 * sum(i * s for i, s in enumerate(self.of_named, 1)) - 1)

    def shannon_entropy(self):
        return -sum(times * s * self.logs[s] for s, times in self.groups.items())

    def entropy_in(self, base):
        return self.shannon_entropy() / base.ln()

    def shannon_evenness(self):
        return None if self.n == 1 else self.shannon_entropy() / self.n.ln()

    def hill_number(self, q):
        if q == 1:
            return self.shannon_entropy().exp()
        if q.is_infinite():
            return 1 / self.of_named[0]
        return power(self.sum_of_powers(q), 1 / (1 - q))

    def renyi_entropy(self, alpha):
        if alpha == 1:
            return self.shannon_entropy()
        if alpha.is_infinite():
            return -self.of_named[0].ln()
        return self.sum_of_powers(alpha).ln() / (1 - alpha)

    def hannah_kay_index(self, alpha):
        if alpha == 1:
            return sum(times * s * self.logs[s] for s, times in self.groups.items()).exp()
        if alpha.is_infinite():
            return self.of_named[0]
        return power(self.sum_of_powers(alpha), 1 / (alpha - 1))

    # inequality among all listed suppliers

    def gini(self):
        ranked = sum(i * x for i, x in enumerate(self.listed, 1))
        return 2 * ranked / (self.count * self.named) - (self.count + 1) / self.count

    def gini_corrected(self):
        return None if self.count == 1 else self.gini() * self.count / (self.count - 1)

    def theil_index(self):
        return sum(times * r * r.ln() for r, times in self.relative.items() if r > 0) / self.count

    def mean_log_deviation(self):
        if self.listed[0] == 0:
            return INF
        return -sum(times * r.ln() for r, times in self.relative.items()) / self.count

    def atkinson_index(self, epsilon):
        if epsilon == 0:
            return ZERO
        if epsilon.is_infinite():
            return 1 - self.listed[0] / self.mean
        if self.listed[0] == 0 and epsilon >= 1:
            return ONE
        if epsilon == 1:
            logs = sum(times * r.ln() for r, times in self.relative.items())
            return 1 - (logs / self.count).exp()
        p = 1 - epsilon
        mean = sum(times * power(r, p) for r, times in self.relative.items() if r > 0) / self.count
        return 1 - power(mean, 1 / p)

    def hoover_index(self):
        return sum(abs(x / self.named - 1 / self.count) for x in self.listed) / 2

    def lorenz(self):
        """Ordinates of the Lorenz curve at 0/n, 1/n, ..., n/n."""
        points, sum_so_far = [ZERO], ZERO
        for x in self.listed:
            sum_so_far += x
            points.append(sum_so_far / self.named)
        return points

    def lorenz_at(self, p):
        points = self.lorenz()
        at = p * self.count
        left = min(int(at), len(self.listed) - 1)
        return points[left] + (at - left) * (points[left + 1] - points[left])

    def palma_ratio(self):
        poor = self.lorenz_at(D("0.4"))
        return INF if poor == 0 else (1 - self.lorenz_at(D("0.9"))) / poor

    def lorenz_point(self, i):
        return self.lorenz()[int(i)]

    def lorenz_sum(self):
        return sum(self.lorenz())

    # what unattributed supply leaves open

    def hhi_upper(self):
        """The rest held by as few suppliers as the smallest named share allows."""
        cap, rest = self.of_total[-1], self.unattributed_share
        full = (rest / cap).to_integral_value(rounding="ROUND_FLOOR") if cap < rest else ZERO
        return self.hhi() + full * cap ** 2 + (rest - full * cap) ** 2

    def hhi_lower_of(self, unnamed):
        return self.hhi() + self.unattributed_share ** 2 / unnamed

    def hhi_upper_of(self, unnamed):
        if unnamed * self.of_total[-1] < self.unattributed_share:
            return self.hhi() + self.unattributed_share ** 2
        return self.hhi_upper()

    def ratio_lower(self, k):
        return self.concentration_ratio(k)

    def ratio_upper(self, k):
        if k <= self.n:
            return self.concentration_ratio(k)
        return sum(self.of_total) + min(self.unattributed_share,
                                        (k - self.n) * self.of_total[-1])

    # weights: the second mix

    def weighted_hhi(self):
        return sum((x / self.total) ** 2 * w for x, w in zip(self.all, self.other))

    def weight_coverage(self):
        """Weights are listed for the suppliers 2, 4, 6, ..."""
        return sum(self.all[1::2]) / self.total

    # scenarios

    def coverage(self):
        return 1 - self.of_total[0]

    def hhi_after(self):
        left = self.total - self.positive[0]
        if len(self.positive) == 1:
            return None
        return sum((x / left) ** 2 for x in self.positive[1:])

    def merge_delta(self):
        return 2 * self.of_total[0] * self.of_total[1] if self.n > 1 else None

    def leave_one_out_mean(self):
        """Of the indices without one supplier, by the share of the supplier."""
        squares, total = sum(x * x for x in self.positive), ZERO
        for x, times in Counter(self.positive).items():
            if self.n > 1:
                total += times * x / self.total * (squares - x * x) / (self.total - x) ** 2
        return total

    def diversification_gap(self, cap):
        return max(ZERO, self.positive[0] - cap * self.total)

    def changes(self):
        all_of_other = sum(self.other)
        return [(w / all_of_other) ** 2 - (x / self.total) ** 2
                for x, w in zip(self.all, self.other)]

    def hhi_change_sum(self):
        return sum(abs(c) for c in self.changes())

    def hhi_change_first(self):
        return max(abs(c) for c in self.changes())

    def similarity(self):
        all_of_other = sum(self.other)
        return sum(min(x / self.total, w / all_of_other) for x, w in zip(self.all, self.other))

    def scaled(self, factor):
        """hhi after the amount of supplier 1 is multiplied."""
        first = self.all[0] * factor
        if first and not 1e-300 < first < 1e308:
            return D("1e999")  # out of the range of an amount
        total = self.total - self.all[0] + first
        return (first ** 2 + sum(x * x for x in self.all[1:])) / total ** 2 if total else None

    def residual_hhi(self):
        """hhi after the largest supplier becomes unattributed."""
        return sum(s * s for s in self.of_total[1:]) if self.n > 1 else None


LARGEST = "largest_supplier(mix)"
# name in the test, SQL, Python, parameters
CATALOGUE = [
    ("total", "total(mix)", lambda m: m.total, None),
    ("attributed_share", "attributed_share(mix)", Measures.attributed_share, None),
    ("supplier_count", "supplier_count(mix)", Measures.supplier_count, None),
    ("hhi", "hhi(mix)", Measures.hhi, None),
    ("hhi_points", "hhi_points(mix)", Measures.hhi_points, None),
    ("effective_suppliers", "effective_suppliers(mix)", Measures.effective_suppliers, None),
    ("largest_share", "largest_share(mix)", Measures.largest_share, None),
    ("concentration_ratio", "concentration_ratio(mix, p::int)", Measures.concentration_ratio,
     ["2", "5", "200000"]),
    ("horvath_index", "horvath_index(mix)", Measures.horvath_index, None),
    ("kvalseth_index", "kvalseth_index(mix)", Measures.kvalseth_index, None),
    ("dominance_index", "dominance_index(mix)", Measures.dominance_index, None),
    ("stenbacka_threshold", "stenbacka_threshold(mix)", Measures.stenbacka_threshold, None),
    ("hhi_normalized", "hhi_normalized(mix)", Measures.hhi_normalized, None),
    ("hhi_dual", "hhi_dual(mix)", Measures.hhi_dual, None),
    ("unctad_concentration", "unctad_concentration(mix)", Measures.unctad_concentration, None),
    ("rosenbluth_index", "rosenbluth_index(mix)", Measures.rosenbluth_index, None),
    ("shannon_entropy", "shannon_entropy(mix)", Measures.shannon_entropy, None),
    ("shannon_entropy in", "shannon_entropy(mix, p)", Measures.entropy_in, ["2"]),
    ("shannon_evenness", "shannon_evenness(mix)", Measures.shannon_evenness, None),
    ("hill_number", "hill_number(mix, p)", Measures.hill_number, HILL_ORDERS),
    ("renyi_entropy", "renyi_entropy(mix, p)", Measures.renyi_entropy, HILL_ORDERS),
    ("hannah_kay_index", "hannah_kay_index(mix, p)", Measures.hannah_kay_index, HILL_ORDERS),
    ("gini", "gini(mix)", Measures.gini, None),
    ("gini_corrected", "gini_corrected(mix)", Measures.gini_corrected, None),
    ("theil_index", "theil_index(mix)", Measures.theil_index, None),
    ("mean_log_deviation", "mean_log_deviation(mix)", Measures.mean_log_deviation, None),
    ("atkinson_index", "atkinson_index(mix, p)", Measures.atkinson_index, EPSILONS),
    ("hoover_index", "hoover_index(mix)", Measures.hoover_index, None),
    ("palma_ratio", "palma_ratio(mix)", Measures.palma_ratio, None),
    ("lorenz_curve: point",
     "(SELECT cumulative_share FROM lorenz_curve(mix) OFFSET p::int LIMIT 1)",
     Measures.lorenz_point, ["1"]),
    ("lorenz_curve: sum", "(SELECT sum(cumulative_share) FROM lorenz_curve(mix))",
     Measures.lorenz_sum, None),
    ("hhi_bounds: lower", "(hhi_bounds(mix)).lower", Measures.hhi, None),
    ("hhi_bounds: upper", "(hhi_bounds(mix)).upper", Measures.hhi_upper, None),
    ("hhi_bounds of N: lower", "(hhi_bounds(mix, p::int)).lower", Measures.hhi_lower_of,
     ["1", "30"]),
    ("hhi_bounds of N: upper", "(hhi_bounds(mix, p::int)).upper", Measures.hhi_upper_of,
     ["1", "30"]),
    ("largest_share_bounds: upper", "(largest_share_bounds(mix)).upper", Measures.largest_share,
     None),
    ("concentration_ratio_bounds: lower", "(concentration_ratio_bounds(mix, p::int)).lower",
     Measures.ratio_lower, ["9"]),
    ("concentration_ratio_bounds: upper", "(concentration_ratio_bounds(mix, p::int)).upper",
     Measures.ratio_upper, ["3", "9"]),
    ("weighted_hhi", "weighted_hhi(mix, other)", Measures.weighted_hhi, None),
    ("weight_coverage", "weight_coverage(mix, evens)", Measures.weight_coverage, None),
    ("n_minus_1: coverage", "(n_minus_1(mix)).coverage", Measures.coverage, None),
    ("n_minus_1: hhi_after", "(n_minus_1(mix)).hhi_after", Measures.hhi_after, None),
    ("merge_delta of the largest two",
     f"merge_delta(mix, {LARGEST}, largest_supplier(without(mix, {LARGEST})))",
     Measures.merge_delta, None),
    ("leave_one_out: mean hhi", "(SELECT coalesce(sum(share * hhi), 0) FROM leave_one_out(mix))",
     Measures.leave_one_out_mean, None),
    ("diversification_gap", "diversification_gap(mix, p)", Measures.diversification_gap,
     ["0.25", "0.65"]),
    ("hhi_change: sum of sizes", "(SELECT sum(abs(contribution)) FROM hhi_change(mix, other))",
     Measures.hhi_change_sum, None),
    ("hhi_change: size of the first",
     "(SELECT abs(contribution) FROM hhi_change(mix, other) LIMIT 1)",
     Measures.hhi_change_first, None),
    ("similarity", "similarity(mix, other)", Measures.similarity, None),
    ("hhi of scale_supplier", "hhi(scale_supplier(mix, '1', p))", Measures.scaled, ["2.5"]),
    ("hhi of residual", f"hhi(residual(mix, {LARGEST}))", Measures.residual_hhi, None),
]

# --- output ------------------------------------------------------------------


def literal(value):
    """17 digits; what a double cannot hold is nothing or NaN, not tested."""
    if value is None:
        return "NULL"
    if value.is_infinite():
        return "'Infinity'"
    if abs(value) > D(sys.float_info.max):
        return None
    if abs(value) < D("1e-300"):
        value = ZERO if abs(value) < D("5e-324") else D(float(value))
    text = format(value, ".17g").lower().replace("e+", "e")
    if "." in text:
        mantissa, e, exponent = text.partition("e")
        text = mantissa.rstrip("0").rstrip(".") + e + exponent
    return text


HEAD = """\
-- Measures, bounds and scenarios against their definitions, evaluated with 70
-- digits and more.  This file is generated; to make it again:
--   python3 test/tools/oracle.py > test/pgtap/measures.sql
-- A test passes within 1e-12 of the expected value, or within 1e-15 where that
-- is below 1e-3: there it is a difference of nearly equal numbers.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS resource_analytics;
BEGIN;
SELECT plan({plan});

-- Amounts of the suppliers 1, 2, ... and unattributed supply.
CREATE TEMPORARY TABLE given (input text PRIMARY KEY, amounts float8[], rest float8);
INSERT INTO given VALUES
{inputs};

-- other: a second mix of the same suppliers, also their weights; evens: of every
-- second of them
CREATE TEMPORARY TABLE mix_of (input text, mix supply_mix, other supply_mix, evens supply_mix);
ALTER TABLE mix_of ALTER mix SET STORAGE EXTERNAL, ALTER other SET STORAGE EXTERNAL,
                   ALTER evens SET STORAGE EXTERNAL;
INSERT INTO mix_of
SELECT input,
       CASE WHEN rest IS NULL THEN supply_mix(amounts)
            ELSE supply_mix(amounts) + supply_mix(ARRAY[NULL]::text[], ARRAY[rest]) END AS mix,
       (SELECT supply_mix(array_agg((i * 7 % 101) / 16.0::float8 ORDER BY i))
        FROM generate_series(1, cardinality(amounts)) AS i) AS other,
       (SELECT supply_mix(coalesce(array_agg(i::text), '{{}}'), coalesce(array_agg(1.0::float8), '{{}}'))
        FROM generate_series(2, cardinality(amounts), 2) AS i) AS evens
FROM given;

-- What a measure of a mix is, with its parameter p.  Each has a statement of its
-- own, so that only those with a query are planned, and not all for each call.
CREATE FUNCTION pg_temp.measure(measure text, p float8, mix supply_mix, other supply_mix,
                                evens supply_mix) RETURNS float8 LANGUAGE plpgsql AS $$
BEGIN
  CASE measure
{cases}
  END CASE;
EXCEPTION WHEN OTHERS THEN
  RAISE WARNING '%: %', measure, SQLERRM;
  RETURN 'NaN';
END
$$;

CREATE TEMPORARY TABLE expected (input text, measure text, p float8, want float8);
INSERT INTO expected VALUES
"""

TAIL = """;

SELECT ok(pass, format('%s, %s%s', input, measure, '(' || p || ')')
                || CASE WHEN pass THEN '' ELSE format(': have %s, want %s', have, want) END)
FROM (SELECT *, CASE WHEN want IS NULL OR have IS NULL THEN want IS NULL AND have IS NULL
                     WHEN want = 'Infinity' OR have IN ('Infinity', 'NaN') THEN have = want
                     WHEN abs(want) < 1e-3 THEN abs(have - want) <= 1e-15
                     ELSE abs(have - want) <= 1e-12 * abs(want) END AS pass
      FROM (SELECT e.*, pg_temp.measure(measure, p, mix, other, evens) AS have
            FROM expected AS e LEFT JOIN mix_of USING (input) OFFSET 0) AS s OFFSET 0) AS s;

SELECT * FROM finish();
ROLLBACK;
"""


def main():
    rows, given = [], list(inputs())
    for one in given:
        measures = Measures(one)
        for name, _, function, parameters in CATALOGUE:
            for p in parameters or [None]:
                value = literal(function(measures) if p is None
                                else function(measures, parameter(p)))
                if value is None:
                    continue
                at = "NULL" if p is None else "'Infinity'" if p == "Infinity" else p
                rows.append(f"('{one.name}','{name}',{at},{value})")
    head = HEAD.format(plan=len(rows), inputs=",\n".join(g.sql() for g in given),
                       cases="\n".join(f"    WHEN '{name}' THEN RETURN {sql};"
                                       for name, sql, _, _ in CATALOGUE))
    sys.stdout.write(head + ",\n".join(rows) + TAIL)


if __name__ == "__main__":
    main()
