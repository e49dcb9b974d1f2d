# SPDX-License-Identifier: MIT
"""regenerate.sh --only NAME takes that case's numbers and leaves every other one, whichever torch is at hand."""

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
print("one case at a time")
