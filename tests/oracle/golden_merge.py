# SPDX-License-Identifier: MIT
"""Takes the freshly computed numbers of some cases into the committed headers, and no other number.

Another torch than the committed numbers' has other last bits everywhere, so that a new case must not bring
them along. A case is known by the words of its line (an optimizer and a schedule, say) and by how often they
came before.
"""

import pathlib
import re
import tempfile

ARRAY = re.compile(r"(inline constexpr [\w<>]+ (\w+)\[\] = \{)(.*?)(\};)", re.S)
CASE = re.compile(r'^  \{(".*)\},$', re.M)
STRING = re.compile(r'"([^"]*)"')


def cases(text):
    """(name, how often it came before) -> the arrays that the case is made of."""
    found, seen = {}, {}
    known = {name for _, name, _, _ in ARRAY.findall(text)}
    for fields in CASE.findall(text):
        name = ", ".join(STRING.findall(fields))
        key = name, seen.get(name, 0)
        seen[name] = key[1] + 1
        found[key] = [word for word in re.findall(r"\w+", STRING.sub("", fields)) if word in known]
    return found


def chosen(wanted, name):
    return re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", name) is not None


def kept_arrays(fresh, golden, wanted):
    """The committed contents of the fresh text's arrays, except those of the wanted cases."""
    contents = {name: body for _, name, body, _ in ARRAY.findall(golden)}
    before, after = cases(golden), cases(fresh)
    lost = [name for name, _ in before.keys() - after.keys() if not chosen(wanted, name)]
    if lost:
        raise SystemExit(f"--only {wanted}: the case {lost[0]} would be gone")
    kept = {}
    for key, arrays in after.items():
        if key not in before or chosen(wanted, key[0]):
            continue
        if len(arrays) != len(before[key]):
            raise SystemExit(f"--only {wanted}: the case {key[0]} has other arrays than before")
        kept.update({new: contents[old] for new, old in zip(arrays, before[key])})
    return kept


def made_by(fresh, golden, wanted):
    """The line that says which torch wrote the numbers: both, where they differ."""
    new, old = (text.splitlines()[1] for text in (fresh, golden))
    note = f"; {wanted}: " + new.split("; ", 1)[1]
    return old if new == old or note in old else old + note


def merge(fresh, golden, wanted):
    """The committed header with the wanted cases of the fresh one."""
    kept = kept_arrays(fresh, golden, wanted)
    line = made_by(fresh, golden, wanted)
    fresh = ARRAY.sub(lambda m: m[1] + kept.get(m[2], m[3]) + m[4], fresh)
    first, _, rest = fresh.split("\n", 2)
    return "\n".join((first, line, rest))


def stems(wanted):
    return {wanted, f"{wanted}_f32", f"{wanted}_f64"}


def update(folder, write_all, wanted):
    """Rewrites the headers of this name, or the cases of this name in all headers; returns the exit status."""
    with tempfile.TemporaryDirectory() as temporary:
        write_all(pathlib.Path(temporary))
        fresh = {p.name: p.read_text() for p in pathlib.Path(temporary).iterdir()}
    written = []
    for name, text in sorted(fresh.items()):
        path = folder / name
        if not path.exists() or path.stem in stems(wanted):
            pass
        elif not any(chosen(wanted, case) for case, _ in cases(text)):
            continue
        else:
            text = merge(text, path.read_text(), wanted)
        written.append(name)
        path.write_text(text)
    print(f"written: {', '.join(written)}" if written else f"no header and no case is called {wanted}")
    return 0 if written else 2
