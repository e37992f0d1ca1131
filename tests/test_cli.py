"""`leafscope-cli` in general: help, exit codes, start-up, shell completion."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from leafscope.core import cli
from leafscope.core.__main__ import main
from leafscope.core.cli import build_parser
from leafscope.core.cli.terminal import EXIT_CODES, Exit

COMMANDS = [module.__name__.rpartition(".")[2] for module in cli.COMMANDS]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.png"
    Image.new("RGB", (8, 8)).save(path)
    return path


def help_of(capsys: pytest.CaptureFixture[str], *command: str) -> str:
    with pytest.raises(SystemExit) as ended:
        main([*command, "--help"])
    assert ended.value.code == 0
    return capsys.readouterr().out


def test_help_lists_all_commands_and_exit_codes(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = help_of(capsys)
    assert EXIT_CODES in text
    codes = [int(line.split()[0]) for line in EXIT_CODES.splitlines()[1:]]
    assert codes == [0, 1, 2, 130] == [code.value for code in Exit]
    for command in COMMANDS:
        assert f"\n    {command}" in text


ACTIONS = [f"models {action}" for action in ("list", "install", "import", "verify")]


@pytest.mark.parametrize("command", [*COMMANDS, *ACTIONS])
def test_help_of_a_command_has_valid_examples(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    text = help_of(capsys, *command.split())
    examples = [line for line in text.splitlines() if line.startswith("  leafscope-cli")]
    assert f"  leafscope-cli {command}" in text.partition("examples:")[2]
    for example in examples:
        words = shlex.split(example.partition(" > ")[0], comments=True)
        assert words[1 : 1 + len(command.split())] == command.split()
        build_parser().parse_args(words[1:])


@pytest.mark.parametrize("command", [*COMMANDS, *ACTIONS])
def test_help_is_at_most_100_columns_wide(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    lines = help_of(capsys, *command.split()).splitlines()
    assert max(map(len, lines)) <= 100


def test_every_exit_code_can_occur(
    photo: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = str(photo.with_name("missing.png"))
    assert main(["info", str(photo)]) == Exit.DONE
    assert main(["info", str(photo), missing]) == Exit.SOME_FAILED
    assert main(["info", missing, missing]) == Exit.NOTHING_DONE
    with pytest.raises(SystemExit) as ended:
        main(["info"])
    assert ended.value.code == Exit.NOTHING_DONE

    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("leafscope.core.cli.upscale.open_quietly", interrupt)
    command = ["upscale", str(photo), "-o", "out.png", "--scale", "2", "--model", "bicubic"]
    capsys.readouterr()
    assert main(command) == Exit.INTERRUPTED
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    "command", [["models"], ["info", "PHOTO"], ["upscale", "PHOTO", "-o", "PHOTO", "--scale", "2"]]
)
def test_commands_without_a_model_do_not_import_pytorch(photo: Path, command: list[str]) -> None:
    command = [str(photo) if word == "PHOTO" else word for word in command]
    code = (
        "import sys; from leafscope.core.__main__ import main; "
        f"main({command!r}); print('torch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "False"


def completed(script: str, words: list[str], folder: Path) -> set[str]:
    """Return bash's completions of an empty last word."""
    line = (
        f"{script}\n"
        f"COMP_WORDS=({' '.join(words)} '')\n"
        f"COMP_CWORD={len(words)}\n"
        "_shtab_leafscope_cli\n"
        'printf "%s\\n" "${COMPREPLY[@]}"\n'
    )
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, cwd=folder)
    assert done.stderr == ""
    return set(done.stdout.split())


@pytest.mark.skipif(not shutil.which("bash"), reason="there is no bash")
def test_bash_completes_commands_names_and_files(
    photo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["completion", "bash"]) == 0
    script = capsys.readouterr().out

    def offered(*words: str) -> set[str]:
        return completed(script, ["leafscope-cli", *words], photo.parent)

    assert offered() >= set(COMMANDS)
    assert {"leaf-m", "leaf-s", "bicubic"} <= offered("upscale", "--model")
    assert {"cpu", "auto"} <= offered("upscale", "--device")
    assert {"png", "webp"} <= offered("upscale", "--format")
    assert "photo.png" in offered("info")
    assert "photo.png" in offered("upscale", "--scale", "2", "-o")


@pytest.mark.parametrize(("shell", "first"), [("zsh", "#compdef leafscope-cli"), ("tcsh", "#")])
def test_zsh_and_tcsh_scripts_are_valid(
    shell: str, first: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert script.startswith(first)
    assert "leaf-s" in script
    if shutil.which(shell):
        subprocess.run([shell, "-n"], input=script, text=True, check=True)


def test_closed_pipe_is_not_an_error() -> None:
    command = [sys.executable, "-m", "leafscope.core", "completion", "bash"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0
