#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""site_pages.py ROOT FOLDER API: writes the site's pages to FOLDER: README.md, docs/, the examples, and the public names
with their comments, group by group. API is the folder of Doxygen's pages, to which classes are linked."""
import csv
import html
import os
import re
import shutil
import sys

from public_names import FIELDS, public_names
from reference import by_name, reached

# Page, title, and the headers whose names stand there.
PAGES = (
    ("layers", "Layers", "layers/"),
    ("losses", "Losses", "losses/"),
    ("optimizers", "Optimizers", "optimizers/|train/(parameter_groups|optimizer)"),
    ("schedules", "Learning-rate schedules", "train/schedulers/"),
    ("metrics", "Metrics", "train/.*(metrics|accuracy)"),
    ("training", "Training", "train/|simd/"),
    ("data", "Data", "data/"),
    ("files", "Reading and writing files", "io/"),
    ("networks", "Networks, numbers, costs", ""),
)
RENAMED = {"README.md": "index.md", "CHANGELOG.md": "changelog.md", "CONTRIBUTING.md": "contributing.md",
           "SECURITY.md": "security.md"}
LINK = re.compile(r"(!?)\[((?:`[^`]*`|[^\[\]`])*)\]\(([^)\s]+)\)")
LINES = "snippets.md"  # its blocks are read line by line
UMBRELLAS = ("fixnet/fixnet.hpp", "fixnet/data.hpp")
UNIT = re.compile(r"(?<=\d) (?=(?:%|(?:ns|µs|ms|s|KiB|MiB|bytes)\b))")


def page_of(header):
    place = header.removeprefix("fixnet/")
    return next(page for page, _, pattern in PAGES if re.match(pattern, place))


def anchor(text):
    """As mkdocs makes it of a heading."""
    text = re.sub(r"[^\w\s-]", "", text).strip().lower()
    return re.sub(r"[-\s]+", "-", text)


def example_anchor(path):
    return anchor(path.removeprefix("examples/"))


def target_of(path, names):
    """Where a file of the repository is on the site, from its top; None: it is not there."""
    if path in RENAMED:
        return RENAMED[path]
    if re.fullmatch(r"docs/[\w./-]+", path):
        return path.removeprefix("docs/")
    if re.fullmatch(r"examples/\w+\.(cpp|hpp|py)", path):
        return "examples.md#" + example_anchor(path)
    if path.startswith("examples/web") and os.environ.get("FIXNET_DOCS_FOOTBALL"):
        return os.environ["FIXNET_DOCS_FOOTBALL"]
    if path.startswith("examples"):
        return "examples.md"
    if path.startswith("include/") and path.removeprefix("include/") in names:
        return f"reference/{page_of(path.removeprefix('include/'))}.md"
    return None


def relinked(text, source, names, titles):
    """Links between files of the repository become links between pages, under their titles, or plain text."""
    def one(match):
        image, words, link = match.groups()
        if re.match(r"[a-z]+:|#", link):
            return match[0]
        path, _, part = link.partition("#")
        target = target_of(os.path.normpath(os.path.join(os.path.dirname(source), path)), names)
        if target is None:
            return words
        if target.startswith("reference/") and source == "docs/reference.md":
            part = anchor(words.strip("`").removeprefix("io::"))
        words = titles.get(target, words) if re.fullmatch(r"[\w./-]+\.md", words) else words
        return f"{image}[{words}]({target}{'#' + part if part and '#' not in target else ''})"

    fenced = re.split(r"(^```.*?^```$)", text, flags=re.M | re.S)
    return "".join(part if i % 2 else with_units(LINK.sub(one, part)) for i, part in enumerate(fenced))


def with_units(text):
    """Numbers in tables stay on one line with their units, but for those in code."""
    def row(match):
        parts = match[0].split("`")
        return "`".join(p if i % 2 else UNIT.sub("\u00a0", p) for i, p in enumerate(parts))

    return re.sub(r"^\|.*", row, text, flags=re.M)


def read(path):
    with open(path, encoding="utf-8") as stream:
        return stream.read()


def write(folder, name, text):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as stream:
        stream.write(text)


def examples_of(root):
    """(path, text) of each example that is one file, and of the program that is several."""
    folder = os.path.join(root, "examples")
    for base in ("", "dispatch"):
        for file in sorted(os.listdir(os.path.join(folder, base))):
            if file.endswith((".cpp", ".hpp", ".py")):
                yield os.path.join("examples", base, file), read(os.path.join(folder, base, file))


def blocks_of(root):
    """(page, heading, code) of each C++ block of the documents, all compiled by the tests."""
    documents = ["README.md"] + sorted("docs/" + f for f in os.listdir(os.path.join(root, "docs")) if f.endswith(".md"))
    for path in documents:
        heading, inside, code = "", False, []
        for line in read(os.path.join(root, path)).split("\n"):
            if not inside and line.startswith("#"):
                heading = line.lstrip("# ")
            elif line == "```cpp":
                inside, code = True, []
            elif inside and line == "```":
                inside = False
                yield target_of(path, ()), heading, "\n".join(code)
            elif inside:
                code.append(line)


def front_page(text):
    """README with the network that trains in the page below its first paragraph; without emscripten, with its pictures."""
    football = os.environ.get("FIXNET_DOCS_FOOTBALL")
    if football:
        figure = (f'<figure class="front"><iframe src="{football}?front" title="A network learns who wins a football match">'
                  '</iframe><figcaption>This network of 41 parameters trains in your browser: it is the program below, '
                  f'compiled to WebAssembly. The <a href="tutorial.html">tutorial</a> explains it line by line; '
                  f'<a href="{football}">a page of its own</a> has the matches, too.</figcaption></figure>')
    else:
        learnt = r"^!\[.*football_(?:decision|loss).*\n"
        pictures = re.findall(learnt, text, flags=re.M)
        text = re.sub(learnt, "", text, flags=re.M)
        figure = ('<figure class="front" markdown="1">\n' + "".join(pictures) + '\n<figcaption>What the network of the program '
                  'below has learnt from twelve matches, and how fast. The <a href="tutorial.html">tutorial</a> explains it '
                  'line by line.</figcaption>\n</figure>')
    title, first, rest = text.split("\n\n", 2)
    return f"{title}\n\n{first}\n\n{figure}\n\n{rest}"


def drawn_by(picture):
    if picture == "football_layout.svg":
        return "layout.cpp"
    return "latency.cpp" if picture.startswith("latency_") else "pictures.cpp"


def times_of(root):
    """{example: what tools/gallery.py has measured}."""
    path = os.path.join(root, "docs/gallery/times.csv")
    if not os.path.exists(path):
        return {}
    with open(path, encoding="utf-8", newline="") as stream:
        return {row["example"]: row for row in csv.DictReader(stream)}


def seconds(text):
    """0.0031 as 3.1 ms."""
    number = float(f"{float(text):.2g}")
    return f"{number:g}\u00a0s" if number >= 1 else f"{float(f'{1000 * number:.2g}'):g}\u00a0ms"


def first_sentence(text):
    """Of the comment that an example begins with."""
    comment = []
    for line in text.split("\n"):
        words = line.lstrip("/#").strip()
        if line.startswith("//") and words and not words.startswith("SPDX"):
            comment.append(words)
        elif comment:
            break
    return re.split(r"(?<=[.?!])\s", " ".join(comment))[0]


def time_line(row):
    return f"compiles in {seconds(row['compiling s'])}, runs in {seconds(row['running s'])}"


def gallery(root, examples, times):
    """A card for each program: its picture, its sentence, its times."""
    cards = []
    for path, text in examples:
        name = os.path.splitext(os.path.basename(path))[0]
        if os.path.dirname(path) == "examples" and name in times:
            cards.append(f'<a href="#{example_anchor(path)}"><img src="gallery/{name}.svg" alt="" loading="lazy">'
                         f'<strong>{name}</strong> {html.escape(first_sentence(text))} <small>{time_line(times[name])}</small></a>')
    return '<div class="gallery">\n' + "\n".join(cards) + "\n</div>\n"


def example_section(root, path, text, times):
    file = path.removeprefix("examples/")
    name, kind = os.path.splitext(file)
    parts = [f"## {file}\n"]
    drawn = [f"pictures/{p}" for p in sorted(os.listdir(f"{root}/docs/pictures")) if drawn_by(p) == file]
    if kind == ".cpp" and name in times:
        parts += [f"![What {file} draws or prints]({p})\n" for p in drawn or [f"gallery/{name}.svg"]]
        parts.append(f"It {time_line(times[name]).replace(',', ' and')}.\n")
    body = re.sub(r"^(//|#) SPDX.*\n|^#!.*\n", "", text, flags=re.M)
    return "\n".join([*parts, f"```{'python' if kind == '.py' else 'cpp'}\n{body.strip()}\n```\n"])


def example_page(root):
    times, examples = times_of(root), list(examples_of(root))
    machine = next((f" with {row['compiler']} on an {row['processor'].strip()}" for row in times.values()), "")
    about = ("Programs of at most 80 lines, each built and run by the tests. `tools/gallery.sh` has timed them"
             f"{machine}, optimised for that processor, and has drawn the pictures, of what a program draws or prints. Times are "
             "processor time, summed over threads.\n")
    sections = [example_section(root, path, text, times) for path, text in examples]
    return "\n".join(["# Examples\n", about, gallery(root, examples, times), *sections])


def code_spans(text):
    parts = re.split(r"`([^`]*)`", html.escape(text, quote=False))
    return "".join(part if i % 2 == 0 else f"<code>{part}</code>" for i, part in enumerate(parts))


def prose(lines):
    """A comment's paragraphs and examples as HTML."""
    out, paragraph, code = [], [], []

    def flush():
        if paragraph:
            out.append(f"<p>{code_spans(' '.join(paragraph))}</p>")
            paragraph.clear()
        if code:
            out.append(f"<pre><code>{html.escape(chr(10).join(code), quote=False)}</code></pre>")
            code.clear()

    for line in lines:
        if line.startswith("  "):
            if paragraph:
                flush()
            code.append(line[2:])
        else:
            if code or not line.strip():
                flush()
            if line.strip():
                paragraph.append(line.strip())
    flush()
    return "\n".join(out)


def field_list(fields):
    rows = []
    for field in FIELDS:
        if field not in fields:
            continue
        lines = fields[field]
        if field == "Formula":
            rows.append(f'<dt>{field}</dt><dd class="formula">{html.escape(chr(10).join(lines), quote=False)}</dd>')
        else:
            rows.append(f"<dt>{field}</dt><dd>{code_spans(' '.join(line.strip() for line in lines))}</dd>")
    return f"<dl class=\"fields\">\n{chr(10).join(rows)}\n</dl>\n" if rows else ""


def lines_with(word, code):
    """The statements of a block that have a word."""
    statements = re.findall(r".*?;[^\n;]*\n", code + "\n", re.S)
    return "".join(s for s in statements if word.search(s)).strip("\n")


def example_of(name, blocks):
    """The shortest compiled block that names it."""
    word = re.compile(rf"\b{re.escape(name)}\b")
    found = [(page, heading, lines_with(word, code) if page == LINES else code)
             for page, heading, code in blocks if word.search(code)]
    if not found:
        return ""
    page, heading, code = min(found, key=lambda block: block[2].count("\n"))
    link = f"../{page.replace('.md', '.html')}#{anchor(heading)}" if "#" not in page else f"../{page.replace('.md', '.html')}"
    where = heading or page
    return (f'<details markdown="1"><summary>Example, compiled and run by the tests: '
            f'<a href="{link}">{html.escape(where)}</a></summary>\n\n```cpp\n{code}\n```\n\n</details>\n')


def api_link(name, api):
    """Doxygen's page of a class."""
    scope = name.full.replace("::", "_1_1")
    for kind in ("class", "struct"):
        if os.path.exists(os.path.join(api, f"{kind}{scope}.html")):
            return f' · <a href="../api/{kind}{scope}.html">members</a>'
    return ""


def entry(group, umbrella, blocks, api):
    first = group[0]
    line = umbrella.get(first.header, first.header)
    own = f" (declared in <code>{first.header}</code>)" if line != first.header else ""
    told = [n for n in group if n.comment]
    parts = [f"## {first.full.removeprefix('fixnet::').removeprefix('io::')}\n",
             f'<p class="include"><code>#include &lt;{line}&gt;</code>{own}{api_link(first, api)}</p>\n',
             "```cpp\n" + "\n\n".join(n.declaration for n in group) + "\n```\n"]
    for name in told:
        parts.append(f"<div>\n{prose(name.fields[''])}\n{field_list(name.fields)}</div>\n")
    parts.append(example_of(first.name, blocks))
    return '\n'.join(parts)


def reference_pages(root, api):
    include = os.path.join(root, "include")
    umbrella = {}
    for header in reversed(UMBRELLAS):
        umbrella.update(dict.fromkeys(reached(include, header), header))
    blocks = list(blocks_of(root))
    blocks += [("examples.md#" + example_anchor(p), p, t) for p, t in examples_of(root) if p.endswith(".cpp")]
    groups = list(by_name(public_names(include)).values())
    for page, title, _ in PAGES:
        mine = sorted((g for g in groups if page_of(g[0].header) == page), key=lambda g: g[0].name.casefold())
        text = "\n".join(entry(group, umbrella, blocks, api) for group in mine)
        yield page, f"# {title}\n\n{text}"


def main(root, folder, api):
    names = {name.header for name in public_names(os.path.join(root, "include"))}
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(os.path.join(root, "docs"), folder, ignore=lambda _, files: [f for f in files if f.endswith(".md")])
    sources = list(RENAMED) + ["docs/" + f for f in os.listdir(os.path.join(root, "docs")) if f.endswith(".md")]
    titles = {target_of(s, names): re.search(r"^# (.*)", read(os.path.join(root, s)), re.M)[1] for s in sources}
    for source in sources:
        text = relinked(read(os.path.join(root, source)), source, names, titles)
        write(folder, target_of(source, names), front_page(text) if source == "README.md" else text)
    write(folder, "examples.md", example_page(root))
    for page, text in reference_pages(root, api):
        write(folder, f"reference/{page}.md", text)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
