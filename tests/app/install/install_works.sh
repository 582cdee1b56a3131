#!/usr/bin/env bash
# install_works.sh CMAKE BUILD: installs into an empty folder outside the source tree and runs the program from there.
set -euo pipefail
prefix=$(mktemp -d /tmp/azalai-prefix.XXXXXX)
trap 'rm -rf "$prefix"' EXIT
"$1" --install "$2" --prefix "$prefix" > /dev/null
cd "$prefix"
for file in bin/azalai share/azalai/maps/base/base.gpkg share/azalai/maps/northern-mali/zones.geojson \
  share/applications/azalai.desktop share/icons/hicolor/scalable/apps/azalai.svg share/man/man1/azalai.1; do
  [ -s "$file" ] || { echo "not installed: $file"; exit 1; }
done
env -u AZALAI_DATA_DIR bin/azalai info northern-mali | grep -c . > /dev/null || { echo "info printed nothing"; exit 1; }
env -u AZALAI_DATA_DIR bin/azalai brief northern-mali --at 2023-09-03 --size A4 -o sheet.pdf
[ "$(head -c 5 sheet.pdf)" = %PDF- ] || { echo "no sheet"; exit 1; }
