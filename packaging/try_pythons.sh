#!/usr/bin/env bash
# The quick tests on the Pythons beside the clone's own, as far as this machine has them, and
# PyTorch for them; what is skipped is said. PyTorch is taken for CPUs; where that can't be had, its
# usual build is taken for the Pythons in $USUAL, with 5 GB of CUDA each.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
index=$(sed -n 's/^CPU_INDEX = "\(.*\)"/\1/p' packaging/bootstrap.py)
USUAL=${USUAL-}
torch=$(grep '^torch==' packaging/requirements.lock)

find_python() {
    local python
    for python in "python$1" "${PYENV_ROOT:-$HOME/.pyenv}"/versions/"$1".*/bin/python \
        "$(uv python find --no-python-downloads "$1" 2>/dev/null)"; do
        if "$python" -c "import ensurepip" 2>/dev/null; then echo "$python" && return; fi
    done
}

for version in 3.12 3.13; do
    python=$(find_python $version)
    if [ -z "$python" ]; then
        echo "== SKIPPED: there is no Python $version on this machine"
        continue
    fi
    rm -rf "$work/venv"
    "$python" -m venv "$work/venv"
    install=("$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check)
    if ! "${install[@]}" --index-url "$index" --timeout 5 --retries 0 --no-deps "$torch" 2>"$work/why"; then
        if [[ " $USUAL " != *" $version "* ]]; then
            echo "== SKIPPED: PyTorch for CPUs and Python $version can't be had here:" \
                "$(grep -m 1 ERROR "$work/why"). USUAL=$version takes its usual build."
            continue
        fi
        echo "== PyTorch for CPUs can't be had here: the usual build is taken"
    fi
    "${install[@]}" -r packaging/requirements.lock
    "${install[@]}" --no-deps --no-build-isolation -e .
    echo "== The quick tests on Python $version"
    QT_QPA_PLATFORM=offscreen "$work/venv/bin/python" -m pytest -q -m "not slow" \
        --numprocesses auto --maxprocesses 4 --dist worksteal "$@"
done
