"""Devices are chosen by name, and half precision changes no visible pixel."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from frame_pixels import frame_rgb
from numpy.typing import NDArray
from tiny import noise, tiny_fixed, tiny_liif, tiny_spectral

from leafscope.core.engine import (
    AnyRenderer,
    Compute,
    EngineSettings,
    Renderer,
    ThreadTuner,
    choose_available_compute,
    choose_compute,
)
from leafscope.core.engine.blend import blend_renderers
from leafscope.core.engine.compute import CPU
from leafscope.core.errors import DeviceError, ModelError
from leafscope.core.frames import Stage
from leafscope.core.geometry import Box, Grid, Size, Viewport
from leafscope.core.models import Model, load_model
from leafscope.core.resample import Interpolation

LOWER_PRIORITY_UNPRIVILEGED = """
import os
from leafscope.core.engine import lower_priority
os.nice({niceness} - os.nice(0))
if os.getuid() == 0:
    os.setuid(65534)
lower_priority(5)
print(os.nice(0))
"""


def real_or_tiny(name: str) -> Model:
    try:
        return load_model(name)
    except ModelError:
        return tiny_liif() if "liif" in name else tiny_spectral()


def test_auto_chooses_the_best_device() -> None:
    expected = "cuda" if torch.cuda.is_available() else "cpu"
    if torch.backends.mps.is_available():
        expected = "mps"
    assert choose_compute("auto").device.type == expected


def test_the_cpu_uses_full_precision() -> None:
    assert choose_compute("cpu") == Compute(torch.device("cpu"), torch.float32)


@pytest.mark.parametrize("name", ["gpu", "", "cuda:7"])
def test_an_unknown_device_is_refused(name: str) -> None:
    with pytest.raises(DeviceError, match="Choose one of auto, cpu, cuda, mps"):
        choose_compute(name)


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a CUDA device")
def test_a_missing_device_is_refused() -> None:
    with pytest.raises(DeviceError, match="no cuda device"):
        choose_compute("cuda")


@pytest.mark.parametrize("name", ["edsr-liif", "leaf-m", "leaf-s"])
def test_half_precision_changes_no_pixel_by_a_level(name: str) -> None:
    """GPUs use it; the CPU has the same number format."""
    photo = noise(40, 40)
    smooth = Renderer(photo, Interpolation.BICUBIC).render(Grid.at_scale(photo.size, 2.0))
    photo = type(photo)(np.rint(smooth * 255).astype(np.uint8))
    grid = Grid.at_scale(photo.size, 2.5)
    full = Renderer(photo, real_or_tiny(name), compute=choose_compute("cpu")).render(grid)
    half = Compute(torch.device("cpu"), torch.float16)
    image = Renderer(photo, real_or_tiny(name), compute=half).render(grid)
    assert np.abs(image - full).max() < 1 / 255


def test_a_model_without_half_precision_support_uses_full_precision() -> None:
    photo, model = noise(20, 20), tiny_spectral()
    grid = Grid.at_scale(photo.size, 2.5)
    full = Renderer(photo, tiny_spectral(), compute=choose_compute("cpu")).render(grid)
    model.supports_half = False
    renderer = Renderer(photo, model, compute=Compute(torch.device("cpu"), torch.float16))
    assert np.array_equal(renderer.render(grid), full)
    assert renderer.device == "cpu"


def test_a_missing_device_is_replaced_by_the_best_one() -> None:
    assert choose_available_compute("nothing of the kind") == choose_compute()


def test_synchronize_waits_for_the_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    """When a call returns, kernels are only queued."""
    waited: list[torch.device] = []
    monkeypatch.setattr(torch.cuda, "synchronize", waited.append)
    device = torch.device("cuda")
    Compute(device, torch.float16).synchronize()
    choose_compute("cpu").synchronize()
    assert waited == [device]


@pytest.mark.parametrize(("name", "channels"), [("edsr-liif", 64), ("leaf-s", 75)])
def test_an_encoded_block_keeps_only_its_own_memory(name: str, channels: int) -> None:
    """Even if it is most of its patch and contiguous in it."""
    patch = torch.rand(1, 96, 1, channels).permute(0, 3, 1, 2)[0]  # channels last in memory
    part = patch[:, :48]
    (kept,) = real_or_tiny(name).to_block(part, Box(0, 0, 1, 48), Size(1, 96)).latents
    assert kept.untyped_storage().nbytes() == kept.nbytes


@pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no CUDA device")
def test_a_gpu_renders_what_the_cpu_renders() -> None:
    photo, grid = noise(60, 50), Grid.at_scale(noise(60, 50).size, 3.3)
    for name in ("edsr-liif", "leaf-m", "leaf-s"):
        cpu = Renderer(photo, real_or_tiny(name), compute=choose_compute("cpu")).render(grid)
        gpu = Renderer(photo, real_or_tiny(name), compute=choose_compute("cuda")).render(grid)
        assert np.abs(gpu - cpu).max() < 1 / 255


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has niceness per thread")
@pytest.mark.parametrize("niceness", [10, 19])
def test_a_nicer_program_keeps_its_niceness(niceness: int) -> None:
    child = subprocess.run(
        [sys.executable, "-c", LOWER_PRIORITY_UNPRIVILEGED.format(niceness=niceness)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert child.returncode == 0, child.stderr
    assert int(child.stdout) == niceness


def rendered(renderer: AnyRenderer, view: Viewport) -> NDArray[np.float32]:
    _, _, grid = view.visible_grid(renderer.photo.size)
    return renderer.render(grid)


def shown(renderer: AnyRenderer, view: Viewport) -> NDArray[np.float32]:
    *others, frame = renderer.frames(view)
    assert all(0 <= other.progress <= 1 for other in others)
    assert frame.stage is Stage.EXACT
    return frame_rgb(frame).astype(np.float32) / np.float32(255)


@pytest.mark.parametrize("see", [rendered, shown])
@pytest.mark.parametrize(
    "models",
    [
        lambda: [tiny_spectral()],
        lambda: [tiny_spectral(0), tiny_spectral(1)],
        lambda: [tiny_fixed()],
    ],
    ids=["mosaic", "blend", "tiles"],
)
def test_rendering_continues_on_the_cpu_when_a_gpu_runs_out_of_memory(
    monkeypatch: pytest.MonkeyPatch,
    see: Callable[[AnyRenderer, Viewport], NDArray[np.float32]],
    models: Callable[[], list[Model]],
) -> None:
    """Half precision on the CPU plays the GPU; encoded blocks don't fit both."""
    photo = noise(150, 150)
    first, then = Viewport(2.5, 0.0, 0.0, 100, 100), Viewport(2.5, 0.0, 0.0, 100, 300)
    ours = models()
    half = Compute(torch.device("cpu"), torch.float16)
    settings = EngineSettings(repaint_interval_s=0.0)

    def renderer(compute: Compute, models: list[Model]) -> AnyRenderer:
        first, *others = (
            Renderer(photo, model, compute=compute, settings=settings) for model in models
        )
        return blend_renderers(first, others[0], 0.5) if others else first

    begun = renderer(half, ours)
    see(begun, first)

    encode = ours[-1].encode

    def small_encode(*args: Any) -> torch.Tensor:
        if ours[-1].dtype == torch.float16:
            raise torch.OutOfMemoryError("out of memory")
        return encode(*args)

    monkeypatch.setattr(ours[-1], "encode", small_encode)
    image = see(begun, then)
    expected = see(renderer(CPU, models()), then)
    assert np.abs(image - expected).max() < 1.1 / 255
    assert begun.device == ("cpu, half + cpu" if len(ours) > 1 else "cpu")


class Threads:
    """A tuner with a clock and a number of threads that a test controls."""

    def __init__(self) -> None:
        self.now = 0.0
        self.count = 0
        self.tuner = ThreadTuner(2, set_threads=self.set, clock=lambda: self.now)

    def set(self, count: int) -> None:
        self.count = count

    def render(self, seconds: float, speed: dict[int, float], start: float = 0.0) -> None:
        """Let a picture progress by `speed[threads]` per second."""
        progress, end = start, self.now + seconds
        while self.now < end:
            self.tuner.observe("model", progress)
            progress += 0.1 * speed[self.count]
            self.now += 0.1


def test_one_core_stays_free_while_the_user_moves_something() -> None:
    threads = Threads()
    for _ in range(10):
        threads.tuner.begin()
        threads.render(0.2, {1: 0.01, 2: 0.02})
        assert threads.count == 1


def test_all_cores_render_at_rest_where_they_are_faster() -> None:
    threads = Threads()
    threads.render(3.0, {1: 0.01, 2: 0.02})
    assert threads.count == 2


def test_a_core_that_another_process_occupies_is_left_to_it() -> None:
    threads = Threads()
    threads.render(1.0, {1: 0.02, 2: 0.01})
    assert threads.count == 1


def test_all_cores_are_tried_again_after_a_while() -> None:
    threads = Threads()
    threads.render(1.0, {1: 0.02, 2: 0.01})
    threads.render(4.0, {1: 0.02, 2: 0.04}, start=0.02)
    assert threads.count == 2
