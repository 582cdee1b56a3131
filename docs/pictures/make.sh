#!/usr/bin/env bash
# Makes the README's pictures anew from the bundled dossier.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
./run screenshot northern-mali --at 2023-09-03T18:00Z --size 1440x900 --choose place:tombouctou -o docs/pictures/window.png
./run brief northern-mali --at 2023-09-03T18:00Z --since 2023-08-28T18:00Z --size A3 --dpi 110 --language en -o docs/pictures/sheet-en.png
./run brief northern-mali --at 2023-09-03T18:00Z --since 2023-08-28T18:00Z --size A3 --dpi 110 --language ar -o docs/pictures/sheet-ar.png
./run brief northern-mali --at 2023-09-03T18:00Z --since 2023-08-28T18:00Z --size A3 --dpi 110 --strip mr-fuel --calendar watch --rules \
  -o docs/pictures/sheet-supply.png
./run brief northern-mali --at 2023-11-20T18:00Z --since 2023-09-03 --template change --dpi 110 -o docs/pictures/sheet-change.png
./run screenshot northern-mali --at 2023-09-03T18:00Z --size 1440x900 --panel supply --choose route:mr-fuel --strip -o docs/pictures/supply.png
./run screenshot northern-mali --at 2023-07-15 --size 1440x900 --way nema,tombouctou -o docs/pictures/way.png
