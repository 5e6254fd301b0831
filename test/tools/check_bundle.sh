#!/usr/bin/env bash
# check_bundle.sh [FILE.zip]: META.json is what PGXN's specification 1.0.0 wants,
# and the bundle that git makes of the tree holds what it names and what a
# build and a test need.  With a name the bundle is written there, from a tree
# without changes: what is checked is the tree, what is written is its commit.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
if [ -n "${1:-}" ] && [ -n "$(git status --porcelain)" ]; then
	echo "check_bundle.sh: there are changes that are not committed; a bundle would lack them" >&2
	exit 1
fi
scratch=$(mktemp -d "${TMPDIR:-/tmp}/ra_bundle.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
# shellcheck source=test/tools/count.sh
. test/tools/count.sh

# One line for each thing that is missing or malformed, and a last one "N checks".
meta_faults() {
	perl -MJSON::PP -0777 -ne '
		my $meta = decode_json($_);
		my $version = qr/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[A-Za-z][0-9A-Za-z-]*)?$/;
		my $term = qr/^[^\s\/\\\x00-\x1f]{2,}$/;
		my $checks = 0;
		sub is { my ($ok, $what) = @_; $checks++; print "META.json: $what\n" unless $ok; }
		is(defined $meta->{$_}, "$_ is missing") for qw(name version abstract maintainer license provides meta-spec);
		is($meta->{name} =~ $term, "name is no term");
		is($meta->{version} =~ $version, "version is no semantic version");
		is($meta->{license} =~ /^(agpl_3|apache_1_1|apache_2_0|artistic_[12]|bsd|freebsd|gfdl_1_[23]|gpl_[123]|lgpl_2_1|lgpl_3_0|mit|mozilla_1_[01]|openssl|perl_5|postgresql|qpl_1_0|ssleay|sun|zlib|open_source|restricted|unrestricted|unknown)$/,
			"license is none of the known ones");
		is($meta->{"meta-spec"}{version} eq "1.0.0", "meta-spec is not 1.0.0");
		is(%{$meta->{provides}}, "provides nothing");
		for my $name (sort keys %{$meta->{provides}}) {
			my $extension = $meta->{provides}{$name};
			is($name =~ $term, "provides: $name is no term");
			is(($extension->{version} // "") =~ $version, "provides: version of $name");
			is(-e ($extension->{file} // ""), "provides: file of $name");
			is(-e ($extension->{docfile} // ""), "provides: docfile of $name");
			is(-e "$name.control", "provides: $name has no control file");
		}
		is($_ =~ /^\S(.*\S)?$/ && length($_) < 257, "tag \"$_\"") for @{$meta->{tags}};
		is(/^(configure|build|test|runtime|develop)$/, "prereqs: phase $_") for keys %{$meta->{prereqs}};
		for my $phase (values %{$meta->{prereqs}}) {
			is(/^(requires|recommends|suggests|conflicts)$/, "prereqs: relation $_") for keys %$phase;
			is($_ =~ $version || $_ eq "0", "prereqs: version $_") for map { values %$_ } values %$phase;
		}
		print "$checks checks\n";
	' META.json
}

# contains FILE...: in the bundle, as in the tree
contains() {
	local file
	for file; do
		if cmp -s "$file" "$scratch/$bundle/$file"; then count yes; else count no "the bundle lacks $file"; fi
	done
}

meta_faults >"$scratch/meta"
faults=$(grep -c '^META' "$scratch/meta") || true
grep '^META' "$scratch/meta" || true
checks=$(sed -n 's/ checks$//p' "$scratch/meta")
passed=$((passed + checks - faults))
failed=$((failed + faults))

bundle=$(perl -MJSON::PP -0777 -ne '$m = decode_json($_); print "$m->{name}-$m->{version}"' META.json)
if git rev-parse HEAD >/dev/null 2>&1; then
	# of the tree as it is, whether it is committed or not
	objects=$(realpath "$(git rev-parse --git-path objects)")
	mkdir "$scratch/objects"
	export GIT_INDEX_FILE=$scratch/index GIT_OBJECT_DIRECTORY=$scratch/objects GIT_ALTERNATE_OBJECT_DIRECTORIES=$objects
	git add --all
	git archive --prefix="$bundle/" "$(git write-tree)" | tar -C "$scratch" -x
	contains META.json Makefile LICENSE README.md CHANGELOG.md ./*.control
	for directory in src sql docs expected test debian; do
		git ls-files $directory | grep -v '/\.' >"$scratch/files"
		mapfile -t files <"$scratch/files"
		contains "${files[@]}"
	done
	hidden=$(cd "$scratch/$bundle" && find . -name '.?*')
	none "does not belong into the bundle" "$hidden"
	make -s -C "$scratch/$bundle" PG_CONFIG="$(test/tools/install.sh pg_config)" "build/${bundle/-/--}.sql"
	check "an install script is made" [ -s "$scratch/$bundle/build/${bundle/-/--}.sql" ]
	unset GIT_INDEX_FILE GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES
	[ -z "${1:-}" ] || git archive --format=zip --prefix="$bundle/" --output="$1" HEAD
else
	echo "SKIPPED: the contents of the bundle, as this is no clone of the repository"
fi

summary
