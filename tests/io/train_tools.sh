#!/bin/sh
# SPDX-License-Identifier: MIT
# train_tools.sh TRAIN PREDICT BENCH REALTIME INCLUDE COMPILER [FLAG...]: fixnet-train's program compiles without a
# warning and trains, whatever files and columns are called; fixnet-predict answers for what it has
# trained; fixnet-bench times it, fixnet-realtime three networks; and each bad input is one line and a status.
set -eu
train=$1 predict=$2 bench=$3 realtime=$4 include=$5 compiler=$6; shift 6
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export CXX="$compiler"
export CXXFLAGS="-O0 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wdouble-promotion -Werror $*"

fail() { echo "train_tools.sh: $*"; [ ! -f said ] || cat said; exit 1; }

# says STATUS WORDS COMMAND...: the command exits so, and says these words, in one line where it fails.
says() {
  expected=$1 words=$2; shift 2
  status=0
  "$@" >out 2>errors || status=$?
  cat out errors >said
  [ "$status" -eq "$expected" ] || fail "$* exits with $status"
  grep -qF -- "$words" said || fail "$*: no '$words'"
  [ "$expected" -eq 0 ] || [ "$(wc -l <errors)" -eq 1 ] || fail "$*: more than one line"
}

# Is 2·a + b above 1? The names try to end a string, a comment, a line, and to be filled in.
data='d"a\t??@SEED@*.csv'
rows() {
  awk 'BEGIN { srand(1); for (i = 0; i < 60; i++) { a = rand(); b = rand(); printf "%s,%d,%s\n", a, (2 * a + b > 1.5), b } }'
}
{ printf '"a""b\\","t""@LAYERS@??/\nint evil;","*/ \303\244"\n'; rows; } >"$data"
target=$(printf 't"@LAYERS@??/\nint evil;')
printf 'x,y\n1,2\n3,4\n' >small.csv
printf 'x,y\n1,2\n3,z\n' >bad.csv
printf 'x,c\n1,0\n2,1\n3,2\n4,1\n5,0\n' >classes.csv
printf '1,2\n3,4\n5,6\n' >plain.csv

says 0 'a fixnet' sh -c "\"\$1\" \"\$2\" --target \"\$3\" --layers '8 Tanh 1 Sigmoid' --loss bce --lr 0.05 \
  --epochs 30 --batch 16 --include '$include' -o 'train it.cpp' --model m.safetensors && echo a fixnet" - \
  "$train" "$data" "$target"
grep -q 'epoch  30' said || fail "it does not train 30 epochs"
awk '/^epoch [0-9]*: accuracy/ { if ($4 + 0 < 0.8) exit 1; found = 1 } END { exit !found }' said || fail "it does not learn"
[ -f 'train it.cpp' ] || fail "the source is not kept"
says 1 'is there already: --force replaces it' "$train" "$data" --target "$target" --layers '1 Sigmoid' \
  --loss bce -o 'train it.cpp'

# The outputs are on the side of their rows' targets.
"$predict" m.safetensors "$data" --without "$target" -o out.csv
[ "$(head -n 1 out.csv)" = output0 ] || fail "no header of outputs"
tail -n +2 out.csv >values
tail -n 60 "$data" | cut -d , -f 2 >expected
paste -d ' ' expected values | awk '{ right += ($2 >= 0.5) == $1 } END { exit !(NR == 60 && right >= 50) }' || fail "predictions are wrong"
says 0 'p99.9' "$bench" m.safetensors --calls 2000 --include "$include" --svg calls.svg
for part in '^<svg ' 'm.safetensors</text>' '<rect'; do grep -q "$part" calls.svg || fail "no picture: no $part"; done

# Twenty calls of three networks with six kinds of data; percentiles do not fall from left to right.
mkdir pictures
says 0 'p99.99' "$realtime" --calls 20 --include "$include" --svg pictures
awk '/^(tutorial|64-64|LSTM)/ {
  if (!($(NF - 4) > 0)) exit 1
  for (i = NF - 3; i <= NF; ++i) if ($i < $(i - 1)) exit 1
  ++lines[$1 $2]
} END { for (line in lines) { ++pairs; if (lines[line] != 6) exit 1 } exit pairs != 6 }' said || fail "a bad table of latencies"
[ "$(grep -l 'ns a call</text>' pictures/*.svg | wc -l)" -eq 36 ] || fail "not a picture for each line"

# Another loss and target, and what each word becomes.
"$train" classes.csv --target c --layers '16 LayerNorm LeakyReLU(0.2) Dropout(0.25) PReLU 3' --loss CrossEntropyLoss \
  --optimizer sgd --lr 0.1 --momentum 0.9 --weight-decay 1e-4 --batch 2 --print >classes.cpp
tr -s ' \n' ' ' <classes.cpp >one_line
grep -qF 'Linear<1, 16>, LayerNorm<16>, LeakyReLUWith<std::ratio<1, 5>>, Dropout<std::ratio<1, 4>>, PReLU,' one_line ||
  fail "other layers: $(grep Sequential classes.cpp)"
grep -qF 'SGD{.lr = 0.1, .momentum = 0.9, .weight_decay = 1e-04}' classes.cpp || fail "other settings"
# shellcheck disable=SC2086
"$compiler" -std=c++20 "-I$include" $CXXFLAGS -fsyntax-only classes.cpp
"$train" plain.csv --no-header --target 1 --layers '1' --loss mse --print >plain.cpp
# shellcheck disable=SC2086
"$compiler" -std=c++20 "-I$include" $CXXFLAGS -fsyntax-only plain.cpp

says 0 'Usage: fixnet-train' "$train" --help
says 0 'Usage: fixnet-predict' "$predict" --help
says 0 'Usage: fixnet-bench' "$bench" --help
says 0 'Usage: fixnet-realtime' "$realtime" --help
says 2 'fixnet-train: data is required' "$train"
says 2 'fixnet-train: --layers is required' "$train" small.csv --loss mse
says 2 '--epochs' "$train" small.csv --layers 1 --loss mse --epochs 0
says 2 '--lr' "$train" small.csv --layers 1 --loss mse --lr fast
says 2 '--lr' "$train" small.csv --layers 1 --loss mse --lr -1
says 2 'fixnet-train: The following arguments were not expected: 1 --rate' "$train" small.csv --layers 1 --loss mse --rate 1
says 1 'none.csv: cannot be opened: No such file' "$train" none.csv --layers 1 --loss mse
says 1 'bad.csv: line 3, column 3: no number' "$train" bad.csv --layers 1 --loss mse
says 1 'small.csv: no such target column: expected one of the header' "$train" small.csv --target z --layers 1 --loss mse
says 1 '--loss: no such loss: expected bce, bce_with_logits' "$train" small.csv --layers 1 --loss bcee
says 1 '--optimizer: no such optimizer: expected sgd, adam' "$train" small.csv --layers 1 --loss mse --optimizer lion
says 1 '--momentum: an optimizer without momentum' "$train" small.csv --layers 1 --loss mse --momentum 0.9
says 1 '--weight-decay: an optimizer without it: found rprop' "$train" small.csv --layers 1 --loss mse \
  --optimizer rprop --weight-decay 0.1
says 1 '--momentum: an optimizer without momentum: expected sgd, found rprop' "$train" small.csv --layers 1 --loss mse \
  --optimizer rprop --momentum 0.9
says 1 'fixnet has no such layer: found Relu' "$train" small.csv --layers '3 Relu 1' --loss mse
says 1 '--layers: no number of outputs: expected 1 to 1000000, found 0' "$train" small.csv --layers '0 ReLU 1' --loss mse
says 1 '--layers: a number alone is a Linear' "$train" small.csv --layers 'Linear(1,3) ReLU 1' --loss mse
says 1 'a layer whose sizes and settings are not for this list: expected LayerNorm' \
  "$train" small.csv --layers 'LayerNorm(3) 1' --loss mse
says 1 '--layers: no layer learns' "$train" small.csv --layers 'ReLU' --loss mse
for layer in 'LSTM(1,4)' LSTM 'Sequence(1,1)' Flatten LastStep 'Residual(ReLU)' 'Embedding(4,2)' 'Slice(1,0,1)'; do
  says 1 '--layers: ' "$train" small.csv --layers "$layer 1" --loss mse
done
says 1 'a layer of sequences, indices or layers' "$train" small.csv --layers 'Flatten 1' --loss mse
says 1 'its probability is not from 0 to 1' "$train" small.csv --layers 'Dropout(2) 1' --loss mse
says 1 '--layers: another last layer than BCELoss takes: expected Sigmoid, found ReLU' \
  "$train" small.csv --layers '1 ReLU' --loss bce
says 1 'another last layer than CrossEntropyLoss takes' "$train" classes.csv --layers '3 Softmax' --loss cross_entropy
says 1 'another number of outputs than MSELoss takes: expected 1' "$train" small.csv --layers 2 --loss mse
says 1 'row 3: no target of CrossEntropyLoss: expected a class from 0 to 1, found 2' \
  "$train" classes.csv --layers 2 --loss cross_entropy
says 1 'small.csv: row 1: no target of BCELoss: expected 0 to 1, found 2' "$train" small.csv --layers '1 Sigmoid' --loss bce
says 1 '--validation: a part that leaves no rows' "$train" small.csv --layers 1 --loss mse --validation 0
says 1 'of which BatchNorm1d takes no variance' \
  "$train" classes.csv --layers '3 BatchNorm1d 3' --loss cross_entropy --batch 3
says 1 'nowhere: no fixnet/fixnet.hpp in this folder' "$train" small.csv --layers 1 --loss mse --include nowhere
[ ! -e small_train.cpp ] || fail "a refused command leaves a source behind"
CXX="no-such-compiler" says 1 'no-such-compiler: cannot be started: No such file' "$train" small.csv --layers 1 --loss mse --include "$include"

says 2 'fixnet-predict: model is required' "$predict"
says 1 'none.safetensors: cannot be opened: No such file' "$predict" none.safetensors small.csv
says 1 'another number of columns than the model takes' "$predict" m.safetensors classes.csv --without c
says 1 'no column to leave out' "$predict" m.safetensors classes.csv --without z
says 2 'fixnet-bench: model is required' "$bench"
says 2 '--calls' "$bench" m.safetensors --calls 1
says 2 '--calls' "$realtime" --calls 1
says 2 '--svg' "$realtime" --svg none
says 1 'none.safetensors: cannot be opened: No such file' "$bench" none.safetensors
if [ -c /dev/full ]; then
  status=0; "$predict" m.safetensors "$data" --without "$target" >/dev/full 2>said || status=$?
  [ "$status" -eq 1 ] || fail "a full disk gives status $status"
  grep -q 'cannot write' said || fail "a full disk is not told"
fi
echo "train, predict, bench and realtime do and say what they should"
