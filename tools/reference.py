#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""reference.py [--check | --gone OLD] ROOT: writes docs/reference.md, the list of all public names, from the doc comments.

  --check      writes nothing: fails where the list is old, a public name has no comment, a comment lacks a field, or a
               layer, loss, optimizer or schedule stands in no compiled block of the documents
  --gone OLD   writes nothing: the public names that the sources OLD have and ROOT has not; fails if there are any
"""
import os
import re
import sys

from public_names import public_names

INTRODUCTION = """# What is there

Every public name, the line that includes it, and its comment's first sentence. `./dev docs` writes this list from the
headers' doc comments, and a lint asks that each name has one. The headers have the rest: formula, shapes, errors, cost,
source, member by member.

`#include <fixnet/fixnet.hpp>` brings all that needs neither heap nor files; `#include <fixnet/data.hpp>` datasets,
loaders, `fit` and the metrics that sort. Headers of `fixnet::io` are included one by one, and those marked *link* need
the compiled part, `fixnet::io`. [errors.md](errors.md) says how each of them fails.
"""
# Heading, and which headers stand under it.
GROUPS = (
    ("Networks", "tensor/|network/|base/concepts|base/decimal|plan/names"),
    ("Layers", "layers/"),
    ("Losses", "losses/"),
    ("Optimizers", "optimizers/|train/parameter_groups|train/optimizer"),
    ("Learning-rate schedules", "train/schedulers/"),
    ("Training", "train/(trainer|states|clip|guard|published|parallel_trainer|share_gradients|threads|checks/)|base/rng|simd/"),
    ("Several processes", "mpi/"),
    ("Initialisation", "base/init"),
    ("Metrics", "train/.*(metrics|accuracy)"),
    ("Data", "data/"),
    ("Cost and layout", "plan/"),
    ("Models in files", "io/(model|checkpoint|bytes|standardization|result|architecture|imported|onnx|safetensors|"
                        "loss_curve|svg|plot|progress)\\."),
    ("Tables in files", "io/(npy|csv|table|printable)\\."),
    ("For those who read or write files of their own", "io/"),
    ("Loops whose index is a constant", "base/static_for"),
)
UMBRELLAS = ("fixnet/fixnet.hpp", "fixnet/data.hpp")
# What a class of these folders has to say; an alias has its class's.
WANTED = (
    (r"fixnet/layers/", ("Formula", "Shapes", "Errors", "Source")),
    (r"fixnet/losses/", ("Formula", "Shapes", "Errors", "Source")),
    (r"fixnet/optimizers/", ("Formula", "Units", "Errors", "Cost", "Source")),
    (r"fixnet/train/schedulers/\w+_lr\.hpp", ("Formula", "Errors", "Source")),
)
NO_FORMULA = ("LossResult", "Conv1dOptions", "ConvTranspose1dOptions")
SHOWN = r"fixnet/(layers|losses|optimizers|train/schedulers)/"  # in a compiled line
NOT_SHOWN = ("AdamWith", "RMSpropWith", "Saved", "WithoutMomentum", "DecimalOrRatio")  # what others are made of


def reached(include, header, seen=None):
    """All headers that a header includes, and itself."""
    seen = set() if seen is None else seen
    path = os.path.join(include, header)
    if header in seen or not os.path.exists(path):
        return seen
    seen.add(header)
    with open(path, encoding="utf-8") as stream:
        for found in re.findall(r"#include <(fixnet/[^>]+)>", stream.read()):
            reached(include, found, seen)
    return seen


def is_for_users(name):
    """Not an overload that is there to say what is wrong."""
    return not re.match(r"(Says?|Ask) (that|what|which|who|it|how)\b", name.summary)


def by_name(names):
    """{full name in a header: its declarations}, those with a comment first."""
    found = {}
    for name in filter(is_for_users, names):
        found.setdefault((name.header, name.full), []).append(name)
    return {key: sorted(group, key=lambda n: not n.comment) for key, group in found.items()}


def group_of(header):
    place = header.removeprefix("fixnet/")
    return next(heading for heading, pattern in GROUPS if re.match(pattern, place))


def wanted_of(name):
    """The fields that a name's comment must have."""
    if name.kind == "function" and re.search(r"\bResult<|\boptional<", name.declaration):
        return ("Errors",)
    if name.kind in ("struct", "class") and name.name not in NO_FORMULA:
        return next((fields for pattern, fields in WANTED if re.match(pattern, name.header)), ())
    return ()


def faults_of(include):
    """What the comments of public names lack."""
    for group in by_name(public_names(include)).values():
        first = group[0]
        if not first.summary:
            yield f"{first.header}: {first.name} has no doc comment, or none with a sentence"
        missing = [field for field in wanted_of(first) if field not in first.fields]
        if missing:
            yield f"{first.header}: the comment of {first.name} lacks {', '.join(missing)}"


def code_of(root):
    """All C++ blocks of the documents, which the tests compile and run."""
    folder = os.path.join(root, "docs")
    documents = [os.path.join(root, "README.md")] + [os.path.join(folder, f) for f in os.listdir(folder)]
    for path in (p for p in documents if p.endswith(".md") and os.path.exists(p)):
        with open(path, encoding="utf-8") as stream:
            yield from re.findall(r"^```cpp\n(.*?)^```$", stream.read(), re.M | re.S)


def not_shown(root):
    """Names that no compiled block has."""
    words = set(re.findall(r"\w+", "\n".join(code_of(root))))
    for (header, _), group in by_name(public_names(os.path.join(root, "include"))).items():
        name = group[0].name
        if re.match(SHOWN, header) and group[0].kind != "concept" and name not in words and name not in NOT_SHOWN:
            yield f"{header}: no compiled block of docs/ has {name}: docs/snippets.md has a line for each"


def is_compiled(root, header):
    """Whether a header of fixnet::io declares what the compiled part defines, or includes one that does."""
    sources = {file for _, _, files in os.walk(os.path.join(root, "src")) for file in files}
    headers = (h for h in reached(os.path.join(root, "include"), header) if h.startswith("fixnet/io/"))
    return header.startswith("fixnet/io/") and any(
        os.path.basename(h).replace(".hpp", ".cpp") in sources for h in headers)


def as_markdown(sentence):
    """A comment's sentence: its code stays code, and its < and | are no mark-up."""
    parts = re.split(r"(`[^`]*`)", sentence.replace("|", "\\|"))
    return "".join(p if p.startswith("`") else p.replace("<", "&lt;").replace("*", "\\*") for p in parts)


def rows_of(root, heading, groups, umbrella):
    for (header, _), group in groups.items():
        if group_of(header) != heading:
            continue
        name = group[0].full.removeprefix("fixnet::")
        line = f"`<{umbrella.get(header, header)}>`" + (" *link*" if is_compiled(root, header) else "")
        yield f"| [`{name}`](../include/{header}) | {line} | {as_markdown(group[0].summary)} |"


def reference(root):
    include = os.path.join(root, "include")
    groups = by_name(public_names(include))
    umbrella = {}
    for header in reversed(UMBRELLAS):
        umbrella.update(dict.fromkeys(reached(include, header), header))
    parts = [INTRODUCTION]
    for heading, _ in GROUPS:
        rows = sorted(rows_of(root, heading, groups, umbrella), key=str.casefold)
        if rows:
            parts.append("\n".join([f"## {heading}\n", "| name | include | is |", "|---|---|---|", *rows, ""]))
    return "\n".join(parts)


def gone(old, root):
    """Public names of one version that the other lacks."""
    before, now = ({name.full for name in public_names(os.path.join(folder, "include"))} for folder in (old, root))
    return sorted(before - now)


def main(arguments):
    if arguments[:1] == ["--gone"]:
        names = gone(*arguments[1:3])
        print("\n".join(f"{name} is gone" for name in names) or "no public name is gone")
        return 1 if names else 0
    check = "--check" in arguments
    root = next((a for a in arguments if a != "--check"), ".")
    path = os.path.join(root, "docs", "reference.md")
    include = os.path.join(root, "include")
    if not check:
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(reference(root))
        return 0
    faults = [*faults_of(include), *not_shown(root)]
    old = ""
    if os.path.exists(path):
        with open(path, encoding="utf-8") as stream:
            old = stream.read()
    if old != reference(root):
        faults.append("docs/reference.md is old: python3 tools/reference.py .")
    print("\n".join(faults) or f"reference: each of {len(by_name(public_names(include)))} public names says what it is")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
