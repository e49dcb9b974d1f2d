#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""doxygen_input.py ROOT FOLDER: copies the headers with public names to FOLDER, the doc comments in Doxygen's words.

The fields of the fixed form become the aliases of site/Doxyfile, what stands in backticks becomes code, indented lines
an example, and nothing else is mark-up.
"""
import os
import re
import sys

from public_names import FIELDS, public_names

SPECIAL = re.compile(r"([\\@<>#%&\"])|(?<=-)(-)|(::)")
COMMENT = re.compile(r"( *)/// ?(.*)")
FIELD = re.compile(r"(%s)(?:  +|$)(.*)" % "|".join(FIELDS))
BODY = re.compile(r" {9,}")


def escaped(text):
    """Text in which Doxygen finds no commands, and backticks are code."""
    parts = re.split(r"`([^`]*)`", text)
    quoted = [SPECIAL.sub(lambda m: "\\" + m[0], part) for part in parts]
    return "".join(part if i % 2 == 0 else f"<code>{part}</code>" for i, part in enumerate(quoted))


def doxygen(lines):
    """A doc comment's lines: prose, examples, fields, the formula as it stands."""
    out, mode = [], "prose"

    def close():
        if mode in ("verbatim", "code"):
            out.append("\\end" + mode)

    for line in lines:
        field = FIELD.match(line)
        if field:
            close()
            if field[1] == "Formula":
                out.extend(["\\formula", "\\verbatim", field[2]])
                mode = "verbatim"
            else:
                out.extend(["", "\\field{%s}" % field[1], escaped(field[2])])
                mode = "field"
        elif mode == "verbatim":
            out.append(BODY.sub("", line, count=1))
        elif mode == "prose" and line.startswith("  "):
            out.extend(["\\code{.cpp}", line[2:]])
            mode = "code"
        elif mode == "code" and line.startswith("  "):
            out.append(line[2:])
        elif mode == "code":
            close()
            out.append(escaped(line))
            mode = "prose"
        else:
            out.append(escaped(line.strip() if mode == "field" else line))
    close()
    return out


def without_inner(text):
    """Without what is not for users: inner namespaces, private parts, deduction guides; and without
    constraints behind a function's head, which Doxygen 1.9.4 takes for a body."""
    text = re.sub(r"^ private:\n.*?(?=^\};|^ public:)", "", text, flags=re.M | re.S)
    text = re.sub(r"\bfriend (?=constexpr|Stream|bool)", "", text)  # a friend has no place to link to
    text = re.sub(r"noexcept\s+requires [^{};]*?\{", "noexcept {", text)
    text = re.sub(r"^template <[^\n]*>\n\w+\([^;{]*?\)\n? *->[^;]*;\n", "", text, flags=re.M)
    return re.sub(r"^namespace (\w+_impl) \{\n.*?^\}  // namespace \1\n", "", text, flags=re.M | re.S)


def converted(text):
    out, comment, indent = [], [], ""
    for line in without_inner(text).split("\n"):
        found = COMMENT.match(line)
        if found:
            indent = found[1]
            comment.append(found[2])
            continue
        out.extend(f"{indent}/// {c}" for c in doxygen(comment))
        comment = []
        out.append(re.sub(r"^(\s*[^\s/].*?;)  // (.*)", lambda m: f"{m[1]}  ///< {escaped(m[2])}", line))
    return "\n".join(out)


def main(root, folder):
    include = os.path.join(root, "include")
    for header in sorted({name.header for name in public_names(include)}):
        path = os.path.join(folder, header)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(os.path.join(include, header), encoding="utf-8") as stream:
            text = converted(stream.read())
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
