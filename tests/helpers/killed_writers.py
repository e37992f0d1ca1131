"""Kills processes that write files, and checks what they leave.

    python killed_writers.py FOLDER KILLS SEED

Each process writes exports in all formats, presets, measurements and settings again and again,
with one of two contents, until it is killed. Every file must then have one of the two contents.
Prints a line for each fault, and at last a JSON object: the number of kills, of those that hit a
process while it wrote, and of temporary files that were left.
"""

from __future__ import annotations

import json
import mmap
import os
import random
import signal
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSettings

from leafscope.core.engine import Renderer
from leafscope.core.export import FORMATS, ExportJob, export, plan_export
from leafscope.core.export.presets import ExportSettings, load_presets, save_preset
from leafscope.core.export.sizing import OutputSize
from leafscope.core.models.store import DATA_VARIABLE, save_measurements
from leafscope.core.photo import Photo, open_photo
from leafscope.core.resample import Interpolation

SCALE = 6.0
MAX_SECONDS = 0.3  # until a process is killed
CONTENTS = 2
KEYS = 300  # settings

Store = tuple[Callable[[int], None], Callable[[], object]]  # write one of the contents; read it


def exported_file(path: Path, photos: list[Photo]) -> Store:
    """Return functions that export one of the photos to a file and read the file."""
    renderers = [Renderer(photo, Interpolation.BICUBIC) for photo in photos]

    def write(content: int) -> None:
        job = ExportJob(path, scale=SCALE, overwrite=True)
        export(renderers[content], plan_export(job, photos[content]))

    return write, lambda: open_photo(path).pixels.tobytes()


def presets() -> Store:
    """Return functions that save and load a preset."""

    def write(content: int) -> None:
        save_preset("a", ExportSettings(OutputSize(2.0 + content)))

    return write, lambda: load_presets()["a"]


def measurements(path: Path) -> Store:
    """Return functions that save and load measurements."""
    return lambda content: save_measurements(path, {"a": content}), path.read_bytes


def settings(path: Path) -> Store:
    """Return functions that save and load settings."""

    def write(content: int) -> None:
        store = QSettings(str(path), QSettings.Format.IniFormat)
        for key in range(KEYS):
            store.setValue(f"key{key}", f"{content}" * 20)
        store.sync()

    def read() -> object:
        store = QSettings(str(path), QSettings.Format.IniFormat)
        return [store.value(f"key{key}") for key in range(KEYS)]

    return write, read


def kill_while_writing(stores: Mapping[str, Store], seconds: float) -> bool:
    """Run a process that writes for some time; return whether it was killed during a write."""
    writing = mmap.mmap(-1, 1)  # shared with the process
    process = os.fork()
    if process == 0:
        while True:
            for content in range(CONTENTS):
                for write, _ in stores.values():
                    writing[0] = 1
                    write(content)
                    writing[0] = 0
    time.sleep(seconds)
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    return bool(writing[0])


def main(folder: Path, kills: int, seed: int) -> None:
    os.environ[DATA_VARIABLE] = str(folder / "data")
    rng = np.random.default_rng(0)
    photos = [Photo(rng.integers(0, 256, (64, 64, 3), np.uint8)) for _ in range(CONTENTS)]
    stores = {suffix: exported_file(folder / f"a{suffix}", photos) for suffix in FORMATS}
    stores |= {"presets": presets(), "measurements": measurements(folder / "a.json")}
    stores["settings"] = settings(folder / "a.ini")
    contents: dict[str, list[object]] = {name: [] for name in stores}
    for content in range(CONTENTS):
        for name, (write, read) in stores.items():
            write(content)
            contents[name].append(read())
    before = set(folder.rglob("*"))
    delays = random.Random(seed)  # noqa: S311 - not for security
    hits, left = 0, 0
    for number in range(kills):
        hits += kill_while_writing(stores, delays.uniform(0, MAX_SECONDS))
        for name, (_, read) in stores.items():
            try:
                right = read() in contents[name]
            except Exception as error:  # noqa: BLE001 - is reported
                print(f"kill {number}: {name}: {error}", flush=True)
            else:
                if not right:
                    print(f"kill {number}: {name} has another content", flush=True)
        others = set(folder.rglob("*")) - before
        left += len(others)
        for path in others:
            path.unlink()
        missing = before - set(folder.rglob("*"))
        if missing:
            print(f"kill {number}: lost {missing}", flush=True)
    print(json.dumps({"kills": kills, "while writing": hits, "temporary files": left}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
