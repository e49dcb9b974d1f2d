#!/bin/sh
# SPDX-License-Identifier: MIT
# check.sh FOLDER INCLUDE: trains the tutorial on two emulated microcontrollers of 64 KB of flash and 8 KB of RAM, a
# Cortex-M4F and a Cortex-M0+. The losses are the desktop's one-element lanes' to the bit; no library function is called
# but those named here; the instructions of a step and of an answer are within bounds. Prints a table of sizes.
# Exit status 77: no cross compiler or no emulator.
set -eu
folder=$1 include=$2
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
for tool in arm-none-eabi-g++ qemu-system-arm g++; do
  command -v "$tool" >/dev/null || { echo "bare_metal: skipped, no $tool"; exit 77; }
done
mkdir -p "$folder"
warnings="-Wall -Wextra -Wconversion -Wshadow -Wdouble-promotion -Werror"

# What the compiler calls in place of instructions that the processor lacks, and may copy with.
copies="memcpy memset memmove"
# Adam's settings are doubles: a step turns them into factors, one for all parameters.
factors="__aeabi_d2f __aeabi_dcmpgt __aeabi_dcmplt __aeabi_dcmpeq __aeabi_ddiv __aeabi_dmul __aeabi_dsub __aeabi_dadd"
no_fpu="__aeabi_fadd __aeabi_fsub __aeabi_fmul __aeabi_fdiv __aeabi_fcmpeq __aeabi_fcmpge __aeabi_fcmpgt __aeabi_fcmple
__aeabi_fcmplt __aeabi_fcmpun __aeabi_idiv __aeabi_idivmod __aeabi_uidiv __aeabi_uidivmod"

fail() { echo "bare_metal: $*"; exit 1; }

# desktop NAME PROGRAM FLAG...: what the same text says here.
desktop() {
  twin=$1 program=$2; shift 2
  # shellcheck disable=SC2086
  g++ -std=c++20 -O2 $warnings "$@" -DFIXNET_USE_XSIMD=0 -I "$include" "$here/$program.cpp" "$here/desktop.cpp" \
    -o "$folder/$program-$twin"
  "$folder/$program-$twin" | grep -E '^(loss|p|sum) ' >"$folder/$program-$twin.txt"
}

# build CORE PROGRAM FLAG...: an image.
build() {
  image=$folder/$2-$1 start=$folder/cortex_m-$1.o text=$here/$2.cpp; shift 2
  common="-std=c++20 -O2 -mthumb -ffunction-sections -fdata-sections -fno-exceptions -fno-rtti -fno-threadsafe-statics"
  # shellcheck disable=SC2086
  arm-none-eabi-g++ $common $warnings "$@" -c "$here/cortex_m.cpp" -o "$start"
  # shellcheck disable=SC2086
  arm-none-eabi-g++ $common $warnings "$@" -I "$include" -c "$text" -o "$image.o"
  # shellcheck disable=SC2086
  arm-none-eabi-g++ $common "$@" -nostartfiles -T "$here/memory.ld" -Wl,--gc-sections "$start" "$image.o" -o "$image"
}

# calls CORE PROGRAM NAME...: no function but these.
calls() {
  image=$folder/$2-$1; shift 2
  for symbol in $(arm-none-eabi-nm -u "$image.o" | sed 's/^ *U //'); do
    case " $* _ZN5board3sayEPKc _ZN5board14start_countingEv _ZN5board7countedEv _ZN5board10most_stackEv " in
      *" $symbol "*) ;;
      *) fail "$image calls $symbol" ;;
    esac
  done
  if arm-none-eabi-nm "$image" | grep -E ' (malloc|_sbrk|__errno|_impure_ptr|_Unwind_|__cxa_)'; then
    fail "$image has a heap, errno or exceptions"
  fi
}

# run BOARD CORE PROGRAM: what it says, and that it ends well.
run() {
  qemu-system-arm -M "$1" -icount shift=0 -nographic -monitor none -serial none \
    -semihosting-config enable=on,target=native -kernel "$folder/$3-$2" >"$folder/$3-$2.txt" 2>&1 </dev/null ||
    { cat "$folder/$3-$2.txt"; fail "$3 on $2 failed"; }
}

same() {
  grep -E '^(loss|p|sum) ' "$folder/$2-$1.txt" | cmp - "$folder/$2-$3.txt" || fail "$2 on $1: other bits than on the desktop"
}

said() { printf '%d\n' "0x$(sed -n "s/^$3 //p" "$folder/$2-$1.txt")"; }

# row CORE PROGRAM: its sizes as a line of the table.
row() {
  steps="" forwards=""
  if [ "$2" = train ]; then steps=$(said "$1" "$2" step) forwards=$(said "$1" "$2" forward); fi
  arm-none-eabi-size -A "$folder/$2-$1" | awk -v name="$1, $2" -v stack="$(said "$1" "$2" stack)" -v steps="$steps" \
    -v forwards="$forwards" '{ size[$1] = $2 } END { printf "| %s | %d | %d | %d | %d | %s | %s |\n", name,
    size[".text"], size[".rodata"], size[".data"] + size[".bss"], stack, steps, forwards }'
}

# within CORE WHAT MOST
within() {
  n=$(said "$1" train "$2")
  [ "$n" -le "$3" ] || fail "a $2 on $1 takes $n instructions, more than $3"
}

# core NAME BOARD DESKTOP CALLS FLAG...
core() {
  name=$1 board=$2 like=$3 allowed=$4; shift 4
  for program in train infer; do
    build "$name" "$program" "$@"
    run "$board" "$name" "$program"
    [ -z "$like" ] || same "$name" "$program" "$like"
    row "$name" "$program"
  done
  # shellcheck disable=SC2086
  calls "$name" infer $copies $allowed
  # shellcheck disable=SC2086
  calls "$name" train $copies $allowed $factors
}

for program in train infer; do desktop plain "$program"; done
fused=""
if [ "$(uname -m)" = aarch64 ] || grep -qw fma /proc/cpuinfo 2>/dev/null; then
  machine=-mfma; [ "$(uname -m)" != aarch64 ] || machine=""
  # shellcheck disable=SC2086
  for program in train infer; do desktop fused "$program" $machine; done
  fused=fused
fi
echo "| core, program | .text | .rodata | .data + .bss | stack | instructions a step | a forward |"
echo "|---|---|---|---|---|---|---|"
m4="-mcpu=cortex-m4 -mfloat-abi=hard -mfpu=fpv4-sp-d16"
# shellcheck disable=SC2086
core m4f mps2-an386 "$fused" "" $m4
# shellcheck disable=SC2086
core m4f-unfused mps2-an386 plain "" $m4 -DFIXNET_FUSED=0
core m0plus mps2-an385 plain "$no_fpu" -mcpu=cortex-m0plus -mfloat-abi=soft
within m4f step 15000
within m4f forward 265  # with the loop around it
within m0plus step 300000
within m0plus forward 9000
