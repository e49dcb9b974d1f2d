#!/bin/sh
# SPDX-License-Identifier: MIT
# ends.sh PROGRAM WORK MPIRUN…: where one rank stops working, the job ends with a message, nobody waits for ever, and
# the last checkpoint is whole.
set -eu
program=$1 work=$2; shift 2
mkdir -p "$work"
saved=$work/ends.safetensors

# ends HOW RANKS SENTENCE: the job fails in time, and says so.
ends() {
  rm -f "$saved"
  status=0
  timeout 60 "$run" -n "$2" "$program" "$1" "$saved" >"$work/log" 2>&1 || status=$?
  if [ "$status" = 0 ] || [ "$status" = 124 ]; then
    echo "ends.sh: a job whose last rank stops ($1) ended with $status"; cat "$work/log"; exit 1
  fi
  grep -q "$3" "$work/log" || { echo "ends.sh: of $1, nobody said '$3':"; cat "$work/log"; exit 1; }
}

cat >"$work/run" <<TEXT
#!/bin/sh
exec $* "\$@"
TEXT
chmod +x "$work/run"
run=$work/run
for how in killed throws throws_number returns; do
  case $how in
    killed) sentence='signal 9' ;;
    throws) sentence='rank 1 of 2: an exception ends the program, and the job with it: no more disk' ;;
    throws_number) sentence='rank 1 of 2: an exception ends the program, and the job with it: no std::exception' ;;
    returns) sentence='rank 1 of 2: the program returns an error' ;;
  esac
  ends "$how" 2 "$sentence"
  "$run" -n 1 "$program" resume "$saved"
done
ends shares 2 '1 ranks have nothing to do with 1 shares: shares<2>'
ends rows 2 'rows of a batch here, and all ranks together computed'
ends layouts 2 'a network of 261 parameters'
echo "ends.sh: whatever a rank does, the job ends with a message"
