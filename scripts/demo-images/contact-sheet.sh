#!/bin/sh
# All heroes on one sheet: contact-sheet.sh sheet.webp
set -e
cd "$(dirname "$0")/../../public/media/demo"
montage ./*-1.webp -thumbnail 180x225 -tile 16x -geometry +2+2 "${1:?the file to write}"
