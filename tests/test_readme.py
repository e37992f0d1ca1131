"""Every command that the README shows is run: here, or by .ci/run and the scripts that it runs."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from leafscope.core.__main__ import main
from leafscope.core.cli import build_parser

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
LINES = [
    line.split("  #")[0].strip()
    for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    for line in block.splitlines()
]
COMMANDS = [line for line in LINES if line.startswith("leafscope-cli ")]
# What needs a network, or hours, or asks for files of others; where it is run instead, and by
# which words.
ELSEWHERE = {
    "evaluate": ("tests/test_evaluate.py", 'main(["evaluate", *'),
    "train CONFIG": ("tests/test_training.py", 'main(["train", str(file)'),
    "models install edsr-liif": (".ci/run", "for model in edsr-liif realesrgan-x4plus; do"),
    "models install realesrgan-x4plus": (".ci/run", 'leafscope-cli" models install $model'),
    "models import 4x-whatever.pth": (
        "tests/models/test_fixed_scale.py",
        'main(["models", "import", str(',
    ),
    "models import rdn-liif.pth": ("tests/models/test_rdn_import.py", 'main(["models", "import",'),
    "models verify": (".ci/run", 'leafscope-cli" models verify'),
    "bench": ("tests/test_cli_bench.py", 'main(["bench"])'),
    "doctor": ("tests/test_cli_doctor.py", 'main(["doctor"'),
}
# Lines of other programs, and what runs them, with the words by which it does.
OTHERS = {
    "make run": (".ci/run", "make run"),
    "make test": (".ci/run", "make test"),
    "make bundle": (".ci/run", "make bundle"),
    "sudo apt install": ("packaging/try_bundle.sh", "apt-get install"),
    "sudo apt remove": ("packaging/try_bundle.sh", "apt-get purge"),
    "tar -xf": ("packaging/try_bundle.sh", "tar -xf"),
    "leafscope/leafscope": ("packaging/try_bundle.sh", "leafscope/leafscope"),
    ".venv/bin/python -m pip install --force": ("tests/test_readme.py", "--index-url INDEX"),
}


def is_elsewhere(command: str) -> bool:
    return any(command.startswith(f"leafscope-cli {start}") for start in ELSEWHERE)


def test_the_readme_shows_commands() -> None:
    assert len(COMMANDS) > 10


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_is_understood(command: str) -> None:
    build_parser().parse_args(shlex.split(command)[1:])


@pytest.mark.parametrize("command", [line for line in COMMANDS if not is_elsewhere(line)])
def test_a_command_runs(
    command: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LEAFSCOPE_DATA", str(tmp_path / "data"))
    values = np.random.default_rng(0).integers(0, 255, (90, 90, 3), np.uint8)
    size = (900, 600) if " movie " in command else (48, 32)
    Image.fromarray(values).resize(size).save("photo.jpg")
    words = shlex.split(command)[1:]
    words = [word.replace("*.jpg", "photo.jpg") for word in words]
    lighter = {"30": "1", "1200x800": "96x64", "120,40,200,150": "12,4,20,15"}
    for great, small in lighter.items():
        words = [small if word == great else word for word in words]
    assert main(words) == 0
    if "-o" in words:
        assert any(path != tmp_path / "photo.jpg" for path in tmp_path.rglob("*.*"))
    else:
        assert capsys.readouterr().out


@pytest.mark.parametrize("line", [line for line in LINES if line not in COMMANDS])
def test_another_line_is_run_by_a_script(line: str) -> None:
    known = [start for start in OTHERS if line.startswith(start)]
    assert known, f"nothing is known to run this: {line}"
    script, words = OTHERS[known[0]]
    assert words in (ROOT / script).read_text(encoding="utf-8")


def test_the_scripts_are_run() -> None:
    checks = (ROOT / ".ci/run").read_text(encoding="utf-8")
    scripts = {script for script, _ in OTHERS.values()} - {".ci/run"}
    assert {
        script for script in scripts if script.endswith(".sh") and script not in checks
    } == set()


def test_another_build_of_pytorch_is_taken_from_an_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    [line] = [line for line in LINES if line.endswith("--index-url INDEX")]
    name = re.findall(r"torch==([\d.]+)", line)[0]
    assert f"torch=={name}\n" in (ROOT / "packaging/requirements.lock").read_text(encoding="utf-8")
    wheel = f"torch-{name}-py3-none-any.whl"
    page = tmp_path / "torch" / "index.html"
    page.parent.mkdir()
    page.write_text(f'<a href="{wheel}">{wheel}</a>', encoding="utf-8")
    with zipfile.ZipFile(page.with_name(wheel), "w") as file:
        folder = f"torch-{name}.dist-info"
        file.writestr(
            f"{folder}/METADATA", f"Metadata-Version: 2.1\nName: torch\nVersion: {name}\n"
        )
        file.writestr(f"{folder}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        file.writestr(f"{folder}/RECORD", "")
    for variable in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(variable)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    command = [tmp_path.as_uri() if word == "INDEX" else word for word in shlex.split(line)]
    done = subprocess.run(
        [sys.executable, *command[1:], "--dry-run"], capture_output=True, text=True, check=False
    )
    assert f"Would install torch-{name}" in done.stdout, done.stderr


def test_what_is_run_elsewhere_has_a_place_there() -> None:
    for script, words in ELSEWHERE.values():
        assert words in (ROOT / script).read_text(encoding="utf-8")


def test_what_the_readme_links_to_is_there() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert [link for link in links if not (ROOT / link).exists()] == []
