"""Full disks and killed processes leave the old file intact and nothing else."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from tiny import noise, tiny_spectral

from leafscope.core.engine import Renderer
from leafscope.core.errors import ExportError
from leafscope.core.export import FORMATS, ExportJob, estimate, export, plan_export
from leafscope.core.geometry import Size
from leafscope.core.photo import open_photo
from leafscope.core.resample import Interpolation

PHOTO = noise(64, 64)
PLAIN = Renderer(PHOTO, Interpolation.BICUBIC)
SMALL_DISK = 256 * 1024
SLOW_EXPORT = """
import sys
from pathlib import Path
import numpy as np
from leafscope.core.engine import Renderer
from leafscope.core.export import ExportJob, export, plan_export
from leafscope.core.photo import Photo
from leafscope.core.resample import Interpolation

photo = Photo(np.random.default_rng(0).integers(0, 256, (64, 64, 3), dtype=np.uint8))

def report(share):
    print(share, flush=True)

job = ExportJob(Path(sys.argv[1]), scale=400.0)
export(Renderer(photo, Interpolation.NEAREST), plan_export(job, photo), report)
"""


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a disk of 256 KB, where that is allowed."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SMALL_DISK}", "none", str(folder)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("only an administrator of Linux may make a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("suffix", [".png", ".tif", ".jpg", ".webp", ".bmp"])
def test_a_full_disk_leaves_only_the_old_file(small_disk: Path, suffix: str) -> None:
    path = small_disk / f"a{suffix}"
    path.write_bytes(b"old")
    (small_disk / "others").write_bytes(bytes(SMALL_DISK - 2**14))
    with pytest.raises(ExportError, match="The disk is full"):
        export(PLAIN, plan_export(ExportJob(path, scale=8.0), PHOTO))
    assert path.read_bytes() == b"old"
    assert sorted(small_disk.iterdir()) == [path, small_disk / "others"]


@pytest.mark.skipif(not hasattr(os, "O_TMPFILE"), reason="only Linux has files without a name")
@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_a_killed_process_leaves_only_the_old_file(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(b"old")
    command = [sys.executable, "-c", SLOW_EXPORT, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for _ in range(3):
            assert 0 < float(process.stdout.readline()) < 1
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_readers_of_the_old_file_are_not_disturbed(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"old")
    with path.open("rb") as reader:
        if sys.platform == "win32":
            with pytest.raises(ExportError, match="another program has it open"):
                export(PLAIN, plan_export(ExportJob(path, scale=1.0), PHOTO))
        else:
            export(PLAIN, plan_export(ExportJob(path, scale=1.0), PHOTO))
            assert np.array_equal(open_photo(path).pixels, PHOTO.pixels)
        assert reader.read() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("suffix", sorted(FORMATS))
def test_the_photo_can_be_deleted_during_its_export(tmp_path: Path, suffix: str) -> None:
    source = tmp_path / "source.png"
    Image.fromarray(PHOTO.pixels).save(source)
    photo = open_photo(source)

    def delete(share: float) -> None:
        with contextlib.suppress(FileNotFoundError):
            source.unlink()

    path = tmp_path / f"a{suffix}"
    export(
        Renderer(photo, Interpolation.BICUBIC),
        plan_export(ExportJob(path, scale=2.0), photo),
        delete,
    )
    assert list(tmp_path.iterdir()) == [path]
    assert open_photo(path).size == Size(128, 128)


@pytest.mark.parametrize("suffix", [".png", ".tif", ".jpg", ".webp"])
def test_an_estimate_is_close_to_the_file(tmp_path: Path, suffix: str) -> None:
    photo = noise(700, 500)
    renderer = Renderer(photo, Interpolation.BICUBIC)
    job = ExportJob(tmp_path / f"a{suffix}", scale=2.0)
    expected = estimate(renderer, plan_export(job, photo))
    assert expected.size == Size(1400, 1000)
    assert expected.free > 0
    assert list(tmp_path.iterdir()) == []
    export(renderer, plan_export(job, photo))
    assert expected.seconds > 0
    assert job.path.stat().st_size == pytest.approx(expected.bytes, rel=0.1)


def test_an_estimate_includes_encoding_that_is_partly_cached(tmp_path: Path) -> None:
    photo = noise(300, 200)
    renderer = Renderer(photo, tiny_spectral())
    job = ExportJob(tmp_path / "a.png", scale=2.0)
    first, again = (estimate(renderer, plan_export(job, photo)) for _ in range(2))
    assert 0 < first.encoding < first.seconds
    assert 0 < again.encoding < again.seconds
    assert estimate(PLAIN, plan_export(job, PHOTO)).encoding == 0


def test_a_plan_refuses_sizes_that_the_format_cannot_store(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="at most 16383"):
        estimate(PLAIN, plan_export(ExportJob(tmp_path / "a.webp", scale=400.0), PHOTO))
