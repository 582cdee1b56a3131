#!/usr/bin/env bash
# Fails when qmlformat would change a file, and shows how.
failed=0
for file in "$@"; do
  if ! diff -u "$file" <(/usr/lib/qt6/bin/qmlformat "$file"); then failed=1; fi
done
exit $failed
