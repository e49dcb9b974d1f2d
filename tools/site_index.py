#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""site_index.py SITE: writes what the pages of a built site need beside them: the search's words, the code's colours, and
the way back from Doxygen's pages."""
import json
import os
import re
import sys
from html.parser import HTMLParser

from pygments.formatters import HtmlFormatter

HEADINGS = ("h1", "h2", "h3")


class Sections(HTMLParser):
    """The text of a page's <main>, by headings."""

    def __init__(self):
        super().__init__()
        self.depth, self.heading, self.skip = 0, False, False
        self.sections = []

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if tag == "main":
            self.depth = 1
        elif self.depth and tag in HEADINGS and "id" in attributes:
            self.sections.append([attributes["id"], "", ""])
            self.heading = True
        elif tag == "a" and "headerlink" in attributes.get("class", ""):
            self.skip = True

    def handle_endtag(self, tag):
        if tag == "main":
            self.depth = 0
        elif tag in HEADINGS:
            self.heading = False
        elif tag == "a":
            self.skip = False

    def handle_data(self, data):
        if self.depth and self.sections and not self.skip:
            self.sections[-1][1 if self.heading else 2] += data


def entries_of(site):
    for folder, _, files in os.walk(site):
        for file in sorted(f for f in files if f.endswith(".html")):
            path = os.path.relpath(os.path.join(folder, file), site)
            if path.startswith("api/"):
                continue
            parser = Sections()
            with open(os.path.join(site, path), encoding="utf-8") as stream:
                parser.feed(stream.read())
            page = parser.sections[0][1].strip() if parser.sections else path
            for name, title, text in parser.sections:
                yield {"url": f"{path}#{name}", "page": page, "title": title.strip(),
                       "text": re.sub(r"\s+", " ", text).strip()[:2000]}


def colors():
    """Pygments' classes for light and for dark pages."""
    light = HtmlFormatter(style="default").get_style_defs(".codehilite")
    dark = HtmlFormatter(style="github-dark")
    system = dark.get_style_defs(':root:not([data-theme="light"]) .codehilite')
    chosen = dark.get_style_defs(':root[data-theme="dark"] .codehilite')
    text = f"{light}\n@media (prefers-color-scheme: dark) {{\n{system}\n}}\n{chosen}\n"
    text = re.sub(r"^pre \{.*\}\n|^td\.lineno.*\n|^span\.lineno.*\n", "", text, flags=re.M)
    return re.sub(r"(\.codehilite \{)[^}]*\}", r"\1 }", text)


def lead_back(api):
    """Doxygen's pages lead to the site's first one."""
    for file in (f for f in os.listdir(api) if f.endswith(".html")):
        path = os.path.join(api, file)
        with open(path, encoding="utf-8") as stream:
            text = stream.read()
        name = '<div id="projectname">'
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(text.replace(name + "fixnet", name + '<a href="../index.html">fixnet</a>'))


def main(site):
    lead_back(os.path.join(site, "api"))
    with open(os.path.join(site, "search-index.js"), "w", encoding="utf-8") as stream:
        stream.write("const searchIndex = " + json.dumps(list(entries_of(site)), ensure_ascii=False) + ";\n")
    with open(os.path.join(site, "code.css"), "w", encoding="utf-8") as stream:
        stream.write(colors())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
