#!/usr/bin/env bash
# The quick tests on the Pythons beside the clone's own, as far as this machine has them, and
# PyTorch's build for CPUs for them; what is skipped is said.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
index=$(sed -n 's/^CPU_INDEX = "\(.*\)"/\1/p' packaging/bootstrap.py)
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
    "$python" -m venv "$work/$version"
    install=("$work/$version/bin/python" -m pip install --quiet --disable-pip-version-check)
    if ! "${install[@]}" --index-url "$index" --timeout 5 --retries 0 --no-deps "$torch" 2>"$work/why"; then
        echo "== SKIPPED: PyTorch for Python $version can't be had here: $(grep -m 1 ERROR "$work/why")"
        continue
    fi
    "${install[@]}" -r packaging/requirements.lock
    "${install[@]}" --no-deps --no-build-isolation -e .
    echo "== The quick tests on Python $version"
    QT_QPA_PLATFORM=offscreen "$work/$version/bin/python" -m pytest -q -m "not slow" "$@"
done
