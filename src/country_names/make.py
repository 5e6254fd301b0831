#!/usr/bin/env python3
"""Makes src/country_names.c, the tables behind country_code() and row_kind().

    python3 src/country_names/make.py            writes it
    python3 src/country_names/make.py --check    fails if it is not up to date

It reads the public-domain list of countries bundled with the examples, and
names.csv, aliases.csv and words.csv beside this file.  Only whoever changes
one of those needs Python: the result is part of the sources.

A key is what src/country_label.c makes of a label: read() and key() below are
the same algorithm.  That both agree is tested: the server is asked for each
label of each of the files.
"""
import csv
import sys
import unicodedata
from bisect import bisect_left
from itertools import accumulate
from pathlib import Path

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "country_names.c"
COUNTRIES = HERE.parents[1] / "examples/critical_minerals/data/countries"

NAME_COLUMNS = [
    "official_name_en", "official_name_fr", "official_name_es", "CLDR display name", "ISO4217-currency_country_name",
    "UNTERM English Short", "UNTERM English Formal", "UNTERM French Short", "UNTERM French Formal",
    "UNTERM Spanish Short", "UNTERM Spanish Formal"]
CODE_COLUMNS = ["ISO3166-1-Alpha-2", "ISO3166-1-Alpha-3", "ISO3166-1-numeric", "M49"]

# as in country_names.h
CHOICES, GUARDED = 0x1000, 0x8000
KINDS = {"residual": 0x2000, "total": 0x2001, "unavailable": 0x2002}
CHOICE_WIDTH = 2
BUCKETS = 2048
MAX_KEY = 64


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if line.strip() and not line.startswith("#")))


# --- what a character is ------------------------------------------------------
#
# A letter without accent or case, a digit, or one of
BLANK, DOT, QUOTE, OPEN, CLOSE, MARK, AND, FOREIGN, SKIP = " .'(),&#_"

LETTER_TABLES = [(0x0000, 0x024F), (0x1E00, 0x1EFF)]
ODD_LETTERS = dict(zip("ßæøðđħıłœŧ", "saoddhilot"))
MARKS_OF_LATIN_1 = {**dict.fromkeys([0x91, 0x92, 0x60, 0xB4, 0x27], QUOTE), **dict.fromkeys(map(ord, ".·/"), DOT),
                    **dict.fromkeys(map(ord, "([{"), OPEN), **dict.fromkeys(map(ord, ")]}"), CLOSE),
                    **dict.fromkeys([0xAA, 0xAD, 0xB2, 0xB3, 0xB9, 0xBA], SKIP), 0xA0: BLANK, 0x26: AND}
RANGES = [
    (0x02B0, 0x02B8, SKIP), (0x02B9, 0x02BF, QUOTE), (0x02C0, 0x036F, SKIP), (0x1D2C, 0x1D6A, SKIP),
    (0x2000, 0x200A, BLANK), (0x200B, 0x200F, SKIP), (0x2010, 0x2017, MARK), (0x2018, 0x201B, QUOTE),
    (0x201C, 0x202E, MARK), (0x202F, 0x202F, BLANK), (0x2030, 0x205E, MARK), (0x205F, 0x205F, BLANK),
    (0x2060, 0x209F, SKIP), (0x20A0, 0x2BFF, MARK), (0x3000, 0x3000, BLANK), (0x3001, 0x303F, MARK),
    (0xFE00, 0xFE0F, SKIP), (0xFEFF, 0xFEFF, SKIP)]


def in_table(code):
    char = chr(code)
    if code in MARKS_OF_LATIN_1:
        return MARKS_OF_LATIN_1[code]
    if code <= 0x20:
        return BLANK
    plain = unicodedata.normalize("NFD", char)[0].lower()
    plain = ODD_LETTERS.get(plain, plain)
    if plain.isascii() and plain.isalnum():
        return plain
    return FOREIGN if char.isalpha() else MARK


def character_class(char):
    code = ord(char)
    if any(first <= code <= last for first, last in LETTER_TABLES):
        return in_table(code)
    return next((kind for first, last, kind in RANGES if first <= code <= last), FOREIGN)


# --- labels and keys -----------------------------------------------------------

def read(label):
    """The words of a label, or its number."""
    words, word, letters = [], "", 0
    possessive = next_possessive = initials = False
    numbers, number, marks = 0, "", 0
    in_number = False

    def close():
        nonlocal word, letters, initials
        if word and not (possessive and word == "s"):
            if len(word) == 1 and initials:
                words[-1] += word
            else:
                words.append(word)
                initials = len(word) == 1
        word, letters = "", 0

    for char in label:
        kind = character_class(char)
        if kind == SKIP:
            continue
        if kind.isdigit():
            if word and letters < 3:
                word += kind
            elif not word:
                numbers += not in_number
                number += kind
            in_number = True
            continue
        in_number = False
        if kind.isalpha() or kind in (AND, FOREIGN):
            if not word:
                possessive, next_possessive = next_possessive, False
            word += kind
            letters += 1
            continue
        if kind == QUOTE and len(word) == 1:
            word, letters = "", 0       # an article: d'Ivoire
        close()
        next_possessive = kind == QUOTE
        if kind not in (BLANK, DOT):
            initials = False
        marks += kind != BLANK
    close()
    if not words and numbers == 1 and not marks:
        return [str(int(number))]
    return words


def canonical(words):
    if len(words) < 2:
        return words
    words = [w[0] + w[1:].rstrip("0123456789") for w in words]
    return [w for w in (WORDS.get(w, w) for w in words) if w]


def key(label):
    return " ".join(sorted(canonical(read(label))))


def phrase(label):
    return " ".join(canonical(read(label)))


# --- the tables ------------------------------------------------------------------

WORDS = {row["word"]: row["stands_for"] for row in rows(HERE / "words.csv")}


class Tables:
    def __init__(self):
        listed = rows(COUNTRIES / "country-codes.csv")
        names = {row["ISO3166-1-Alpha-3"]: row["official_name_en"] for row in listed}
        names.update((row["code"], row["name"]) for row in rows(HERE / "names.csv"))
        self.countries = sorted(names.items())
        self.index = {code: i for i, (code, _) in enumerate(self.countries)}
        self.choices, self.keys, self.patterns = [], {}, []
        for row in listed:
            labels = [row[column] for column in CODE_COLUMNS + NAME_COLUMNS]
            for label in labels:
                # Namibia's NA is told from "not available" by the program
                if label.strip() and label != "NA":
                    self.add(label, row["ISO3166-1-Alpha-3"])
        for code, name in self.countries:
            self.add(code, code)
            self.add(name, code)
        for row in rows(HERE / "aliases.csv"):
            self.add_alias(row["label"], row["code"])

    def value(self, code):
        if code in KINDS:
            return KINDS[code]
        if code.endswith("!"):
            return self.value(code[:-1]) | GUARDED
        if " " not in code:
            return self.index[code]
        choice = [self.index[c] for c in code.split()]
        if choice not in self.choices:
            self.choices.append(choice)
        return CHOICES + self.choices.index(choice)

    def add(self, label, code):
        """Tells if the label was new."""
        made, value = key(label), self.value(code)
        known = self.keys.get(made)
        if not made or known is not None and known & ~GUARDED != value & ~GUARDED:
            sys.exit(f"{label!r} cannot be {code}: its words, {made!r}, are taken")
        self.keys[made] = (known or value) | value
        return known != self.keys[made]

    def add_alias(self, label, code):
        if label.startswith("* "):
            self.patterns.append((phrase(label[2:]), True, self.value(code)))
            return
        if label.endswith(" *"):
            self.patterns.append((phrase(label[:-2]), False, self.value(code)))
            label = label[:-2]
        if not self.add(label, code):
            sys.exit(f"aliases.csv: {label!r} is {code} already")


def fnv_1a(text):
    h = 2166136261
    for byte in text.encode():
        h = (h ^ byte) * 16777619 & 0xFFFFFFFF
    return h


def bucket(text):
    h = fnv_1a(text)
    return (h ^ h >> 16) % BUCKETS


# --- C ----------------------------------------------------------------------------

HEAD = """\
/*-------------------------------------------------------------------------
 *
 * country_names.c
 *	  Names and codes of countries.  Made by src/country_names/make.py: do
 *	  not edit, but see src/country_names/aliases.csv.
 *
 *-------------------------------------------------------------------------
 */
#include "country_names.h"
"""


def c_string(text):
    return '"' + "".join(c if " " <= c <= "~" and c not in '\\"?' else "".join(f"\\{b:03o}" for b in c.encode())
                         for c in text) + '"'


def c_char(char):
    return "'\\''" if char == "'" else f"'{char}'"


def filled(items, separator):
    """Items in lines of at most 79 columns, behind a tab."""
    lines = [items[0]]
    for item in items[1:]:
        if len(lines[-1]) + len(separator) + len(item) > 73:
            lines[-1] += separator.rstrip()
            lines.append(item)
        else:
            lines[-1] += separator + item
    return "\n".join("\t" + line for line in lines)


def structs(name, items):
    made = ["{" + ", ".join(item) + "}" for item in items]
    return f"{name} = {{\n{filled(made, ', ')}\n}};\n"


def strings(name, texts):
    return f"{name} =\n{filled([c_string(t) for t in texts], ' ')};\n"


def count(name, items):
    return f"const int {name} = {len(items)};\n"


def generate():
    tables = Tables()
    ordered = sorted(tables.keys, key=lambda k: (bucket(k), k))
    buckets = [bucket(k) for k in ordered]
    offsets = accumulate(map(len, ordered), initial=0)
    letters = "".join(character_class(chr(c)) for first, last in LETTER_TABLES for c in range(first, last + 1))
    assert max(map(len, ordered)) <= MAX_KEY and sum(map(len, ordered)) < 65536
    assert len(tables.countries) < CHOICES and all(len(c) == CHOICE_WIDTH for c in tables.choices)
    return "\n".join([
        HEAD,
        structs("const Country countries[]", [map(c_string, country) for country in tables.countries]),
        count("ncountries", tables.countries),
        structs("const uint16_t country_choices[][COUNTRY_CHOICES]", [map(str, c) for c in tables.choices]),
        strings("const char country_key_text[]", ordered),
        structs("const CountryKey country_keys[]",
                [(str(o), str(len(k)), f"0x{tables.keys[k]:x}") for o, k in zip(offsets, ordered)]),
        "const uint16_t country_buckets[COUNTRY_BUCKETS + 1] = {\n"
        + filled([str(bisect_left(buckets, b)) for b in range(BUCKETS + 1)], ", ") + "\n};\n",
        structs("const CountryPattern country_patterns[]",
                [(c_string(text), str(len(text)), str(at_end).lower(), f"0x{value:x}")
                 for text, at_end, value in tables.patterns]),
        count("ncountry_patterns", tables.patterns),
        structs("const CountryWord country_words[]", [map(c_string, word) for word in sorted(WORDS.items())]),
        count("ncountry_words", WORDS),
        strings("const char country_letters[]", [letters[i:i + 60] for i in range(0, len(letters), 60)]),
        structs("const CountryRange country_ranges[]",
                [(f"0x{first:04X}", f"0x{last:04X}", c_char(kind)) for first, last, kind in RANGES]),
        count("ncountry_ranges", RANGES)]).rstrip() + "\n"


if __name__ == "__main__":
    made = generate()
    if "--check" in sys.argv[1:]:
        if not TARGET.exists() or TARGET.read_text(encoding="utf-8") != made:
            sys.exit(f"{TARGET.name} is not up to date: run python3 src/country_names/make.py")
    else:
        TARGET.write_text(made, encoding="utf-8")
