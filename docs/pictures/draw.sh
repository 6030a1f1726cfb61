#!/bin/sh
# Draws the pictures that the bot serves from their sources. Needs rsvg-convert and the typeface Inter.
set -e
cd "$(dirname "$0")"
to=../../src/main/resources/pictures
for name in map corners train ladder-infra ladder-sre ladder-devops ladder-platform; do
  rsvg-convert -w 640 "$name.svg" -o "$to/$name.png"
done
rsvg-convert -w 480 letters.svg -o "$to/letters.png"
rsvg-convert -w 1024 icon.svg -o "$to/icon.png"
cp icon.svg ../../src/main/resources/playground/icon.svg
