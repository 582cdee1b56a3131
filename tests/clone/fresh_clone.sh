#!/usr/bin/env bash
# Clones the last commit into an empty folder, runs ./run without a display and ./test --quick there, and looks at what they left.
set -euo pipefail
source=$1
work=$(mktemp -d /tmp/azalai-clone.XXXXXX)
trap 'rm -rf "$work"' EXIT
if [ -e "$source/.git" ]; then
  git -c safe.directory='*' clone -q --no-hardlinks "$source" "$work/azalai"
else # a source archive: everything but what was built
  mkdir "$work/azalai" && tar -C "$source" --exclude ./build --exclude ./out -cf - . | tar -C "$work/azalai" -xf -
fi
cd "$work/azalai"
unset DISPLAY WAYLAND_DISPLAY
./run
file_starts_with() { [ "$(head -c "${#2}" "$1")" = "$2" ] || { echo "wrong or missing: $1" >&2; exit 1; }; }
file_starts_with out/briefing.pdf '%PDF-'
[ "$(head -c 4 out/window.png | tail -c 3)" = PNG ] || { echo "no window.png" >&2; exit 1; }
pdftotext out/briefing.pdf - | grep -c . > /dev/null || { echo "the sheet has no text" >&2; exit 1; }
./run overlaps northern-mali --at 2023-09-03 | grep -c . > /dev/null || { echo "overlaps printed nothing" >&2; exit 1; }
[ ! -e .git ] || [ -z "$(git status --porcelain)" ] || { echo "the commands left files in the tree:" >&2; git status --short >&2; exit 1; }
./test --quick
echo "fresh clone: ./run and ./test --quick passed"
