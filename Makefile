# resource_analytics: PGXS build.  `make demo` and `make test` do everything
# on a fresh Debian machine; `make && make install` is for users.

EXTENSION_NAME = resource_analytics
PG_CONFIG ?= pg_config
EXTVERSION = $(shell sed -n 's/^   "version": "\(.*\)",/\1/p' META.json)

MODULE_big = $(EXTENSION_NAME)
OBJS = $(patsubst %.c,%.o,$(sort $(wildcard src/*.c)))

# The install script is made of its topics, the control file gets its version;
# MODULEDIR puts all into extension/.
SQL_TOPICS = supply_mix supply_mix_agg supply_mix_read concentration weighted scenario quantity
EXTENSION_SQL = build/$(EXTENSION_NAME)--$(EXTVERSION).sql
MODULEDIR = extension
DATA = $(wildcard sql/*--*.sql)
DATA_built = build/$(EXTENSION_NAME).control $(EXTENSION_SQL)

REGRESS = $(notdir $(basename $(sort $(wildcard test/sql/*.sql))))
REGRESS_OPTS = --inputdir=test --encoding=UTF8 --load-extension=$(EXTENSION_NAME)

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

$(OBJS): $(wildcard src/*.h) Makefile META.json

build/$(EXTENSION_NAME).control: $(EXTENSION_NAME).control META.json
	mkdir -p build
	{ cat $<; echo "default_version = '$(EXTVERSION)'"; } >$@

# its aggregates, once for each type of amounts
ONE_STEP = awk -f sql/one_step.awk

$(EXTENSION_SQL): $(SQL_TOPICS:%=sql/%.sql) sql/one_step.awk sql/one_step.txt Makefile META.json
	mkdir -p build
	{ printf '%s\n' '\echo Use "CREATE EXTENSION $(EXTENSION_NAME)" to load this file. \quit'; \
	  for topic in $(SQL_TOPICS); do echo; cat sql/$$topic.sql; done; \
	  echo; $(ONE_STEP) -v amount=float8 -v accum=supply_mix_accum -v moving=supply_mix_accum_moving sql/one_step.txt; \
	  $(ONE_STEP) -v amount=numeric -v accum=supply_mix_accum_numeric -v moving=supply_mix_accum_numeric sql/one_step.txt; } >$@

.PHONY: demo demo-stop test bench check-core

demo demo-stop test bench: MAKEOVERRIDES =

demo:
	examples/demo.sh

demo-stop:
	examples/demo_stop.sh

test:
	test/run.sh

# make bench BENCH='--rows 1000000': see bench/README.md
bench:
	bench/run.sh $(BENCH)

check-core:
	test/core/run.sh
