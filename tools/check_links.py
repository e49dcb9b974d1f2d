#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""check_links.py [--site FOLDER] [ROOT]: every link of the repository's documents leads to a file, and to a heading in
it; with --site, every link of the built pages, and no page asks another host for anything."""
import os
import re
import sys
from html.parser import HTMLParser
from urllib.parse import unquote

SKIPPED = ("build", ".git", "node_modules", "install")
LINK = re.compile(r"!?\[(?:`[^`]*`|[^\[\]`])*\]\(([^)\s]+)\)")
ELSEWHERE = re.compile(r"(?:[a-z]+:)?//|mailto:|data:|javascript:")
# What a browser fetches by itself.
FETCHED = {("img", "src"), ("script", "src"), ("link", "href"), ("iframe", "src"), ("source", "src"), ("object", "data")}


def read(path):
    with open(path, encoding="utf-8") as stream:
        return stream.read()


def without_code(text):
    text = re.sub(r"^ *```.*?^ *```$", "", text, flags=re.M | re.S)
    return re.sub(r"(?<!\[)`[^`\n]+`(?!\])", "", text)


def heading_names(text):
    """The anchors that GitHub makes of a document's headings."""
    names = set()
    for line in re.sub(r"^```.*?^```$", "", text, flags=re.M | re.S).split("\n"):
        if re.match(r"#+ ", line):
            words = re.sub(r"[^\w\s-]", "", line.lstrip("# ").lower())
            names.add(re.sub(r"\s", "-", words.strip()))
    return names


def documents(root):
    for folder, folders, files in os.walk(root):
        folders[:] = [f for f in folders if f not in SKIPPED and not f.startswith("build-")]
        yield from (os.path.join(folder, f) for f in sorted(files) if f.endswith(".md"))


def faults_of_document(path):
    for link in LINK.findall(without_code(read(path))):
        if ELSEWHERE.match(link):
            continue
        file, _, part = link.partition("#")
        target = os.path.join(os.path.dirname(path), file) if file else path
        if not os.path.exists(target):
            yield f"{path}: {link} is no file"
        elif part and target.endswith(".md") and part not in heading_names(read(target)):
            yield f"{path}: {link}: no such heading"


class Page(HTMLParser):
    """A page's links, its names, and what it fetches."""

    def __init__(self, text):
        super().__init__()
        self.links, self.names, self.fetched = [], set(), []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        for key, value in attrs:
            if key in ("id", "name") and value:
                self.names.add(value)
            elif (tag, key) in FETCHED and value:
                self.fetched.append(value)
                self.links.append(value)
            elif key == "href" and tag == "a" and value:
                self.links.append(value)


def faults_of_site(site):
    pages = {}
    for folder, _, files in os.walk(site):
        for file in (f for f in files if f.endswith(".html")):
            path = os.path.join(folder, file)
            pages[os.path.normpath(path)] = Page(read(path))
    for path, page in sorted(pages.items()):
        yield from (f"{path}: fetches {link}" for link in page.fetched if re.match(r"(https?:)?//", link))
        for link in page.links:
            if ELSEWHERE.match(link):
                continue
            file, _, part = unquote(link).partition("#")
            target = os.path.normpath(os.path.join(os.path.dirname(path), file.split("?")[0])) if file else path
            if not os.path.exists(target):
                yield f"{path}: {link} is no page"
            elif part and target in pages and part not in pages[target].names:
                yield f"{path}: {link}: no such place"
    for folder, _, files in os.walk(site):
        for file in (f for f in files if f.endswith((".css", ".js", ".svg"))):
            text = read(os.path.join(folder, file))
            if re.search(r"url\(\s*['\"]?(https?:)?//|@import|fetch\(['\"]https?:", text):
                yield f"{os.path.join(folder, file)}: fetches from another host"


def main(arguments):
    site = arguments[arguments.index("--site") + 1] if "--site" in arguments else None
    if site:
        faults = sorted(set(faults_of_site(site)))
        counted = sum(f.endswith(".html") for _, _, files in os.walk(site) for f in files)
    else:
        root = arguments[0] if arguments else "."
        found = list(documents(root))
        faults = [fault for path in found for fault in faults_of_document(path)]
        counted = len(found)
    print("\n".join(faults) or f"links: every link of {counted} {'pages' if site else 'documents'} leads somewhere")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
