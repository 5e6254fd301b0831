#!/usr/bin/env python3
"""Writes test/core/origin_cases.txt:

    python3 test/tools/origin_oracle.py > test/core/origin_cases.txt

Networks, and what origin.c must find in them, computed exactly: every amount
is the rational number that its double is, and every linear system is solved by
fraction-free elimination (Bareiss 1968).  The questions are put in other terms
than in origin.c: origins by the forward balance of every country, passage by
marking what was in a country, losses by the network that remains.  Needs
nothing but Python 3, and takes about two minutes.
"""

import random
import sys
from fractions import Fraction
from math import lcm

# what is not reported, since rounding of the amounts may explain it
ROUNDED_AMOUNT = Fraction(1, 2**50)
ROUNDED_SHARE = Fraction(1, 10**12)


def solve(matrix, right):
    """The columns X of matrix X = right, exactly; both are lists of rows."""
    n, width = len(matrix), len(right[0])
    rows = []
    for row, values in zip(matrix, right):
        row = list(row) + list(values)
        scale = lcm(*(Fraction(v).denominator for v in row))
        rows.append([int(v * scale) for v in row])
    previous = 1
    for k in range(n):
        chosen = next(i for i in range(k, n) if rows[i][k] != 0)
        rows[k], rows[chosen] = rows[chosen], rows[k]
        pivot = rows[k]
        for i in range(n):
            if i == k:
                continue
            row, factor = rows[i], rows[i][k]
            rows[i] = [
                (pivot[k] * a - factor * b) // previous if b or factor else pivot[k] * a // previous
                for a, b in zip(row, pivot)
            ]
        previous = pivot[k]
    return [[Fraction(rows[i][n + c], rows[i][i]) for c in range(width)] for i in range(n)]


class Network:
    def __init__(self, name, n, production, flows):
        self.name, self.n, self.listed = name, n, flows
        self.p = [Fraction(production.get(i, 0)) for i in range(n)]
        self.z = {}
        self.self_trade = Fraction(0)
        for j, k, amount in flows:
            if j == k:
                self.self_trade += Fraction(amount)
            elif amount > 0:
                self.z[j, k] = self.z.get((j, k), 0) + Fraction(amount)
        imports, exports = [Fraction(0)] * n, [Fraction(0)] * n
        for (j, k), amount in self.z.items():
            exports[j] += amount
            imports[k] += amount
        self.imports = imports
        self.u = [max(e - p - m, Fraction(0)) for e, p, m in zip(exports, self.p, imports)]
        self.reported_u = [u if u > ROUNDED_AMOUNT * e else Fraction(0) for u, e in zip(self.u, exports)]
        self.x = [p + m + u for p, m, u in zip(self.p, imports, self.u)]
        self.fed = self.reach(i for i in range(n) if self.p[i] + self.reported_u[i] > 0)

    def reach(self, start):
        reached = set(start)
        todo = list(reached)
        while todo:
            j = todo.pop()
            for k in range(self.n):
                if (j, k) in self.z and k not in reached:
                    reached.add(k)
                    todo.append(k)
        return reached

    def balance(self, nodes):
        """Rows x_k r_k - sum Z_jk r_j of the nodes."""
        return [[self.x[k] * (j == k) - self.z.get((j, k), 0) for j in nodes] for k in nodes]

    def origins(self):
        """{country: {origin: share}}, unattributed under None."""
        nodes = sorted(self.fed)
        producers = [i for i in nodes if self.p[i] > 0]
        right = [[self.p[k] * (o == k) for o in producers] + [self.u[k]] for k in nodes]
        found = solve(self.balance(nodes), right)
        result = {k: {None: Fraction(1)} for k in range(self.n) if self.x[k] > 0 and k not in self.fed}
        for k, row in zip(nodes, found):
            result[k] = dict(zip(producers + [None], row))
            assert sum(row) == 1
        return result

    def imports_of(self, origins, k):
        result = {}
        for j in range(self.n):
            for o, share in origins[j].items() if (j, k) in self.z else ():
                result[o] = result.get(o, 0) + share * self.z[j, k] / self.imports[k]
        return result

    def passage(self, origins, country, via):
        """Marks all that is in via."""
        if country not in self.fed:
            passed = Fraction(country in self.reach([via]))
            return passed, Fraction(0), Fraction(0), passed
        nodes = sorted(self.fed | {via})
        matrix = self.balance(nodes)
        matrix[nodes.index(via)] = [Fraction(j == via) for j in nodes]
        found = solve(matrix, [[Fraction(k == via)] for k in nodes])
        passed = found[nodes.index(country)][0]
        mix = origins.get(via, {})
        there = passed * mix.get(via, 0)
        unknown = mix.get(None, 0)
        return passed, there, passed - there - passed * unknown, passed * reported(unknown)

    def losses(self, exporter, importer):
        """What is lost when flows from exporter (to importer, or all) end."""
        gone = {f: z for f, z in self.z.items() if f[0] == exporter and importer in (None, f[1])}
        direct = [sum((z for f, z in gone.items() if f[1] == k), Fraction(0)) for k in range(self.n)]
        touched = sorted(self.reach(k for _, k in gone))
        matrix = [[self.x[k] * (j == k) - (0 if (j, k) in gone else self.z.get((j, k), 0))
                   for j in touched] for k in touched]
        right = [[self.p[k] + self.u[k] + sum(z for (j, to), z in self.z.items()
                                             if to == k and j not in touched and (j, to) not in gone)]
                 for k in touched]
        found = solve(matrix, right) if touched else []
        left = [Fraction(1)] * self.n
        for k, row in zip(touched, found):
            left[k] = row[0]
        return [(direct[k], self.x[k] * (1 - left[k]) - direct[k]) for k in range(self.n)]


def text(value):
    return repr(float(value))


def reported(share):
    return share if share >= ROUNDED_SHARE else Fraction(0)


def write(network, importers, passages=(), exporters=(), bans=()):
    origins = network.origins()
    produced = [(i, p) for i, p in enumerate(network.p) if p > 0]
    print(f"network {network.name} {network.n} {len(produced)} {len(network.listed)}")
    for i, p in produced:
        print(i, text(p))
    for j, k, amount in network.listed:
        print(j, k, text(amount))
    unfed = sum((network.x[k] for k in range(network.n) if k not in network.fed), Fraction(0))
    print("totals", *map(text, (sum(network.p), sum(network.reported_u), network.self_trade, unfed)))

    def mix(question, country, shares):
        known = [(o, s) for o, s in shares.items() if o is not None and s > 0]
        print(question, country, text(reported(shares.get(None, 0))), len(known),
              *(f"{o} {text(s)}" for o, s in known))

    for k in importers:
        mix("supply", k, origins[k])
        if network.imports[k] > 0:
            mix("imports", k, network.imports_of(origins, k))
    for country, via in passages:
        print("passage", country, via, *map(text, network.passage(origins, country, via)))
    for exporter in exporters:
        losses = network.losses(exporter, None)
        print("without", exporter, *(text(v) for loss in losses for v in loss))
    for exporter, importer in bans:
        losses = network.losses(exporter, importer)
        print("ban", exporter, importer, *(text(v) for loss in losses for v in loss))
    print("end")


# --- networks ----------------------------------------------------------------


def from_matrix(name, production, matrix):
    flows = [(j, k, z) for j, row in enumerate(matrix) for k, z in enumerate(row) if z > 0]
    return Network(name, len(production), dict(enumerate(production)), flows)


def worked_cases():
    """The worked examples of docs/methods/origin.md."""
    acyclic = [[0, 0, 10, 25], [0, 0, 20, 0], [0, 0, 0, 15], [0, 0, 0, 0]]
    yield from_matrix("acyclic", [70, 30, 0, 5], acyclic)
    back = [row[:] for row in acyclic]
    back[1][0], back[2][0], back[3][0] = 4, 6, 8
    yield from_matrix("back_flows", [70, 30, 0, 5], back)
    yield from_matrix("usgs_like", [100, 40, 0, 0, 5, 12, 0], [
        [0, 0, 0, 8, 3, 0, 70], [2, 0, 15, 4, 0, 0, 0], [0, 0, 0, 3, 0, 0, 13],
        [0, 0, 0, 0, 0, 0, 6], [0, 0, 0, 0, 0, 0, 5], [0, 0, 0, 0, 1, 0, 6], [0] * 7])


def random_network(name, n, degree, producers, seed, amount):
    """Cycles all over; many countries export more than they have."""
    rng = random.Random(seed)
    flows = [(rng.randrange(n), rng.randrange(n), amount(rng)) for _ in range(n * degree)]
    production = {i: amount(rng) for i in rng.sample(range(n), producers)}
    return Network(name, n, production, flows)


def balanced_network(name, n, ncycles, feed, seed):
    """Closed cycles, and a few chains of the amount feed from mine to user."""
    rng = random.Random(seed)
    flows, production = [], {}
    for _ in range(ncycles):
        ring = rng.sample(range(n), rng.randint(2, 4))
        amount = rng.randint(1, 64)
        flows += [(j, k, amount) for j, k in zip(ring, ring[1:] + ring[:1])]
    for _ in range(3):
        chain = rng.sample(range(n), 3)
        production[chain[0]] = production.get(chain[0], 0) + feed
        flows += [(j, k, feed) for j, k in zip(chain, chain[1:])]
    return Network(name, n, production, flows)


def integer(rng):
    return rng.randint(1, 99)


def decimal(rng):
    return rng.randint(1, 10**6) / 1000


def heavy(rng):
    return 2.0 ** rng.randint(-40, 40)


def ask(network, seed, importers, others):
    """Some questions, of which at least the first countries can be asked."""
    rng = random.Random(seed)
    asked = [k for k in range(network.n) if network.x[k] > 0]
    rng.shuffle(asked)
    links = sorted(network.z)
    write(network, asked[:importers], list(zip(asked, asked[1:] + asked[:1]))[:others],
          asked[:others], rng.sample(links, min(others, len(links))))


def main():
    sys.set_int_max_str_digits(0)
    for network in worked_cases():
        countries = range(network.n)
        write(network, countries, [(k, v) for k in countries for v in countries if network.x[k] > 0],
              countries, sorted(network.z))
    unfed = Network("unfed_cycles", 8, {0: 10.0}, [
        (0, 1, 5.0), (1, 0, 2.0), (2, 3, 7.0), (3, 4, 7.0), (4, 2, 7.0), (5, 6, 1.0), (6, 5, 1.0),
        (0, 0, 3.0), (3, 3, 1.5), (1, 0, 0.0)])
    write(unfed, range(7), [(3, 2), (3, 5), (1, 0), (0, 1), (1, 3), (4, 4)], range(7),
          [(2, 3), (0, 1), (5, 6), (1, 0)])
    over = Network("over_exports", 5, {0: 1.0}, [
        (0, 1, 4.0), (1, 2, 9.0), (2, 3, 2.0), (3, 1, 2.5), (3, 4, 1.0), (0, 1, 0.5), (4, 4, 8.0)])
    write(over, range(5), [(k, v) for k in range(5) for v in range(5)], range(5), sorted(over.z))
    rounded = Network("decimal_rounding", 4, {0: 0.3}, [
        (0, 1, 0.3), (1, 2, 0.1), (1, 3, 0.2), (2, 1, 0.1), (1, 2, 0.1)])
    write(rounded, range(4), [(3, 1)], range(3), [(1, 2)])
    for bits in (30, 60, 200):
        leak = 2.0**-bits
        loop = Network(f"loop_leaking_2^-{bits}", 5, {0: leak, 4: 1.0}, [
            (0, 1, leak), (1, 2, 1.0), (2, 1, 1.0), (2, 3, leak), (4, 3, 1.0)])
        write(loop, range(5), [(3, 1), (3, 0), (2, 1), (3, 4)], range(5), sorted(loop.z))
    for n, degree, producers in ((5, 2, 2), (8, 3, 2), (12, 4, 4), (20, 5, 3), (40, 4, 6)):
        ask(random_network(f"integer_{n}", n, degree, producers, n, integer), n, 8, 4)
        ask(random_network(f"decimal_{n}", n, degree, producers, n + 1, decimal), n, 8, 4)
        ask(random_network(f"heavy_{n}", n, degree, producers, n + 2, heavy), n, 8, 4)
    for n, feed in ((6, 2.0**-10), (15, 2.0**-30), (30, 2.0**-34), (60, 2.0**-30)):
        ask(balanced_network(f"nearly_closed_{n}", n, 2 * n, feed, n), n, 8, 4)
    ask(random_network("integer_100", 100, 5, 12, 100, integer), 100, 4, 2)
    ask(random_network("integer_200", 200, 4, 20, 200, integer), 200, 3, 1)
    ask(balanced_network("nearly_closed_200", 200, 300, 1, 201), 201, 2, 1)
    ask(balanced_network("many_300", 300, 450, 1, 300), 300, 2, 1)


main()
