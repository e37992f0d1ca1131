#!/usr/bin/env bash
# Run the quick tests as on machines with other fonts: packaging/try_fonts.sh [PYTEST ARGUMENTS]
#
# Three times, each with only some of the installed fonts: DejaVu, Noto, and none, so that only the
# tests' own font is left. Set FONTS for some of them, and PYTHON for another interpreter.
set -euo pipefail
cd "$(dirname "$0")/.."
PYTHON=${PYTHON:-.venv/bin/python}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=()

for name in ${FONTS:-dejavu noto none}; do
    mkdir "$work/$name"
    if [ "$name" != none ]; then
        folder=$(fc-list : file | sed -n "s|\(/$name\)/.*|\1|p" | sort -u | head -1)
        if [ -z "$folder" ]; then
            echo "== SKIPPED: there is no folder of fonts named $name"
            continue
        fi
        ln -s "$folder" "$work/$name/fonts"
    fi
    cat >"$work/$name/fonts.conf" <<CONF
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>$work/$name</dir><cachedir>$work/$name/cache</cachedir></fontconfig>
CONF
    export FONTCONFIG_FILE=$work/$name/fonts.conf
    echo "== The quick tests with the fonts: $name ($(fc-list | wc -l) fonts)"
    QT_QPA_PLATFORM=offscreen "$PYTHON" -m pytest -q -m "not slow" "$@" || failed+=("$name")
done
if [ ${#failed[@]} -gt 0 ]; then echo "Tests fail with the fonts: ${failed[*]}" && exit 1; fi
