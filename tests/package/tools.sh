#!/bin/sh
# SPDX-License-Identifier: MIT
# tools.sh COMPILER WORK [FLAG...]: the installed programs make a header of consumer.safetensors, which
# the compiler checks with the installed headers.
set -eu
compiler=$1; work=$2; shift 2
cd "$work"
prefix/bin/fixnet-inspect consumer.safetensors | grep -F 'fixnet.architecture = Linear(2,3) ReLU Linear(3,1) Sigmoid'
prefix/bin/fixnet-import consumer.safetensors -o consumer_model.hpp --name consumer
cat >consumer_tools.cpp <<'TEXT'
#include <cstdio>
#include "consumer_model.hpp"
int main() { std::printf("%.3f\n", static_cast<double>(consumer::net({2.2f, 0.9f})[0])); }
TEXT
"$compiler" -std=c++20 "$@" -I prefix/include consumer_tools.cpp -o consumer_tools
./consumer_tools

# Where fixnet-train is installed, it finds the headers and the library beside it.
if [ -x prefix/bin/fixnet-train ]; then
  printf 'x,y\n1,2\n2,4\n3,6\n4,8\n5,10\n' >consumer.csv
  CXX="$compiler" CXXFLAGS="-O0 $*" prefix/bin/fixnet-train consumer.csv --layers 1 --loss mse --epochs 2 \
    --force -o consumer_train.cpp --model consumer_train.safetensors
fi
