#!/bin/sh
# SPDX-License-Identifier: MIT
# measure.sh WORK COMPILER [FLAG...]: is the stack that cost<T> states enough, and not far too much?
# Frames are what the compiler says it gives each function: the caller's, plus those of the stages, each
# called by the one before, plus the largest of the out-of-line passes, called one after the other.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=$1; compiler=$2; shift 2
mkdir -p "$work"

# frames PATTERN: where the processor has lanes, those of one element are for constant expressions
# and never run.
frames() {
  never=one_element
  if grep -q 'Native<\|6NativeI' "$work/passes.su"; then never='one_element|One<|3OneI'; fi
  awk -F'\t' -v pattern="$1" -v never="$never" '
    $0 ~ never { next }
    /stages_apart/ { if (pattern == "step" ? /TrainingPass/ : /InferencePass/) sum += $2; next }
    /out_of_line/ { if ($2 > most && (pattern == "step" || /AffineForward|RecurrentEvaluate|Map|Rowwise|Scaled|Finish/))
                      most = $2; next }
    $0 ~ pattern || (pattern == "step" && /trainer\.hpp/) { sum += $2 }  # g++ leaves out names with packs
    END { print sum + most }' "$work/passes.su"
}

for case in 0 1 2 3 4 5 6 7 8 9 10; do
  "$compiler" "$@" "-DCASE=$case" -fstack-usage -c "$here/passes.cpp" -o "$work/passes.o"
  step=$(frames step); infer=$(frames infer)
  echo "case $case: step takes $step bytes of stack, inference $infer"
  "$compiler" "$@" "-DCASE=$case" "-DSTEP=$step" "-DINFER=$infer" -fsyntax-only "$here/passes.cpp"
done
