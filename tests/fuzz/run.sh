#!/bin/bash
# tests/fuzz/run.sh SECONDS [ENTRY...] : fuzzes each entry for so long, under the address and undefined-behaviour
# sanitizers. By libFuzzer where there is a Clang with its runtime (Debian: clang-19, libclang-rt-19-dev), which adds
# what reaches new code to build/fuzz/corpus/ENTRY and keeps what breaks a claim in build/fuzz; else by random bytes,
# which tell the number that stopped them. Mend the fault and add the bytes to tests/fuzz/corpus/ENTRY.
set -euo pipefail
clone=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$clone/.setup/lib.sh"
[ $# -ge 1 ] || die "tests/fuzz/run.sh SECONDS [ENTRY...]"
AZALAI_QUIET=1 go_inside run test -- "$0" "$@"
prepare_build
seconds=$1
shift
entries=("$@")
[ $# -gt 0 ] || entries=(outline arrangement live)
cd "$clone"
clang=$(command -v clang++ || command -v clang++-19 || :)
runtime=
[ -z "$clang" ] || runtime=$("$clang" -print-file-name=libclang_rt.fuzzer.a)
[ -e "$runtime" ] || runtime=$(compgen -G "/usr/lib/llvm-*/lib/clang/*/lib/linux/libclang_rt.fuzzer-$(uname -m).a" || :)
if [ -n "$clang" ] && [ -n "$runtime" ]; then
  cmake --preset dev -B build/fuzz -DCMAKE_CXX_COMPILER="$clang" -DCMAKE_BUILD_TYPE=RelWithDebInfo \
    -DCMAKE_CXX_FLAGS="-fsanitize=fuzzer-no-link -D_GLIBCXX_ASSERTIONS" -DAZALAI_WERROR=OFF -DAZALAI_LIBFUZZER=ON > build/fuzz.log 2>&1 ||
    { tail -20 build/fuzz.log >&2; die "cmake failed"; }
  ninja -C build/fuzz "${entries[@]/#/fuzz_}" >&2
  cd build/fuzz
  for entry in "${entries[@]}"; do
    mkdir -p "corpus/$entry"
    "./bin/fuzz_$entry" -max_total_time="$seconds" -max_len=400 -timeout=20 -print_final_stats=1 -print_funcs=0 \
      -artifact_prefix="$entry-" "corpus/$entry" "$clone/tests/fuzz/corpus/$entry"
  done
else
  cmake --preset dev > build/dev.log 2>&1 || { tail -20 build/dev.log >&2; die "cmake failed"; }
  ninja -C build/dev fuzz_random >&2
  for entry in "${entries[@]}"; do
    ASAN_OPTIONS=abort_on_error=1:handle_abort=0 UBSAN_OPTIONS=print_stacktrace=1:abort_on_error=1 build/dev/bin/fuzz_random "$entry" "$seconds" "$(date +%s)"
  done
fi
