"""`leafscope-cli doctor`: one page of what there is, to read or to send."""

from __future__ import annotations

import argparse
import platform
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from typing import Any

PACKAGES = (
    "PySide6_Essentials",
    "torch",
    "numpy",
    "pillow",
    "imagecodecs",
    "tifffile",
    "safetensors",
    "av",
)
EXTRAS = {
    "pillow_heif": "HEIC and HEIF",
    "pillow_jxl": "JPEG XL",
    "rawpy": "camera RAW",
    "skimage": "SSIM",
}
Line = tuple[str, str]


def add_parser(subparsers: Any) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "doctor",
        help="say what is installed, where models run, and how fast",
        description="Say in one page what is installed, which formats and models there are, where "
        "models run, and how fast. It names no photo, and nothing leaves this machine.",
    )
    parser.add_argument("--quick", action="store_true", help="measure nothing")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the page."""
    for heading, lines in (
        ("Program", _program()),
        ("Optional packages", _extras()),
        ("Where models run", _devices()),
        ("Models", _models()),
        ("Speed", iter(()) if args.quick else _speed()),
    ):
        found = list(lines)
        if found:
            print(heading)
            width = max(len(name) for name, _ in found)
            for name, what in found:
                print(f"  {name:{width}}  {what}")
    return 0


def _program() -> Iterator[Line]:
    yield "Leafscope", version("leafscope")
    yield "Python", f"{platform.python_version()} ({sys.platform}, {platform.machine()})"
    for package in PACKAGES:
        yield package, _version(package)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"


def _extras() -> Iterator[Line]:
    for module, what in EXTRAS.items():
        yield what, "there" if find_spec(module) else f"missing ({module})"


def _devices() -> Iterator[Line]:
    import os

    import torch

    from ..engine import DEVICES, choose_compute, default_budget
    from ..errors import DeviceError

    for device in DEVICES:
        try:
            yield device, str(choose_compute(device))
        except DeviceError as error:
            yield device, str(error)
    yield "cores", f"{os.cpu_count()}, of which PyTorch takes {torch.get_num_threads()}"
    yield "encoded blocks", f"up to {default_budget() // 2**20} MB"


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
            yield known.name, f"not here: {known.advice}"


def _speed() -> Iterator[Line]:
    from ..engine import choose_compute
    from ..measuring.benchmark import measure
    from ..models import load_model
    from ..models.store import Store

    names = Store.open().names()
    for name in names[:2]:  # the default, and the quick one
        cost = measure(load_model(name), choose_compute())
        yield name, f"{cost.seconds(1 / 16 * 1e6, 1e6):.2f} s for a fresh view of a megapixel at 4x"
