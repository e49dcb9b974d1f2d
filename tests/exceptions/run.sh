#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh FOLDER COMPILER SOURCE FLAG...: builds SOURCE and runs it.
set -eu
folder=$1; compiler=$2; source=$3; shift 3
mkdir -p "$folder"
"$compiler" "$@" "$source" -o "$folder/program"
"$folder/program"
