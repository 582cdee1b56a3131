#!/usr/bin/env bash
# no_network.sh PROGRAM FOLDER: runs the window (without a display) and the sheet under strace; fails on any internet socket.
set -euo pipefail
program=$1 folder=$2
strace -o /dev/null true 2>/dev/null || { echo "strace cannot trace here"; [ -z "${CI:-}" ] || exit 1; exit 77; }
trace="$folder/network.trace"
rm -f "$folder"/network.*
strace -f -e trace=network -o "$trace" "$program" screenshot northern-mali --at 2023-09-03 --size 1000x700 -o "$folder/network.png"
strace -f -e trace=network -A -o "$trace" "$program" brief northern-mali --at 2023-09-03 --size A4 -o "$folder/network.pdf"
[ -s "$folder/network.png" ] && [ -s "$folder/network.pdf" ] || { echo "the program wrote nothing"; exit 1; }
if grep -E 'AF_INET6?|AF_PACKET' "$trace"; then echo "the program opened an internet socket (above)"; exit 1; fi
echo "no internet socket among $(wc -l < "$trace") network calls"
