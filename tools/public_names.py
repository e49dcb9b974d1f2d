# SPDX-License-Identifier: MIT
"""The public names of the headers, with what their doc comments say.

Public is what stands in the namespaces fixnet, fixnet::io and fixnet::mpi, outside of *_impl and simd. The headers are formatted
by clang-format, so that a declaration at a namespace's level begins in the first column.
"""
import os
import re

FIELDS = ("Formula", "Shapes", "Units", "Errors", "Cost", "Source", "Differs")
NAMESPACE = re.compile(r"namespace ([\w:]+) \{$")
CLOSED = re.compile(r"\}  // namespace")
FIELD = re.compile(r"(%s)s?(?:  +|$)(.*)" % "|".join(FIELDS))
NAMED = (
    re.compile(r"^(?:struct|class|union)(?: \[\[nodiscard\]\])?(?: alignas\([^)]*\))? (\w+)"),
    re.compile(r"^enum class (\w+)"),
    re.compile(r"^(?:using|concept) (\w+) ?="),
    re.compile(r"^(?:FIXNET_HIDDEN )?(?:inline )?constexpr [^(=]*?(?<![:\w])(\w+) ?(?:=|\{|;)"),
    re.compile(r"(operator[^\w\s(]+|operator\(\)) ?\("),
    re.compile(r"(?<![:\w])(\w+)\("),
)


class Name:
    """One public declaration: where it stands, its text, its comment by fields."""

    def __init__(self, name, header, space, kind, declaration, comment):
        self.name, self.header, self.space, self.kind = name, header, space, kind
        self.declaration, self.comment = declaration, comment
        self.fields = fields_of(comment)

    @property
    def full(self):
        return f"{self.space}::{self.name}"

    @property
    def summary(self):
        """The comment's first sentence."""
        prose = []
        for line in self.fields[""]:
            if not line.strip() or line.startswith("  "):
                break  # an example
            prose.append(line.strip())
        words = " ".join(prose)
        found = re.match(r"(.+?[^.…][.:])(?= [A-Z]|$)", words)
        sentence = (found[1] if found else words).rstrip(":").strip()
        return sentence + "." if sentence and sentence[-1] not in ".?!" else sentence


def fields_of(comment):
    """{field: lines}; what stands before the first one is under ""."""
    fields, current = {"": []}, ""
    for line in comment:
        found = FIELD.match(line)
        if found:
            current = found[1]
            fields.setdefault(current, []).append(found[2])
        else:
            fields[current].append(line[10:] if current and line.startswith(" " * 10) else line)
    return fields


def without_comments(text):
    return "\n".join(re.sub(r'"(?:\\.|[^"\\])*"', '""', line).split("//")[0] for line in text.split("\n"))


def is_complete(text):
    """Whether a declaration has all its brackets, and then a body or an end."""
    bare = without_comments(text)
    depth = bare.count("(") - bare.count(")") + bare.count("[") - bare.count("]")
    return depth == 0 and bare.rstrip().endswith((";", "{", "}"))


def kind_of(text):
    for kind in ("struct", "class", "enum", "using", "concept"):
        if re.match(rf"{kind} ", text):
            return kind
    return "function" if re.search(r"\w+\(|operator", text) else "constant"


def without_template(text):
    """The declaration behind `template <…>`, `requires (…)` and attributes."""
    text = re.sub(r"\s+", " ", without_comments(text)).strip()
    while text.startswith("template <"):
        depth, at = 0, text.index("<")
        for at in range(at, len(text)):
            depth += {"<": 1, ">": -1}.get(text[at], 0) if text[at - 1] != "-" else 0
            if depth == 0:
                break
        text = text[at + 1:].strip()
    text = re.sub(r"^requires ?\(.*?\)+ (?=\[\[|constexpr|inline|struct|class|void|auto|template)", "", text)
    text = re.sub(r"^requires .*? (?=\[\[|constexpr|inline|struct|class |void|auto )", "", text)
    return re.sub(r"^(?:\[\[[^\]]*\]\] ?)+", "", text)


def named(text):
    """(name, kind) of a declaration; (None, None) for what declares no name of its own."""
    text = without_template(text)
    if re.match(r"(struct|class) \w+<", text) or re.match(r"(struct|class) \w+;", text):
        return None, None  # a specialisation, a declaration in advance
    if re.match(r"(explicit )?\w+\(.*\) ->|namespace|using namespace|friend|static_assert", text):
        return None, None  # a deduction guide, or no declaration
    head = re.split(r" \{|;", text)[0] if not text.startswith(("using", "concept")) else text
    if re.search(r">::\w+\(", head) or re.search(r"\b[A-Z]\w+::\w+\(", head.split("(")[0] + "("):
        return None, None  # a member, defined outside of its class
    kind = kind_of(text)
    for pattern in NAMED:
        found = pattern.search(text if kind != "function" else head)
        if found:
            return found[1], kind
    return None, None


def signature(text):
    """The declaration without its body."""
    if kind_of(without_template(text)) in ("using", "concept", "constant"):
        return text
    return re.sub(r"(\s+\{.*|;)$", "", text, flags=re.S)


def declarations(path):
    """(namespaces, comment, text) of each declaration at a namespace's level."""
    spaces, comment, text = [], [], ""
    with open(path, encoding="utf-8") as stream:
        for line in stream.read().split("\n"):
            if line == "FIXNET_NAMESPACE_BEGIN":
                spaces.append("fixnet")
            elif NAMESPACE.match(line):
                spaces.append(NAMESPACE.match(line)[1])
            elif line == "FIXNET_NAMESPACE_END" or CLOSED.match(line):
                spaces.pop()
            elif text:
                text += "\n" + line
            elif line.startswith("///"):
                comment.append(line[4:])
                continue
            elif re.match(r"[A-Za-z\[]", line) and spaces:
                text = line
            if text and is_complete(text):
                yield "::".join(spaces), comment, text
                text = ""
            if not text and not line.startswith("#"):
                comment = []


def public_names(include):
    """All public names below the folder `include`, in the order of headers and lines."""
    found = []
    for folder, folders, files in os.walk(os.path.join(include, "fixnet")):
        folders.sort()
        for file in sorted(f for f in files if f.endswith(".hpp")):
            path = os.path.join(folder, file)
            for space, comment, text in declarations(path):
                if not re.fullmatch(r"fixnet(::io|::mpi)?", space):
                    continue
                name, kind = named(text)
                if name:
                    found.append(Name(name, os.path.relpath(path, include), space, kind, signature(text), comment))
    return found
