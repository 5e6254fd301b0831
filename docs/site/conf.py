"""Builds docs/ into a site (make docs): Sphinx reads the Markdown as it is."""

import json
import re
from pathlib import Path

from docutils import nodes
from pygments.lexer import inherit
from pygments.lexers.sql import PostgresLexer
from pygments.token import Keyword
from sphinx import addnodes
from sphinx.transforms import SphinxTransform

docs = Path(__file__).resolve().parent.parent

project = "resource_analytics"
author = copyright = "The resource_analytics developers"
version = release = json.loads((docs.parent / "META.json").read_text())["version"]

extensions = ["myst_parser"]
exclude_patterns = ["site"]
myst_heading_anchors = 4  # the anchors that the pages' links use
highlight_language = "none"

html_theme = "furo"
html_title = f"{project.replace('_', ' ')} {version}"
html_show_sourcelink = False
html_copy_source = False
html_show_search_summary = False  # would be fetched, which a file cannot

# The order in which a newcomer reads.  A page that is not there is left out, and
# one that is not named here comes last.
navigation = {
    "Start": ["install", "loading", "measures", "gallery"],
    "Use": ["clients", "access", "fresh", "supply_rollup", "scale", "performance", "reliability", "security"],
    "Methods": [
        "methods/usgs-net-import-reliance",
        "methods/eu-supply-risk",
        "methods/crma",
        "methods/origin",
        "methods/geopolrisk",
        "methods/geodep",
        "methods/bgs",
    ],
    "Reference": ["reference", "adding-a-measure", "releasing"],
}


def toctree(caption, pages):
    return f"\n```{{toctree}}\n:caption: {caption}\n:maxdepth: 1\n\n" + "\n".join(pages) + "\n```\n"


def add_navigation(app, source):
    left = app.env.found_docs - {app.config.root_doc}
    for caption, pages in navigation.items():
        source[0] += toctree(caption, [page for page in pages if page in left])
        left -= set(pages)
    if left:
        source[0] += toctree("More", sorted(left))


def hand_over_files(docname, source):
    """A link that leaves docs/ hands over the file it names; a folder has no page."""

    def rewrite(link):
        text, target = link.groups()
        path = (docs / docname).parent / target
        if not path.exists() or path.resolve().is_relative_to(docs):
            return link[0]
        return f"[{text}](path:{target})" if path.is_file() else text

    source[0] = re.sub(r"\[([^]]*)\]\((\.\./[^)#]*)(?:#[^)]*)?\)", rewrite, source[0])


def read(app, docname, source):
    hand_over_files(docname, source)
    if docname == app.config.root_doc:
        add_navigation(app, source)


class IndexFunctions(SphinxTransform):
    """Functions in headings go into the index, so that the search leads to their entry."""

    default_priority = 500

    def apply(self):
        for section in self.document.findall(nodes.section):
            names = re.findall(r"\b([a-z]\w*)\(", section[0].astext())
            entries = [("single", name, section["ids"][0], "main", None) for name in dict.fromkeys(names)]
            if entries:
                section.insert(1, addnodes.index(entries=entries))


class PsqlLexer(PostgresLexer):
    """SQL with the commands of psql."""

    tokens = {"root": [(r"\\\w+", Keyword), inherit]}


def setup(app):
    app.connect("source-read", read)
    app.add_lexer("sql", PsqlLexer)
    app.add_transform(IndexFunctions)
