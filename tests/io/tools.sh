#!/bin/sh
# SPDX-License-Identifier: MIT
# tools.sh IMPORT INSPECT: what the programs say of wrong options, of files with names in capitals, and
# of an output that takes nothing.
set -eu
import=$1 inspect=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# says STATUS WORDS COMMAND...: the command exits so, and says these words first.
says() {
  expected=$1 words=$2; shift 2
  status=0
  "$@" >"$work/said" 2>&1 || status=$?
  [ "$status" -eq "$expected" ] || { echo "$* exits with $status"; cat "$work/said"; exit 1; }
  head -n 1 "$work/said" | grep -qF -- "$words" || { echo "$*: no '$words' in:"; cat "$work/said"; exit 1; }
}

# One Linear of one weight.
header='{"0.weight":{"dtype":"F32","shape":[1,1],"data_offsets":[0,4]}}'
{ printf '\100\0\0\0\0\0\0\0%-64s' "$header"; printf '\0\0\200\077'; } >"$work/m.safetensors"
# Two of them, whose names have no order.
two='{"encoder.weight":{"dtype":"F32","shape":[1,1],"data_offsets":[0,4]},'
two=$two'"decoder.weight":{"dtype":"F32","shape":[1,1],"data_offsets":[4,8]}}'
{ printf '\220\0\0\0\0\0\0\0%-144s' "$two"; printf '\0\0\200\077\0\0\0\100'; } >"$work/two.safetensors"
printf 'a,b\n1,2\n' >"$work/t.CSV"
printf '1\t2\n3\t4\n' >"$work/t.Tsv"
printf 'a\tb\n3\t4\n' >"$work/n.tsv"
printf '1,2\n3,x\n' >"$work/bad.csv"
printf 'no model' >"$work/m.ONNX"
nam='{"version":"0.5.4","architecture":"LSTM","config":{"input_size":1,"hidden_size":1,"num_layers":1},"weights":['
printf '%s1,2,3,4,5,6,7,8,9,10,11,12,0.5,0.25,15,16]}' "$nam" >"$work/m.nam"
printf '%s1,2]}' "$nam" >"$work/short.nam"
printf '{"a.weight":[[1,2]],"a.bias":[3]}' >"$work/dict.json"
npy="{'descr': '<f4', 'fortran_order': False, 'shape': (1,), }"
{ printf '\223NUMPY\1\0\166\0%-117s\n' "$npy"; printf '\0\0\200\077'; } >"$work/a.npy"

says 0 'usage: ' "$import" --help
says 0 'usage: ' "$inspect" --help
says 2 'fixnet-import: no MODEL' "$import"
says 2 'fixnet-import: no -o HEADER' "$import" "$work/m.safetensors"
says 2 'fixnet-import: unknown option --lairs' "$import" m --lairs Linear -o h
says 2 'fixnet-import: nothing behind --name' "$import" m -o h --name
says 2 'fixnet-import: a second model n' "$import" m n -o h
says 0 'm.hpp: Linear(1,1,bias=false), 1 parameters' \
  "$import" --fuse --layers Linear "$work/m.safetensors" -o "$work/m.hpp"
grep -q -- '--fuse: 0 BatchNorm1d became' "$work/said" || { echo "no word of what was fused"; exit 1; }
says 2 'fixnet-inspect: no FILE' "$inspect"
says 2 'fixnet-inspect: unknown option --all' "$inspect" --all "$work/t.CSV"

says 0 'm.hpp: Linear(1,1,bias=false), 1 parameters' \
  "$import" "$work/m.safetensors" -o "$work/m.hpp" --layers Linear
grep -q '0  Linear(1,1,bias=false).* from 0$' "$work/said" || { echo "no tensors told"; exit 1; }
says 0 'm.hpp: Linear(1,1,bias=false)' \
  "$import" "$work/two.safetensors" -o "$work/m.hpp" --layers 'Linear=encoder ReLU Linear=decoder'
grep -q '0  Linear(1,1,bias=false).* from encoder$' "$work/said" || { echo "no encoder told"; exit 1; }
grep -q '2  Linear(1,1,bias=false).* from decoder$' "$work/said" || { echo "no decoder told"; exit 1; }
says 1 'no order: say which are whose: expected --layers "Linear=NAME ReLU Linear=NAME", found decoder, encoder' \
  "$import" "$work/two.safetensors" -o "$work/m.hpp" --layers 'Linear ReLU Linear'
says 0 'm.hpp: Sequence(4,1) LSTM(1,1) Linear(1,1), 18 parameters' "$import" "$work/m.nam" -o "$work/m.hpp"
says 1 'weights: another number of weights than the layers have: expected 16, found 2' \
  "$import" "$work/short.nam" -o "$work/m.hpp"
says 0 'm.hpp: Linear(2,1) Tanh, 3 parameters' "$import" "$work/dict.json" -o "$work/m.hpp" --layers 'Linear Tanh'
says 1 'a state dict names no activations: name the layers' "$import" "$work/dict.json" -o "$work/m.hpp"
says 1 'an ONNX model tells its layers itself' "$import" "$work/m.ONNX" -o "$work/n.hpp" --layers Linear
says 1 'ONNX' "$import" "$work/m.ONNX" -o "$work/n.hpp"
says 1 'ONNX' "$inspect" "$work/m.ONNX"
says 0 't.CSV: CSV, 1 rows, 2 columns' "$inspect" "$work/t.CSV"
says 0 't.Tsv: CSV, 2 rows, 2 columns' "$inspect" "$work/t.Tsv"
says 0 'n.tsv: CSV, 1 rows, 2 columns' "$inspect" "$work/n.tsv"
says 1 'bad.csv: line 2, column 3: no number' "$inspect" "$work/bad.csv"
says 0 "m.nam: a player's model, 14 numbers" "$inspect" "$work/m.nam"
grep -qF '  LSTM(1,1) Linear(1,1)' "$work/said" || { echo "no layers told"; cat "$work/said"; exit 1; }
grep -q 'begin with a state' "$work/said" || { echo "no state told"; exit 1; }
says 0 "dict.json: a player's state dict, which names no activations, 3 numbers" "$inspect" "$work/dict.json"
says 1 'weights: another number of weights than the layers have' "$inspect" "$work/short.nam"
says 0 'a.npy: .npy, <f4, shape [1]' "$inspect" "$work/a.npy"

# full STATUS COMMAND...: the same where nothing can be written.
full() {
  expected=$1; shift
  status=0
  "$@" >/dev/full 2>"$work/said" || status=$?
  [ "$status" -eq "$expected" ] || { echo "$* >/dev/full exits with $status"; exit 1; }
  grep -q 'cannot write' "$work/said" || { echo "$* >/dev/full does not say so"; exit 1; }
}
if [ -c /dev/full ]; then
  full 1 "$inspect" "$work/t.CSV"
  full 1 "$inspect" --help
  full 1 "$import" --help
  full 1 "$import" "$work/m.safetensors" -o "$work/m.hpp" --layers Linear
fi
echo "the programs say what they should"
