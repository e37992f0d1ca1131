"""`leafscope-cli doctor`: one page of what there is, to read or to send."""

from __future__ import annotations

import argparse
import platform
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from .formats import formats
from .lines import tell
from .machine import machine

ROOT = Path(__file__).parents[2]  # in a clone, the clone
PACKAGES = (
    "PySide6_Essentials",
    "torch",
    "numpy",
    "pillow",
    "imagecodecs",
    "tifffile",
    "safetensors",
)
DESCRIPTION = """\
Say in one page what is installed, which formats and models there are, where models run, and how
fast. It names no photo, and nothing leaves this machine.
"""
EXAMPLES = """\
examples:
  leafscope-cli doctor
  leafscope-cli doctor --quick > report.txt
"""
Line = tuple[str, str]


def add_parser(subparsers: Any) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "doctor",
        help="say what is installed, where models run, and how fast",
        description=DESCRIPTION,
        epilog=EXAMPLES,
    )
    parser.add_argument(
        "--quick", action="store_true", help="leave the speed out, which takes some seconds"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the page."""
    for heading, lines in (
        ("Program", _program()),
        ("Machine", machine()),
        ("Formats", formats()),
        ("Where models run", _devices()),
        ("Models", _models()),
        ("Speed", iter(()) if args.quick else _speed()),
    ):
        found = list(lines)
        if found:
            tell(heading)
            width = max(len(name) for name, _ in found)
            for name, what in found:
                tell(f"  {name:{width}}  {what}")
    return 0


def _program() -> Iterator[Line]:
    yield "Leafscope", f"{version('leafscope')}, {_kind()}"
    yield "Python", f"{platform.python_version()} ({sys.platform}, {platform.machine()})"
    for package in PACKAGES:
        yield package, _version(package)


def _kind() -> str:
    """Return how the program came here, which tells what else can be wrong."""
    if getattr(sys, "frozen", False):
        return "as a bundle"
    return "in a clone" if (ROOT / "pyproject.toml").exists() else "as a package"


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"


def _devices() -> Iterator[Line]:
    from ..engine import DEVICES, choose_compute, default_cache_budget
    from ..errors import DeviceError

    for device in DEVICES:
        try:
            yield device, f"{choose_compute(device)}{_card(device)}"
        except DeviceError as error:
            yield device, str(error)
    yield "encoded blocks", f"up to {default_cache_budget() // 2**20} MB"


def _card(device: str) -> str:
    import torch

    if device != "cuda":
        return ""
    card = torch.cuda.get_device_properties(0)
    return f", {card.name}, {card.total_memory / 1e9:.0f} GB, CUDA {torch.version.cuda}"


def _models() -> Iterator[Line]:
    from ..errors import ModelError
    from ..models.install import verify
    from ..models.store import Store

    store = Store.open()
    for name in store.names():
        try:
            verify(name, store)
        except ModelError as error:
            yield name, str(error)
        else:
            yield name, "good"
    for known in store.catalogue.models:
        if not store.has(known.name):
            yield known.name, f"not here: {known.install_hint}"


def _speed() -> Iterator[Line]:
    from ..engine import choose_compute
    from ..evaluation.benchmark import measure
    from ..models import load_model
    from ..models.store import Store

    names = Store.open().names()
    for name in names[:2]:  # the default, and the quick one
        cost = measure(load_model(name), choose_compute())
        yield name, f"{cost.seconds(1 / 16 * 1e6, 1e6):.2f} s for a fresh view of a megapixel at 4x"
