"""`leafscope-cli doctor`: print a diagnostic report."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from .terminal import print_line

ROOT = Path(__file__).resolve().parents[2]  # the repository, in a development checkout
PACKAGES = (
    *("PySide6_Essentials", "torch", "numpy", "pillow", "imagecodecs", "tifffile"),
    "safetensors",
)
# Environment variables that affect looks and speed; their values are shown.
VARIABLES = (
    *("LANG", "LC_ALL", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "QT_QPA_PLATFORM"),
    *("QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "OMP_NUM_THREADS", "CUDA_VISIBLE_DEVICES"),
)
# These hold paths of the user, so the report only shows that they are set.
PATH_VARIABLES = (
    *("LEAFSCOPE_DATA", "LD_LIBRARY_PATH", "LD_PRELOAD", "PYTHONPATH", "QT_PLUGIN_PATH"),
)
SET_BY_BUNDLES = {"LD_LIBRARY_PATH", "QT_PLUGIN_PATH"}
# Optional module -> the format it reads or writes
OPTIONAL_FORMATS = {
    "pillow_heif": "HEIC and HEIF",
    "pillow_jxl": "JPEG XL",
    "rawpy": "camera RAW",
    "av": "MP4",
}
# Pillow's name of a library -> its own
PILLOW_LIBRARIES = {
    "libjpeg_turbo": "libjpeg-turbo",
    "zlib": "zlib",
    "webp": "libwebp",
    "avif": "libavif",
    "littlecms2": "LittleCMS",
}
# imagecodecs' names: formats above 8 bits, and compressions within TIFF
HIGH_BIT_DEPTH_CODECS = ("PNG", "AVIF", "JPEGXL")
TIFF_CODECS = ("ZLIB", "DEFLATE", "LZMA", "LZW", "ZSTD", "JPEG8", "WEBP", "PACKBITS", "CCITTFAX4")
HELP = "print a diagnostic report: versions, formats, devices, models, speed"
DESCRIPTION = """\
Print one page with installed versions, formats and models, the devices models run on, and their
speed. It contains no names of photos, and nothing is sent anywhere.
"""
EXAMPLES = """\
  leafscope-cli doctor
  leafscope-cli doctor --quick > report.txt
"""
Line = tuple[str, str]


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "--quick", action="store_true", help="skip the speed test, which takes some seconds"
    )


def run(args: argparse.Namespace) -> int:
    """Print the diagnostic report."""
    for heading, section in (
        ("Program", _program()),
        ("Machine", _machine()),
        ("Formats", _formats()),
        ("Devices", _devices()),
        ("Models", _models()),
        ("Speed", iter(()) if args.quick else _speed()),
    ):
        lines = list(section)
        if lines:
            print_line(heading)
            width = max(len(name) for name, _ in lines)
            for name, text in lines:
                print_line(f"  {name:{width}}  {text}")
    return 0


def _program() -> Iterator[Line]:
    kind = "from a checkout" if (ROOT / "pyproject.toml").exists() else "from a package"
    kind = "from a bundle" if getattr(sys, "frozen", False) else kind
    yield "Leafscope", f"{version('leafscope')}, {kind}"
    yield "Python", f"{platform.python_version()} ({sys.platform}, {platform.machine()})"
    for package in PACKAGES:
        try:
            yield package, version(package)
        except PackageNotFoundError:
            yield package, "missing"


def _machine() -> Iterator[Line]:
    import torch

    from ..engine.cache import total_memory
    from ..engine.precision import processor_name

    yield "system", _system()
    instructions = torch.backends.cpu.get_cpu_capability()
    yield "processor", f"{processor_name()}, PyTorch uses {instructions}"
    yield "cores", f"{os.cpu_count()}, PyTorch uses {torch.get_num_threads()}"
    yield "memory", f"{total_memory() / 1e9:.0f} GB"
    shown = [f"{name}={os.environ[name]}" for name in VARIABLES if name in os.environ]
    hidden = SET_BY_BUNDLES if getattr(sys, "frozen", False) else set()
    shown += [
        f"{name} is set" for name in PATH_VARIABLES if name in os.environ and name not in hidden
    ]
    yield "environment", ", ".join(shown) or "nothing is set"


def _system() -> str:
    kernel = f"{platform.system()} {platform.release()}"
    if sys.platform != "linux":
        return f"{kernel} {platform.version()}"
    try:
        name = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        name = "unknown Linux distribution"
    return f"{name}, {kernel}, {' '.join(platform.libc_ver())}"


def _formats() -> Iterator[Line]:
    import imagecodecs
    from PIL import Image, features

    from ..export.formats import FORMATS as EXPORTED
    from ..photo.opening import FORMATS as OPENED

    def codecs(names: tuple[str, ...]) -> str:
        return _list_available({name: getattr(imagecodecs, name).available for name in names})

    Image.init()
    yield "opened", _list_available({name: name in Image.OPEN for name in OPENED})
    names = {kind.name for kind in EXPORTED.values()}
    yield "exported", _list_available({name: name in Image.SAVE for name in names})
    for module, title in OPTIONAL_FORMATS.items():
        yield title, _import_status(module)
    yield "10 bits and more", codecs(HIGH_BIT_DEPTH_CODECS)
    yield "in TIFF", codecs(TIFF_CODECS)
    versions = {title: features.version(name) for name, title in PILLOW_LIBRARIES.items()}
    yield "libraries", ", ".join(f"{name} {found or 'missing'}" for name, found in versions.items())


def _list_available(available: dict[str, bool]) -> str:
    missing = [name for name, present in available.items() if not present]
    listed = ", ".join(name for name, present in available.items() if present)
    return f"{listed}; missing: {', '.join(missing)}" if missing else listed


def _import_status(module: str) -> str:
    try:
        imported = import_module(module)
    except ImportError as error:  # a library that the module needs may be missing
        return f"missing: {error}"
    return f"available, {module} {getattr(imported, '__version__', '')}".rstrip()


def _devices() -> Iterator[Line]:
    from ..engine import DEVICES, choose_compute, default_cache_budget
    from ..engine.precision import bfloat16_speedup
    from ..errors import DeviceError
    from ..models.store import data_folder

    for device in DEVICES:
        try:
            yield device, f"{choose_compute(device)}{_gpu(device)}"
        except DeviceError as error:
            yield device, str(error)
    speedup = bfloat16_speedup(data_folder())
    yield "bfloat16", f"{speedup:.1f} times as fast as float32 on the CPU, measured once"
    yield "block cache", f"up to {default_cache_budget() // 2**20} MB"


def _gpu(device: str) -> str:
    import torch

    if device != "cuda":
        return ""
    gpu = torch.cuda.get_device_properties(0)
    return f", {gpu.name}, {gpu.total_memory / 1e9:.0f} GB, CUDA {torch.version.cuda}"


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
            yield known.name, f"not installed: {known.install_hint}"


def _speed() -> Iterator[Line]:
    from ..engine import choose_compute
    from ..evaluation.benchmark import measure_cost
    from ..models import load_model
    from ..models.store import Store

    for name in Store.open().names()[:2]:  # the default model and the fast one
        seconds = measure_cost(load_model(name), choose_compute()).estimate_seconds(
            1 / 16 * 1e6, 1e6
        )
        yield name, f"{seconds:.2f} s for a new view of one megapixel at 4x"
