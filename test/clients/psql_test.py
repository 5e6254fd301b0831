"""psql, as a person at a terminal sees it: descriptions, widths, names completed with
the tab key: prints TAP.  The server is the one that libpq's variables name, with the
data of the demo.
"""

import os
import pty
import select
import subprocess
import time

WIDTH = 100
tests = 0


def check(good, name, *notes):
    global tests
    tests += 1
    print(f"{'' if good else 'not '}ok {tests} - {name}")
    if not good:
        print(*(f"# {note}" for note in notes), sep="\n")


def psql(command, *options):
    return subprocess.run(
        ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-P", "footer=off", *options, "-c", command],
        check=True, capture_output=True, text=True,
    ).stdout.rstrip("\n").split("\n")


# --- what the backslash commands say


def described(command):
    """Every object has a description, in the last column."""
    rows = psql(command, "-A", "-t", "-F", "\t")
    blank = [row for row in rows if row.split("\t")[-1].strip() == ""]
    check(rows != [""] and not blank, f"{command}: {len(rows)} descriptions", *blank)


for command in (r"\da+ public.*", r"\df+ public.*", r"\dT+ public.*", r"\do+ public.*", r"\dv+ minerals.*", r"\dm+ minerals.*"):
    described(command)
for type in ("supply_mix", "material_balance", "trade_network"):
    described(rf"\dC+ {type}")
objects = psql(r"\dx+ resource_analytics", "-A", "-t")
check("function hhi(supply_mix)" in objects, r"\dx+ lists what belongs to the extension")
hhi = psql(r"\df+ hhi", "-A", "-t")
check(len(hhi) == 3 and all("the sum of the squared shares" in row for row in hhi), r"\df+ hhi says what it is", *hhi)


# --- what drivers get

BARE = """
    SELECT attrelid::regclass || '.' || attname FROM pg_attribute
    WHERE attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'minerals'::regnamespace AND relkind IN ('r', 'v', 'm'))
      AND attnum > 0 AND atttypid = 'numeric'::regtype AND atttypmod = -1
    UNION ALL
    SELECT p.oid::regprocedure::text
    FROM pg_proc AS p JOIN pg_depend ON classid = 'pg_proc'::regclass AND objid = p.oid AND deptype = 'e'
    WHERE pg_get_function_result(p.oid) ~ 'numeric'"""
bare = psql(BARE, "-A", "-t")
check(bare == [""], "no column and no function is a numeric without a size", *bare)


# --- what fits a terminal


def fits(name, command, *columns):
    lines = psql(command)
    widest = max(map(len, lines))
    names = tuple(name.strip() for name in lines[0].split("|"))
    check(widest <= WIDTH and (not columns or names == columns) and len(lines) > 2,
          f"{name}: {widest} columns wide", *lines[:6])


for command in (r"\dT public.*", r"\do public.*", r"\dC supply_mix", r"\dC material_balance", r"\dC trade_network", r"\dx"):
    fits(command, command)


def reads(function, source, *columns):
    fits(function, f"SELECT s.* FROM {source}, {function} AS s", *columns)


def mined(year, name):
    """A mix by name of country, which is wider than one by code."""
    return (
        f"(SELECT supply_mix(country_name(country_code), amount) AS {name} FROM minerals.supply"
        f" WHERE material = 'Rare earths' AND first_year = {year} AND edition = 'MCS 2025' AND stage = 'mining') AS of_{year}"
    )


NOW = mined(2024, "mix")
NETWORK = (
    "(SELECT trade_network(country_name(exporter_code), country_name(importer_code), quantity_t) AS network"
    " FROM minerals.trade WHERE hs_code = '282200') AS a"
)
reads("suppliers(mix)", NOW, "rank", "supplier", "amount", "share", "cumulative_share")
reads("lorenz_curve(mix)", NOW, "supplier_share", "cumulative_share")
reads("n_minus_1(mix)", NOW, "removed", "coverage", "hhi_after")
reads("leave_one_out(mix)", NOW, "supplier", "share", "coverage", "hhi")
reads("hhi_change(before, mix)", f"{NOW}, {mined(2023, 'before')}", "supplier", "share_before", "share_after", "contribution")
reads("hhi_bounds(mix)", NOW, "lower", "upper")
reads("flows(network)", NETWORK, "exporter", "importer", "amount")


# --- names completed


def complete(typed, want):
    """What psql makes of what is typed and a tab, seen through a terminal of its own."""
    process, terminal = pty.fork()
    if process == 0:
        os.environ.update(TERM="dumb", INPUTRC="/dev/null")
        os.execvp("psql", ["psql", "-X"])
    screen = wait_for(terminal, "=# ")
    os.write(terminal, f"{typed}\t".encode())
    screen = wait_for(terminal, want)
    os.write(terminal, b"\x15\\q\n")
    wait_for(terminal, None)
    os.close(terminal)
    os.waitpid(process, 0)
    check(want in screen, f"{typed}<TAB> gives {want.strip()}", repr(screen))


def wait_for(terminal, text, seconds=15):
    """What comes until the text is there, or the end."""
    screen = ""
    end = time.monotonic() + seconds
    while (text is None or text not in screen.replace("\a", "")) and time.monotonic() < end:
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                part = os.read(terminal, 65536)
            except OSError:  # the other end is closed
                break
            if not part:
                break
            screen += part.decode()
    return screen.replace("\a", "")


complete(r"\da eff", r"\da effective_suppliers ")
complete(r"\df hhi_l", r"\df hhi_level ")
complete(r"\sf hhi_l", r"\sf hhi_level ")
complete(r"\dT supply_m", r"\dT supply_mix ")
complete(r"\dx res", r"\dx resource_analytics ")
complete("SELECT * FROM minerals.conc", "SELECT * FROM minerals.concentration")
print(f"1..{tests}")
