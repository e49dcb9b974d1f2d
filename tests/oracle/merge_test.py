# SPDX-License-Identifier: MIT
"""regenerate.sh --only NAME takes that case's numbers and leaves every other one, whichever torch is at hand."""

import pathlib
import re
import sys

sys.dont_write_bytecode = True
import golden_merge

HEADER = """// SPDX-License-Identifier: MIT
// Written by make_golden.py; torch {torch}
inline constexpr float x_0[] = {{
  1.f
}};
{arrays}
inline constexpr Activation<float> cases[] = {{
{cases}
}};
"""


def header(torch, cases):
    arrays = "\n".join(f"inline constexpr float c{i}_y[] = {{\n  {y}\n}};" for i, (_, y) in enumerate(cases))
    rows = "\n".join(f'  {{"{name}", 1, 1, x_0, c{i}_y}},' for i, (name, _) in enumerate(cases))
    return HEADER.format(torch=torch, arrays=arrays, cases=rows)


def refuses(fresh, golden, wanted):
    try:
        golden_merge.merge(fresh, golden, wanted)
    except SystemExit as said:
        return str(said)
    raise AssertionError(f"{wanted} is accepted")


golden = header("1", [("ELU()", "0x1.1p0f"), ("GELU()", "2.f"), ("GELU()", "3.f")])
fresh = header("2", [("ELU()", "0x1.2p0f"), ("New()", "7.f"), ("GELU()", "2.5f"), ("GELU()", "3.5f")])
expected = header("1; New: torch 2", [("ELU()", "0x1.1p0f"), ("New()", "7.f"), ("GELU()", "2.f"), ("GELU()", "3.f")])
assert golden_merge.merge(fresh, golden, "New") == expected
# A name is a word: GELU is not ELU.
changed = golden_merge.merge(fresh, golden, "ELU")
assert "0x1.2p0f" in changed and "2.5f" not in changed
both = golden_merge.merge(fresh, golden, "GELU")
assert "0x1.1p0f" in both and "2.5f" in both and "3.5f" in both
assert golden_merge.merge(golden, golden, "ELU") == golden
assert "GELU() would be gone" in refuses(header("1", [("ELU()", "1.f")]), golden, "ELU")

def marked(text, names):
    """The text with another number at the front of these arrays."""
    return re.sub(r"(inline constexpr [\w<>]+ (\w+)\[\] = \{\n)",
                  lambda m: m[1] + ("  0x1.badp0,\n" if m[2] in names else ""), text)


# The committed headers: numbers of cases that are not asked for stay, whatever arrays they have.
for path in sorted((pathlib.Path(__file__).parent / "golden").glob("*.hpp")):
    text = path.read_text()
    found = golden_merge.cases(text)
    everything = {name for arrays in found.values() for name in arrays}
    numbers = {name for _, name, _, _ in golden_merge.ARRAY.findall(text)} - {"cases", "trained", "football_seeds"}
    if not found:
        continue
    assert everything == numbers, f"{path.name}: arrays of no case: {sorted(numbers - everything)}"
    assert golden_merge.merge(marked(text, everything), text, "Unknown") == text, path.name
    wanted, _ = list(found)[-1]
    own = {name for key in found if golden_merge.chosen(wanted, key[0]) for name in found[key]}
    shared = {name for key in found if not golden_merge.chosen(wanted, key[0]) for name in found[key]}
    merged = golden_merge.merge(marked(text, everything), text, wanted)
    assert merged == marked(text, own - shared) != text, f"{path.name}: {wanted}"
print("one case at a time")
