#!/bin/sh
# SPDX-License-Identifier: MIT
# docs.sh [FOLDER]: builds the site in FOLDER/site (build/docs/site), without a network: members of classes by Doxygen,
# which may not warn; pages by mkdocs, in its strict mode; then every link is followed. Doxygen reads C++, mkdocs makes
# pages that a phone can read; each alone would do one of the two badly. Where emscripten is installed, the
# network of examples/web trains on the first page; elsewhere that shows what examples/pictures.cpp draws of it.
set -eu
tools=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(dirname -- "$tools")
work=${1:-$root/build/docs}
export PYTHONDONTWRITEBYTECODE=1
rm -rf "$work"
mkdir -p "$work/api"
work=$(CDPATH='' cd -- "$work" && pwd)
export FIXNET_DOCS_PAGES="$work/pages" FIXNET_DOCS_STYLE="$root/site/api.css"

python3 "$tools/doxygen_input.py" "$root" "$work/include"
(cd "$work" && doxygen "$root/site/Doxyfile") || { cat "$work/doxygen.log"; exit 1; }
[ ! -s "$work/doxygen.log" ] || { cat "$work/doxygen.log"; exit 1; }

export FIXNET_DOCS_FOOTBALL=""
if command -v em++ >/dev/null; then export FIXNET_DOCS_FOOTBALL=football.html; fi
python3 "$tools/site_pages.py" "$root" "$work/pages" "$work/api"
[ -z "$FIXNET_DOCS_FOOTBALL" ] || sh "$tools/web.sh" "$work/pages/$FIXNET_DOCS_FOOTBALL" >"$work/web.log" 2>&1 ||
  { cat "$work/web.log"; exit 1; }
mkdocs build --strict --config-file "$root/site/mkdocs.yml" --site-dir "$work/site" \
  2>"$work/mkdocs.log" || { cat "$work/mkdocs.log"; exit 1; }
rm -f "$work/site/sitemap.xml" "$work/site/sitemap.xml.gz"
cp -R "$work/api" "$work/site/api"
python3 "$tools/site_index.py" "$work/site"
python3 "$tools/check_links.py" "$root"
python3 "$tools/check_links.py" --site "$work/site"
echo "docs: open $work/site/index.html"
