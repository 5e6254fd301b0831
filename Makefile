# resource_analytics: PGXS build.  `make demo` and `make test` do everything
# on a fresh Debian machine; `make && make install` is for users.

EXTENSION_NAME = resource_analytics
ROLLUP_NAME = resource_analytics_rollup
PG_CONFIG ?= pg_config
EXTVERSION = $(shell sed -n 's/^   "version": "\(.*\)",/\1/p' META.json)

MODULE_big = $(EXTENSION_NAME)
OBJS = $(patsubst %.c,%.o,$(sort $(wildcard src/*.c)))

# The install script is made of its types and topics, the control file gets its
# version; MODULEDIR puts all into extension/.
SQL_TYPES = supply_mix material_balance trade_network
SQL_TOPICS = supply_mix supply_mix_agg supply_mix_read concentration weighted scenario quantity country criticality material_balance trade_network origin
EXTENSION_SQL = build/$(EXTENSION_NAME)--$(EXTVERSION).sql
MODULEDIR = extension
DATA = $(wildcard sql/*--*.sql)
DATA_built = build/$(EXTENSION_NAME).control $(EXTENSION_SQL) \
	build/$(ROLLUP_NAME).control build/$(ROLLUP_NAME)--$(EXTVERSION).sql

REGRESS = $(notdir $(basename $(sort $(wildcard test/sql/*.sql))))
# not in this directory: pg_regress would take its sql/ for that of the tests
REGRESS_OUT = build/regress
REGRESS_PREP = $(REGRESS_OUT)
REGRESS_OPTS = --inputdir=test --outputdir=$(REGRESS_OUT) --encoding=UTF8 --load-extension=$(EXTENSION_NAME)

# an option that not every compiler in use knows
if_accepted = $(shell $(CC) -Werror $(1) -x c -fsyntax-only /dev/null 2>/dev/null && echo $(1))

# Exact sums need each operation rounded on its own; and one source gives one
# library, wherever it is built.
PG_CFLAGS = -ffp-contract=off -ffile-prefix-map='$(CURDIR)'=.
PG_CPPFLAGS = -DRA_VERSION='"$(EXTVERSION)"'
ifeq ($(CI),1)
# the server's own headers do not pass -Wextra: treat them as the system's
PG_CFLAGS += -isystem $(shell $(PG_CONFIG) --includedir-server) \
	-Wall -Wextra -Werror -Wshadow=compatible-local \
	-Wdeclaration-after-statement $(call if_accepted,-Wmissing-variable-declarations)
endif

EXTRA_CLEAN = build

PGXS := $(shell $(PG_CONFIG) --pgxs)
include $(PGXS)

# what the server may inline when it compiles queries must round the same way
override BITCODE_CFLAGS += -ffp-contract=off

$(OBJS) $(OBJS:.o=.bc): $(wildcard src/*.h) Makefile META.json

build/%.control: %.control META.json
	mkdir -p build
	{ cat $<; echo "default_version = '$(EXTVERSION)'"; } >$@

$(EXTENSION_SQL): sql/assemble.sh $(SQL_TOPICS:%=sql/%.sql) $(wildcard sql/*.in sql/one_step*) Makefile META.json
	mkdir -p build
	sql/assemble.sh '$(EXTENSION_NAME)' '$(SQL_TYPES)' '$(SQL_TOPICS)' >$@

build/$(ROLLUP_NAME)--$(EXTVERSION).sql: sql/supply_rollup.sql Makefile META.json
	mkdir -p build
	{ printf '%s\n' '\echo Use "CREATE EXTENSION $(ROLLUP_NAME)" to load this file. \quit'; cat $<; } >$@

$(REGRESS_OUT):
	mkdir -p $@
	ln -s ../../expected $@/expected

COMMANDS = demo demo-stop dashboard dashboard-stop dashboard-test report report-test gallery docs docs-test clients-test test bench
.PHONY: $(COMMANDS) check-core

$(COMMANDS): MAKEOVERRIDES =

demo:
	examples/demo.sh

demo-stop:
	examples/demo_stop.sh

dashboard:
	dashboard/superset/run.sh

dashboard-stop:
	dashboard/superset/stop.sh

dashboard-test:
	dashboard/superset/test.sh

# build/report.html, from the demo's database
report:
	dashboard/report/build.sh

report-test:
	test/tools/check_report.sh

gallery:
	test/tools/check_report.sh --update

# build/site/index.html
docs:
	docs/site/build.sh

docs-test:
	test/tools/check_site.sh

test:
	test/run.sh

# psql, ODBC, JDBC, Python, R and dbt
clients-test:
	test/clients.sh

# make bench BENCH='--rows 1000000': see bench/README.md
bench:
	bench/run.sh $(BENCH)

check-core:
	test/core/run.sh
