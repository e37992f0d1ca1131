"""The project's layout, its lists of packages, and the set-up script."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from leafscope.gui import __main__ as gui_main

ROOT = Path(__file__).parents[1]
PACKAGE_ROOTS = ("core", "gui", "resources", "weights")
# pictures of README and RESULTS, and training scripts
FOR_READERS = {
    "screenshots",
    "figures",
    "recipes",
    "moving.webp",
    "detail.webp",
}  # of README and RESULTS
LEFTOVERS = {"build", "dist", "runs"}  # of builds and training, never tracked


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def bootstrap() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", ROOT / "packaging/bootstrap.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def find_modules(root: str) -> Iterator[tuple[str, Path]]:
    """Yield the name and the path of every module of a top-level folder."""
    for path in sorted((ROOT / root).rglob("*.py")):
        if "recipes" in path.parts:  # scripts beside the weights, not part of the package
            continue
        parts = path.relative_to(ROOT).with_suffix("").parts
        yield "leafscope." + ".".join(parts).removesuffix(".__init__"), path


def test_the_top_level_has_the_six_folders_and_no_other() -> None:
    folders = {
        path.name
        for path in ROOT.iterdir()
        if path.is_dir() and not path.name.startswith((".", "_"))
    }
    folders = {name for name in folders if not name.endswith(".egg-info")} - LEFTOVERS
    assert folders == {"core", "gui", "resources", "weights", "tests", "packaging"}


def test_every_package_is_listed_in_pyproject(project: dict[str, Any]) -> None:
    packages = {
        name
        for root in PACKAGE_ROOTS
        for name, path in find_modules(root)
        if "__init__" in path.name
    }
    assert set(project["tool"]["setuptools"]["packages"]) == packages


def test_every_folder_with_modules_is_a_package() -> None:
    folders = {path.parent for root in PACKAGE_ROOTS for _, path in find_modules(root)}
    assert [folder for folder in folders if not (folder / "__init__.py").exists()] == []


def test_every_data_file_is_in_the_wheel(project: dict[str, Any]) -> None:
    listed = project["tool"]["setuptools"]["package-data"]
    missing: set[Path] = set()
    for root in ("resources", "weights"):
        data = {
            path for pattern in listed[f"leafscope.{root}"] for path in (ROOT / root).glob(pattern)
        }
        there = {path for path in (ROOT / root).rglob("*") if path.is_file()}
        there = {path for path in there if path.suffix not in {".py", ".pyc"}}
        missing |= {path for path in there - data if not FOR_READERS & set(path.parts)}
    assert {path for path in missing if path.suffix != ".ts"} == set()  # packed as .qm


def test_the_changelog_begins_with_the_version_of_the_package(project: dict[str, Any]) -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## \[(\d+\.\d+\.\d+)\]", text, re.MULTILINE)
    assert versions[0] == project["project"]["version"]


def test_the_lock_pins_every_dependency(project: dict[str, Any]) -> None:
    lock = (ROOT / "packaging/requirements.lock").read_text(encoding="utf-8")
    lines = [line for line in lock.splitlines() if line and not line.startswith("#")]
    pins = {
        normal(line.split("==")[0]) for line in lines if re.match(r"[\w.-]+==[\w.]+( ;|$)", line)
    }
    assert len(pins) == len(lines)
    extras = project["project"]["optional-dependencies"]
    wanted = project["project"]["dependencies"] + extras["dev"]
    assert {normal(re.split(r"[<>=]", want)[0]) for want in wanted} - pins == set()


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("module", ["leafscope.core.__main__", "leafscope.core.cli"])
def test_the_command_line_starts_without_heavy_libraries(module: str) -> None:
    code = (
        f"import {module}, sys; "
        "print(sorted({'torch', 'numpy', 'PIL', 'PySide6', 'platformdirs'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_setting_up_needs_only_the_standard_library() -> None:
    tree = ast.parse((ROOT / "packaging/bootstrap.py").read_text(encoding="utf-8"))
    needed = {
        name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (
            [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else [a.name for a in node.names]
        )
    }
    assert {name.partition(".")[0] for name in needed} <= sys.stdlib_module_names


def test_an_unknown_command_gets_the_usage(
    bootstrap: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.main([]) == 2
    assert bootstrap.main(["fly"]) == 2
    assert "bootstrap.py run [PHOTO]" in capsys.readouterr().out


def test_bootstrap_finds_a_supported_python(bootstrap: ModuleType, tmp_path: Path) -> None:
    assert bootstrap.version_of(sys.executable) == sys.version_info[:2]
    assert bootstrap.version_of(tmp_path / "no-python") is None
    assert bootstrap.version_of(bootstrap.find_python()) in bootstrap.VERSIONS


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lacks libraries")
def test_without_root_bootstrap_prints_the_command_to_run(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr("subprocess.check_call", lambda *_, **__: pytest.fail("it ran"))
    with pytest.raises(SystemExit, match=r"apt-get update && apt-get install -y .* libegl1"):
        bootstrap.install_system_packages(["libegl1"])


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lacks libraries")
def test_bootstrap_detects_system_libraries(bootstrap: ModuleType) -> None:
    assert bootstrap.can_load("libc.so.6")
    assert not bootstrap.can_load("libno-such-library.so.9")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lacks libraries")
def test_bootstrap_installs_the_window_libraries_with_any_other(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then the window can be opened after the tests."""
    installed: list[str] = []

    def note(packages: list[str]) -> None:
        installed.extend(packages)
        raise KeyboardInterrupt  # nothing more is to be done here

    monkeypatch.setattr(bootstrap, "can_load", lambda _: False)
    monkeypatch.setattr(bootstrap, "install_system_packages", note)
    assert bootstrap.main(["test"]) == 130
    assert set(installed) == {*bootstrap.LIBRARIES, *bootstrap.X11_LIBRARIES}


@pytest.mark.skipif(sys.platform != "linux", reason="only on Linux the default build has CUDA")
@pytest.mark.parametrize("card", [True, False])
@pytest.mark.parametrize("reached", [True, False])
def test_without_an_nvidia_gpu_torch_is_installed_for_cpus(
    bootstrap: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    card: bool,
    reached: bool,
) -> None:
    calls: list[list[str]] = []

    def call(command: list[str], **_: object) -> int:
        calls.append(command)
        return int(not reached)

    driver = tmp_path / "version"
    if card:
        driver.touch()
    monkeypatch.setattr(bootstrap, "NVIDIA", driver)
    monkeypatch.setattr("subprocess.call", call)
    if bootstrap.wants_cpu_build():
        bootstrap.get_cpu_build(["pip", "install"])
    output = capsys.readouterr().out
    assert any(bootstrap.CPU_INDEX in command for command in calls) == (not card)
    assert ("CUDA" in output) or reached
    assert ("can't be reached" in output) == (not card and not reached)


def test_the_window_and_bootstrap_check_the_same_libraries(bootstrap: ModuleType) -> None:
    assert gui_main.X11_LIBRARIES == bootstrap.X11_LIBRARIES
    assert gui_main.LIBRARIES == bootstrap.LIBRARIES


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lacks libraries")
@pytest.mark.parametrize(
    ("environment", "reported"),
    [({"DISPLAY": ":9"}, True), ({"QT_QPA_PLATFORM": "offscreen"}, False)],
)
def test_a_missing_library_is_reported_with_the_command_to_install_it(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], reported: bool
) -> None:
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    sentence = gui_main.describe_missing_libraries(lambda library: "cursor" not in library)
    assert sentence.endswith("sudo apt-get install libxcb-cursor0") == reported
    assert gui_main.describe_missing_libraries(lambda library: "EGL" not in library).endswith(
        " libegl1"
    )
    assert gui_main.describe_missing_libraries(lambda _: True) == ""


def test_libraries_are_checked_before_qt_is_loaded() -> None:
    code = "import leafscope.gui.__main__, sys; print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
