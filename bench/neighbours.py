#!/usr/bin/python3
"""DuckDB, pandas and NumPy on the benchmark's own data.

neighbours.py serve            answers these, on a socket in $NEIGHBOURS_DIR:
neighbours.py contenders       name, measure and description of each
neighbours.py absent           what is not installed, and why
neighbours.py measure DATA SHAPE CONTENDER ROUND
                               runs the HHI by commodity of DATA.csv in
                               $NEIGHBOURS_DIR: a row of bench.sample

The server keeps what it has read, so that PostgreSQL and its neighbours can
take turns.  Reading is not part of the time.
"""
import os
import sys
import time
from collections import namedtuple
from functools import partial
from multiprocessing.connection import Client, Listener

Contender = namedtuple("Contender", "description threads run")


class DuckDB:
    """A file of its own, and SQL without a window, which is faster there."""

    QUERY = """
        SELECT count(h), sum(h) FROM (
            SELECT commodity, sum(amount * amount) / sum(amount) ^ 2 AS h
            FROM (SELECT commodity, supplier, sum(amount) AS amount
                  FROM production GROUP BY commodity, supplier) s
            GROUP BY commodity) q"""

    def __init__(self, directory):
        import duckdb

        self.db = duckdb.connect(os.path.join(directory, "duckdb.file"))
        self.label = f"DuckDB {duckdb.__version__}"

    def contenders(self):
        for name, threads in ("DuckDB 1 thread", 1), ("DuckDB", os.cpu_count()):
            yield name, Contender(f"{self.label}, threads: {threads}", threads,
                                  partial(self.hhi, threads))

    def load(self, path):
        self.db.execute(f"CREATE OR REPLACE TABLE production AS FROM read_csv('{path}')")
        self.db.execute("CHECKPOINT")

    def hhi(self, threads):
        self.db.execute(f"SET threads = {threads}")
        return self.db.execute(self.QUERY).fetchone()


class Pandas:
    """Columns of text, of categories, and NumPy arrays of integer codes."""

    def __init__(self, _directory):
        import numpy
        import pandas

        self.numpy, self.pandas = numpy, pandas

    def contenders(self):
        label = f"pandas {self.pandas.__version__}"
        yield "pandas", Contender(f"{label}, text", 1, lambda: self.hhi(self.text))
        yield "pandas codes", Contender(f"{label}, categories", 1, lambda: self.hhi(self.coded))
        yield "NumPy codes", Contender(f"NumPy {self.numpy.__version__}, integer codes", 1,
                                       self.hhi_of_codes)

    def load(self, path):
        self.text = self.pandas.read_csv(path, dtype={"supplier": str}, keep_default_na=False,
                                         float_precision="round_trip")
        self.coded = self.text.astype({"commodity": "category", "supplier": "category"})
        self.commodity = self.coded["commodity"].cat.codes.to_numpy("int64")
        self.supplier = self.coded["supplier"].cat.codes.to_numpy("int64")
        self.amount = self.text["amount"].to_numpy()

    @staticmethod
    def hhi(frame):
        sums = frame.groupby(["commodity", "supplier"], observed=True, sort=False)["amount"].sum()
        shares = sums / sums.groupby(level=0, observed=True).transform("sum")
        h = (shares ** 2).groupby(level=0, observed=True).sum()
        return h.count(), h.sum()

    def hhi_of_codes(self):
        shape = self.commodity.max() + 1, self.supplier.max() + 1
        pairs = self.commodity * shape[1] + self.supplier
        sums = self.numpy.bincount(pairs, self.amount, shape[0] * shape[1]).reshape(shape)
        h = ((sums / sums.sum(axis=1, keepdims=True)) ** 2).sum(axis=1)
        return h.size, h.sum()


def usage():
    """As bench.usage() of setup.sql, of this process."""
    ran = 1000 * time.process_time()
    with open("/proc/self/schedstat") as mine, open("/proc/stat") as everyone:
        waited = int(mine.read().split()[1]) / 1e6
        busy = 10 * sum(map(int, everyone.readline().split()[1:4]))
    return ran, waited, busy


def measured(contender):
    """Milliseconds, those in the run queue, other processes' processors, the result."""
    start, before = time.perf_counter(), usage()
    groups, total = contender.run()
    ran, waited, busy = (b - a for a, b in zip(before, usage()))
    ms = 1000 * (time.perf_counter() - start)
    return (ms, waited if contender.threads == 1 else 0, max(0, busy - ran) / ms, groups, total)


class Server:
    def __init__(self, directory):
        self.directory = directory
        self.engines, self.loaded, self.reasons = {}, {}, []
        for kind in DuckDB, Pandas:
            try:
                engine = kind(directory)
            except ImportError as e:
                self.reasons.append(f"{kind.__name__} ({e})")
                continue
            for name, contender in engine.contenders():
                self.engines[name] = engine, contender

    def contenders(self):
        return "\n".join(f"{name}\thhi\t{c.description}" for name, (_, c) in self.engines.items())

    def absent(self):
        return ", ".join(self.reasons)

    def measure(self, data, shape, name, turn):
        engine, contender = self.engines[name]
        if self.loaded.get(engine) != data:
            engine.load(os.path.join(self.directory, f"{data}.csv"))
            self.loaded[engine] = data
        return ",".join(map(str, (shape, name, turn, *measured(contender))))

    def answer(self, request, *words):
        try:
            return True, getattr(self, request)(*words)
        except Exception as e:
            return False, f"{type(e).__name__}: {e}"


def serve(directory, socket):
    server = Server(directory)
    with Listener(socket, "AF_UNIX") as listener:
        while True:
            with listener.accept() as client:
                client.send(server.answer(*client.recv()))


def ask(socket, words):
    with Client(socket, "AF_UNIX") as server:
        server.send(words)
        succeeded, text = server.recv()
    print(text, file=sys.stdout if succeeded else sys.stderr)
    return not succeeded


def main(words):
    directory = os.environ["NEIGHBOURS_DIR"]
    socket = os.path.join(directory, "socket")
    if words == ["serve"]:
        serve(directory, socket)
    return ask(socket, words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
