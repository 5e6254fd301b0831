#!/usr/bin/env bash
# check_load.sh: a damaged copy of the bundled files must stop the load of
# examples/critical_minerals, with a message that says what is wrong and where.
# PGHOST and PGPORT name the server.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
example=examples/critical_minerals
template=ra_check_load_template
database=ra_check_load
scratch=$(mktemp -d "${TMPDIR:-/tmp}/ra_load.XXXXXX")
passed=0
failed=0

sql() { psql -qX -d postgres "$@" 2>/dev/null; }

drop() {
	sql -c "DROP DATABASE IF EXISTS $database" || true
	sql -c "DROP DATABASE IF EXISTS $template" || true
}
end() {
	drop
	rm -rf "$scratch"
}
trap end EXIT
trap 'exit 130' INT TERM HUP

# a fresh copy in the current directory, and a fresh database
fresh() {
	rm -rf "$scratch/copy"
	cp -r $example "$scratch/copy"
	sql -c "DROP DATABASE IF EXISTS $database"
	sql -c "CREATE DATABASE $database TEMPLATE $template"
}

load() { (cd "$scratch/copy" && psql -qX -d $database -f load.sql) >"$scratch/log" 2>&1 </dev/null; }

count() {
	if [ "$1" = yes ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "$2"
		head -n 5 "$scratch/log"
	fi
}

# The copy is another than the original, the load of it stops and leaves nothing behind.
stopped() {
	if cmp -s <(cd $example/data && find . -type f -exec cksum {} + | sort) \
		<(cd "$scratch/copy/data" && find . -type f -exec cksum {} + | sort); then
		echo "nothing is damaged" >"$scratch/log"
		return 1
	fi
	! load && [ "$(psql -qXAt -d $database -c "SELECT count(*) FROM pg_namespace WHERE nspname ~ '^minerals'")" = 0 ]
}

# says NAME PATTERN: what the load said matches
says() {
	if grep -qE -- "$2" "$scratch/log"; then count yes; else count no "damaged copy ($1): not said"; fi
}

# damage COMMAND...: in data/ of the copy
damage() { (cd "$scratch/copy/data" && "$@"); }

# stops NAME PATTERN COMMAND...: with this damage the load stops at once and says so
stops() {
	local name=$1 pattern=$2
	shift 2
	fresh
	damage "$@"
	if stopped; then says "$name" "$pattern"; else count no "damaged copy ($name): not stopped"; fi
}

repeat_line() { sed -i "$2p" "$1"; }

in_utf8() { iconv -f WINDOWS-1252 -t UTF-8 "$1" >new && mv new "$1"; }

first_lines() { head -n "$2" "$1" >new && mv new "$1"; }

drop
sql -c "CREATE DATABASE $template"
psql -qX -d $template -c "CREATE EXTENSION resource_analytics"

fresh
if load; then count yes; else count no "the files as they are: the load stops"; fi

world=usgs_mcs2025/world/MCS2025_World_Data.csv
eu=eu_crm/fact_GlobalSupplyShares_t.csv
flows=baci/baci_hs17_main_flows_2018_2024.csv
iea=iea/iea_supply_by_country.csv
salient=usgs_mcs2025/salient/mcs2025-zinc_salient.csv

# What cannot be copied, or not be given a place, stops at once.
stops "a file is gone" 'iea_supply_by_country\.csv: No such file' rm $iea
stops "columns change places" 'World_Data\.csv: the header is not the one' \
	sed -i '1s/PROD_2023,PROD_EST_ 2024/PROD_EST_ 2024,PROD_2023/' $world
stops "a column more" 'extra data after last expected column' sed -i 's/$/,1/' $iea
stops "a column less in one row" 'missing data for column "kt"' sed -i '5s/,[^,]*$//' $iea
stops "another encoding" 'UseShares\.csv: the header is not the one' in_utf8 eu_crm/fact_MaterialUseShares.csv
stops "a row twice" 'duplicate key .*country_label' repeat_line $world 100
stops "a material misspelt" 'unknown material "Fluorspra" in minerals_raw\.eu_world_shares' sed -i '2s/Fluorspar/Fluorspra/' $eu

# What is read is all reported together.
fresh
damage cp $iea usgs_mcs2026/new.csv
damage sed -i '3s/,704//' $salient
damage first_lines eu_crm/dimension_CRMsOverTime.csv 300
damage sed -i '2s/Chile/Chlie/' $iea
damage sed -i 's/,Lead,China/,Laed,China/; /Zinc,China/s/thousand metric tons/short tons/' $world
damage sed -i '/Tin,China/s/metric tons,[0-9]*/metric tons,see text/' $world
damage sed -i '/Nickel,Canada/s/metric tons,\([0-9]*\)/metric tons,\10/; /Kaolin/s/,4400,/,44000,/' $world
damage sed -i '2s/0\.4%/40%/' $eu
damage sed -i '2{p;s/,25$/,250/}' $flows
damage sed -i 's/^2020,China,140000/2020,China,141000/' usgs_rare_earths/rare_earth_mine_production_2020_2024.csv
if stopped; then count yes; else count no "damaged copy (many damages): not stopped"; fi
says "a file that nobody reads" 'file without a loader: usgs_mcs2026/new\.csv'
says "a field lost" 'unreadable row: .*zinc_salient\.csv row 2'
says "the file ends early" 'not as many rows as documented: eu_crm/dimension_CRMsOverTime'
says "a country misspelt" 'unknown country: iea/.* row 1 \(Chlie\)'
says "a commodity misspelt" 'unknown product: .*Laed: Mine'
says "another unit" 'unknown unit: .*short tons'
says "words in place of a number" 'unreadable cell: .*see text'
says "a digit too many" 'sum differs from the printed total: MCS 2025 Nickel production mining 2023'
says "a known error is mended" 'Kaolin.* \(0 findings, 1 are known'
says "a share too many" 'shares do not add up to 100 %: .*world: Fluorspar mining'
says "a flow twice, with two values" 'contradicts a flow: .*2018 250490 AGO ZAF'
says "the series contradicts the editions" 'contradicts MCS 2022: .*2020 China 141000'

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
