"""Memory used for rendering is released with its last user, without garbage collection."""

from __future__ import annotations

import gc
import tracemalloc
import weakref
from collections.abc import Callable, Iterator

import pytest
from tiny import noise, tiny_fixed, tiny_liif, tiny_spectral

from leafscope.core.engine import Renderer
from leafscope.core.engine.compute import CPU
from leafscope.core.geometry import Grid, Viewport
from leafscope.core.models import Model

LENGTHS = (170, 200, 230, 260)  # source pixels
ROOM = 2 * 2**20  # bytes; a dense matrix of one of these lengths takes half of them


@pytest.fixture(autouse=True)
def disabled_cycle_collector() -> Iterator[None]:
    """Disable the cycle collector, which runs late in the window."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize("build", [tiny_spectral, tiny_liif, tiny_fixed])
@pytest.mark.parametrize("back_projected", [False, True])
def test_photo_and_model_are_released_with_the_last_renderer(
    build: Callable[[], Model], back_projected: bool
) -> None:
    model = build().with_back_projection() if back_projected else build()
    photo = noise(100, 80)
    kept = weakref.ref(photo), weakref.ref(model), weakref.ref(model.network)
    renderer = Renderer(photo, model, compute=CPU)
    for _ in renderer.frames(Viewport(3.0, 10.0, 10.0, 200, 150)):
        pass
    del renderer, model, photo
    assert [reference() for reference in kept] == [None, None, None]


def test_a_model_keeps_no_memory_per_photo() -> None:
    model = tiny_spectral().with_back_projection()
    tracemalloc.start()
    for length in LENGTHS:
        photo = noise(length, length)
        Renderer(photo, model, compute=CPU).render(Grid.at_scale(photo.size, 1.1))
    del photo
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < ROOM, f"{kept / 2**20:.1f} MB"
