#!/bin/sh
# SPDX-License-Identifier: MIT
# Computes the golden headers afresh with the torch at hand and compares them with the committed
# ones. Exit status: 0 they agree, 1 they differ, 77 no python with torch (ctest: skipped).
#
#   regenerate.sh            compares      (PYTHON=... chooses the interpreter)
#   regenerate.sh --only NAME
#                            rewrites the cases of this name (Hardswish, AdamW) or the headers of this name (losses)
#                            in golden/, and leaves every other number as it is
#   regenerate.sh --write    overwrites golden/

set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

for python in "${PYTHON:-python3}" /usr/bin/python3; do
  "$python" -c 'import torch' 2>/dev/null || continue
  case ${1-} in
    --only) exec "$python" "$here/make_golden.py" --only "${2:?regenerate.sh: --only which?}" ;;
    --write) exec "$python" "$here/make_golden.py" ;;
    '') exec "$python" "$here/make_golden.py" --check ;;
    *) echo "usage: regenerate.sh [--write | --only NAME]" >&2; exit 2 ;;
  esac
done
echo "regenerate.sh: skipped, no python with torch (Debian: apt-get install python3-torch)" >&2
exit 77
