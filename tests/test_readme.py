"""Every command in the README is executed: here, by another test, or by .ci/run."""

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
INSTALL_PYTORCH = [line for line in LINES if line.endswith("--index-url INDEX")]
# Commands that need a network, hours or files of others -> where they are executed, and the text
# that does it
COMMANDS_ELSEWHERE = {
    "evaluate": ("tests/test_evaluate.py", 'main(["evaluate", *'),
    "train CONFIG": ("tests/test_training.py", 'main(["train", str(file)'),
    "models install edsr-liif": (".ci/run", "for model in edsr-liif realesrgan-x4plus; do"),
    "models install realesrgan-x4plus": (".ci/run", 'leafscope-cli" models install $model'),
    "models import 4x-whatever.pth": (
        "tests/models/test_fixed_scale.py",
        'main(["models", "import", str(',
    ),
    "models install rdn-liif": ("tests/models/test_download.py", "rdn-liif"),
    "models verify": (".ci/run", 'leafscope-cli" models verify'),
    "doctor": ("tests/test_cli_doctor.py", 'main(["doctor"'),
}
# Lines for other programs -> the script that executes them, and the text that does it
OTHER_LINES = {
    "make run": (".ci/run", "make run"),
    "make test": (".ci/run", "make test"),
    "make bundle": (".ci/run", "make bundle"),
    "sudo apt install": ("packaging/try_bundle.sh", "apt-get install"),
    "sudo apt remove": ("packaging/try_bundle.sh", "apt-get purge"),
    "tar -xf": ("packaging/try_bundle.sh", "tar -xf"),
    "leafscope/leafscope": ("packaging/try_bundle.sh", "leafscope/leafscope"),
}


def is_executed_here(command: str) -> bool:
    return not any(command.startswith(f"leafscope-cli {start}") for start in COMMANDS_ELSEWHERE)


def test_readme_contains_commands() -> None:
    assert len(COMMANDS) > 10


@pytest.mark.parametrize("command", COMMANDS)
def test_command_can_be_parsed(command: str) -> None:
    build_parser().parse_args(shlex.split(command)[1:])


@pytest.mark.parametrize("command", [line for line in COMMANDS if is_executed_here(line)])
def test_command_succeeds(
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
    smaller = {"30": "1", "1200x800": "96x64", "120,40,200,150": "12,4,20,15", "120,80": "12,8"}
    words = [word.replace("*.jpg", "photo.jpg") for word in shlex.split(command)[1:]]
    words = [smaller.get(word, word) for word in words]
    assert main(words) == 0
    if "-o" in words:
        assert any(path != tmp_path / "photo.jpg" for path in tmp_path.rglob("*.*"))
    else:
        assert capsys.readouterr().out


@pytest.mark.parametrize(
    "line", [line for line in LINES if line not in COMMANDS and line not in INSTALL_PYTORCH]
)
def test_other_line_is_executed_by_a_script(line: str) -> None:
    known = [start for start in OTHER_LINES if line.startswith(start)]
    assert known, f"no script is known to execute: {line}"
    script, text = OTHER_LINES[known[0]]
    assert text in (ROOT / script).read_text(encoding="utf-8")


def test_scripts_are_run_by_ci() -> None:
    checks = (ROOT / ".ci/run").read_text(encoding="utf-8")
    scripts = {script for script, _ in OTHER_LINES.values()} - {".ci/run"}
    assert {script for script in scripts if script not in checks} == set()


def test_another_build_of_pytorch_can_be_installed_from_an_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    [line] = INSTALL_PYTORCH
    version = re.findall(r"torch==([\d.]+)", line)[0]
    lock = (ROOT / "packaging/requirements.lock").read_text(encoding="utf-8")
    assert f"torch=={version}\n" in lock
    wheel = f"torch-{version}-py3-none-any.whl"
    page = tmp_path / "torch" / "index.html"
    page.parent.mkdir()
    page.write_text(f'<a href="{wheel}">{wheel}</a>', encoding="utf-8")
    with zipfile.ZipFile(page.with_name(wheel), "w") as file:
        folder = f"torch-{version}.dist-info"
        metadata = f"Metadata-Version: 2.1\nName: torch\nVersion: {version}\n"
        file.writestr(f"{folder}/METADATA", metadata)
        file.writestr(f"{folder}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        file.writestr(f"{folder}/RECORD", "")
    for variable in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(variable)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    command = [tmp_path.as_uri() if word == "INDEX" else word for word in shlex.split(line)]
    done = subprocess.run(
        [sys.executable, *command[1:], "--dry-run"], capture_output=True, text=True, check=False
    )
    assert f"Would install torch-{version}" in done.stdout, done.stderr


@pytest.mark.parametrize("command", COMMANDS_ELSEWHERE)
def test_command_is_in_the_readme_and_executed_elsewhere(command: str) -> None:
    assert any(line.startswith(f"leafscope-cli {command}") for line in COMMANDS)
    script, text = COMMANDS_ELSEWHERE[command]
    assert text in (ROOT / script).read_text(encoding="utf-8")


def test_linked_files_exist() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert [link for link in links if not (ROOT / link).exists()] == []
