#!/usr/bin/env bash
# Run the quick tests on other Python versions that are installed. Uses PyTorch for CPUs. If that
# can't be downloaded, the default build (5 GB with CUDA) is used for the versions in $DEFAULT_BUILD,
# and other versions are skipped with a message.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
index=$(sed -n 's/^CPU_INDEX = "\(.*\)"/\1/p' packaging/bootstrap.py)
DEFAULT_BUILD=${DEFAULT_BUILD-}
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
        echo "== SKIPPED: Python $version is not installed"
        continue
    fi
    rm -rf "$work/venv"
    "$python" -m venv "$work/venv"
    install=("$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check)
    if ! "${install[@]}" --index-url "$index" --timeout 5 --retries 0 --no-deps "$torch" 2>"$work/why"; then
        if [[ " $DEFAULT_BUILD " != *" $version "* ]]; then
            echo "== SKIPPED: PyTorch for CPUs and Python $version can't be downloaded:" \
                "$(grep -m 1 ERROR "$work/why"). Set DEFAULT_BUILD=$version to use the default build."
            continue
        fi
        echo "== PyTorch for CPUs can't be downloaded: using the default build"
    fi
    "${install[@]}" -r <(grep -v '^spandrel==' packaging/requirements.lock)
    "${install[@]}" --no-deps "$(grep '^spandrel==' packaging/requirements.lock)"  # no torchvision
    "${install[@]}" --no-deps --no-build-isolation -e .
    echo "== The quick tests on Python $version"
    QT_QPA_PLATFORM=offscreen "$work/venv/bin/python" -m pytest -q -m "not slow" \
        --numprocesses auto --maxprocesses 4 --dist worksteal "$@"
done
