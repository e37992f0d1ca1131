"""Unusual file names, output folders, special files and broken streams."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from leafscope.core.__main__ import main
from leafscope.core.export import atomic_write as writing
from leafscope.core.export.atomic_write import atomic_write
from leafscope.core.photo import open_photo

BICUBIC = ["--scale", "2", "--model", "bicubic", "--device", "cpu"]
linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux only")


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    return saved(tmp_path / "in.png")


def saved(path: Path) -> Path:
    Image.new("RGB", (8, 6), "teal").save(path, "PNG")
    return path


def run(*arguments: str | Path, **options: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "leafscope.core", "upscale", *map(str, arguments)]
    return subprocess.run(command, check=False, **options)  # type: ignore[call-overload, no-any-return]


# File names


@linux
@pytest.mark.parametrize("suffix", [".png", ".jpg", ".tif", ".webp"])
def test_file_name_can_be_invalid_utf_8(tmp_path: Path, suffix: str) -> None:
    odd = saved(Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.png")))
    out = tmp_path / f"out{suffix}"
    assert main(["upscale", str(odd), "-o", str(out), *BICUBIC]) == 0
    assert open_photo(out).size.width == 16


@linux
@pytest.mark.parametrize("name", ["a\x07b.png", "two\nlines.png", " blank .png", '"quoted".png'])
def test_file_name_can_contain_any_character(tmp_path: Path, name: str) -> None:
    odd, out = saved(tmp_path / name), tmp_path / "out.png"
    assert main(["upscale", str(odd), "-o", str(out), *BICUBIC]) == 0
    assert main(["info", str(out)]) == 0  # its metadata is well formed too


EVIL = "\x1b[31mred\a\u202egpj\u2066.\x9b2J\nok.png"
SEEN = r"\x1b[31mred\x07\u202egpj\u2066.\x9b2J\nok.png"


COMMANDS = [
    (["info", EVIL], 0),
    (["info", "none" + EVIL], 2),
    (["info", "rubbish" + EVIL], 2),
    (["upscale", EVIL, "-o", "out" + EVIL, *BICUBIC], 0),
    (["upscale", EVIL, "none" + EVIL, "-o", "folder" + EVIL + "/", *BICUBIC], 1),
    (["compare", EVIL, "-o", "out" + EVIL, *BICUBIC], 0),
    (["movie", EVIL, "-o", "a" + EVIL + "/b.webp", "--to", "0,0,4,3", "--model", "bicubic"], 2),
    (["models", "install", EVIL], 2),
    (["models", "import", "none" + EVIL], 2),
    (["models", "verify", EVIL], 2),
    (["evaluate", "--model", "bicubic", "--scale", "2", "--data", EVIL], 2),
    (["train", EVIL], 2),
    (["info", EVIL, EVIL, "--" + EVIL], 2),
    ([EVIL], 2),
]
# Runs each command in a process of its own, but imports torch only once.
RUN_IN_FORKS = """
import json, os, sys
import leafscope.core.engine
from leafscope.core.__main__ import main

codes = []
for number, arguments in enumerate(json.loads(sys.argv[1])):
    process = os.fork()
    if process == 0:
        os.chdir(str(number))
        for stream, name in ((1, "../{}.out"), (2, "../{}.err")):
            os.dup2(os.open(name.format(number), os.O_CREAT | os.O_WRONLY), stream)
        try:
            code = main(arguments)
        except SystemExit as error:  # from argparse
            code = error.code
        sys.stdout.flush()
        os._exit(code)  # without taking torch apart, which is slow
    codes.append(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]))
print(json.dumps(codes))
"""


@pytest.fixture(scope="module")
def evil_runs(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[int, str]]:
    """Return the exit code and the output of each of `COMMANDS`, run in a folder of its own."""
    top = tmp_path_factory.mktemp("runs")
    for number in range(len(COMMANDS)):
        folder = top / str(number)
        folder.mkdir()
        saved(folder / EVIL)
        (folder / ("rubbish" + EVIL)).write_bytes(b"rubbish")
    commands = json.dumps([arguments for arguments, _ in COMMANDS])
    run_all = [sys.executable, "-c", RUN_IN_FORKS, commands]
    done = subprocess.run(run_all, capture_output=True, text=True, cwd=top, check=True)
    return [
        (code, "".join((top / f"{number}.{stream}").read_text() for stream in ("out", "err")))
        for number, code in enumerate(json.loads(done.stdout))
    ]


@linux
@pytest.mark.parametrize("number", range(len(COMMANDS)))
def test_control_characters_in_names_are_escaped(
    evil_runs: list[tuple[int, str]], number: int
) -> None:
    code, text = evil_runs[number]
    assert code == COMMANDS[number][1], text
    assert not set(text) & set(EVIL.replace("\n", "")) - set(map(chr, range(32, 127))), text
    assert SEEN in text or repr(EVIL)[1:-1] in text
    assert not any(line.startswith("ok.png") for line in text.splitlines())


def test_json_contains_unescaped_names(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    odd = saved(tmp_path / "two\nlines\u202e.png")
    assert main(["info", "--json", str(odd), str(odd) + "x"]) == 1
    done, failed = map(json.loads, capsys.readouterr().out.splitlines())
    assert done["input"] == str(odd)
    assert failed["input"] == str(odd) + "x"
    assert "two\nlines\u202e" in failed["error"]


def test_control_characters_in_metadata_are_escaped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = "Evil\x1b]0;title\a", "One\nTwo"
    Image.new("RGB", (8, 6)).save(tmp_path / "a.jpg", exif=exif)
    assert main(["info", str(tmp_path / "a.jpg")]) == 0
    assert r"Evil\x1b]0;title\x07 One\nTwo" in capsys.readouterr().out


def test_invalid_input_does_not_stop_the_batch(
    tmp_path: Path, photo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = saved(tmp_path / "other.png")
    inputs = [str(photo), "https://example.org/a.png", str(tmp_path / "none.png"), str(other)]
    assert main(["upscale", *inputs, "-o", str(tmp_path / "out"), "--json", *BICUBIC]) == 1
    results = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert sum("error" in line for line in results) == 2
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"in.png", "other.png"}


def test_bug_with_one_photo_does_not_stop_the_batch(
    tmp_path: Path, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = saved(tmp_path / "other.png")

    def open_some(path: Path, **options: object) -> object:
        if path == photo:
            raise ZeroDivisionError
        return open_photo(path)

    monkeypatch.setattr("leafscope.core.photo.open_photo", open_some)
    assert main(["upscale", str(photo), str(other), "-o", str(tmp_path / "out"), *BICUBIC]) == 1
    assert (tmp_path / "out" / "other.png").exists()


# Output names and streams


@pytest.mark.parametrize(
    ("pattern", "name"),
    [("a{{b}}.png", "a{b}.png"), ("{{{name}}}.png", "{in}.png"), ("{{}}-{index}.png", "{}-1.png")],
)
def test_doubled_brace_is_a_literal_brace(
    tmp_path: Path, photo: Path, pattern: str, name: str
) -> None:
    assert main(["upscale", str(photo), "-o", str(tmp_path / pattern), *BICUBIC]) == 0
    assert (tmp_path / name).exists()


def test_folder_with_braces_can_be_named_with_doubled_braces(tmp_path: Path, photo: Path) -> None:
    folder = tmp_path / "a{b}"
    folder.mkdir()
    assert main(["upscale", str(photo), "-o", str(tmp_path / "a{{b}}"), *BICUBIC]) == 0
    assert [path.name for path in folder.iterdir()] == ["in.png"]


def test_empty_output_name_is_refused(
    tmp_path: Path, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["upscale", str(photo), "-o", "", *BICUBIC]) == 2
    assert list(tmp_path.iterdir()) == [photo]


@linux
@pytest.mark.parametrize("as_json", [False, True])
def test_full_standard_output_sets_the_exit_code_only(
    tmp_path: Path, photo: Path, as_json: bool
) -> None:
    out = tmp_path / "out.png"
    with Path("/dev/full").open("wb") as full:
        more = ["--json"] if as_json else []
        done = run(photo, "-o", out, *BICUBIC, *more, stdout=full, stderr=subprocess.PIPE)
    assert b"Traceback" not in done.stderr
    assert done.returncode == int(as_json)
    assert open_photo(out).size.width == 16


@linux
@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["info", "-h"], ["models"]])
def test_full_standard_output_is_reported(arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "leafscope.core", *arguments]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1


@linux
@pytest.mark.parametrize("closed", ["1>&-", "2>&-", "1>&- 2>&-", "0<&- 1>&- 2>&-", "2>/dev/full"])
def test_closed_streams_are_harmless(tmp_path: Path, photo: Path, closed: str) -> None:
    out = tmp_path / "out.png"
    command = f'"$0" -m leafscope.core upscale "$1" -o "$2" {" ".join(BICUBIC)} {closed}'
    shell = ["sh", "-c", command, sys.executable, str(photo), str(out)]
    done = subprocess.run(shell, capture_output=True, check=False)
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr
    assert open_photo(out).size.width == 16


# Special files


def pipe(path: Path) -> None:
    os.mkfifo(path)


def socket_at(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))


def link_to_device(path: Path) -> None:
    path.symlink_to("/dev/null")


@linux
@pytest.mark.parametrize("name", ["out.png", "out"], ids=["with suffix", "without suffix"])
@pytest.mark.parametrize("make", [pipe, socket_at, link_to_device])
def test_special_file_is_not_replaced(
    tmp_path: Path,
    photo: Path,
    make: Callable[[Path], None],
    name: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)  # names of sockets are short
    out = Path(name)
    make(out)
    before, files = out.stat().st_mode, set(tmp_path.iterdir())
    assert main(["upscale", str(photo), "-o", name, *BICUBIC]) == 2
    assert "isn't a regular file" in capsys.readouterr().err
    assert out.stat().st_mode == before
    assert set(tmp_path.iterdir()) == files


def test_leftovers_of_killed_exports_are_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "O_TMPFILE", 0)
    stale, fresh, other = (
        tmp_path / name for name in (".leafscope-1.part", ".leafscope-2.part", "mine.part")
    )
    for path in (stale, fresh, other):
        path.write_bytes(b"x")
    long_ago = fresh.stat().st_mtime - 2 * writing.STALE_AFTER
    for path in (stale, other):
        os.utime(path, (long_ago, long_ago))
    with atomic_write(tmp_path / "a.bin") as file:
        file.write(b"whole")
    assert not stale.exists()
    assert fresh.exists()
    assert other.exists()
