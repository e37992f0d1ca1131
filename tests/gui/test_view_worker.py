"""Several methods of one view: none keeps the others waiting for long."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from driver import WAIT_MS, TinyModels
from pytestqt.qtbot import QtBot
from tiny import noise, tiny_spectral

from leafscope.core.frames import Frame, Stage
from leafscope.core.geometry import Viewport
from leafscope.core.methods import Method
from leafscope.core.models import Model
from leafscope.gui.rendering.frames import RenderRequest
from leafscope.gui.rendering.render_worker import RenderResources
from leafscope.gui.rendering.view_worker import ViewWorker

PHOTO = noise(400, 300)
METHODS = ("slow", "bicubic", "quick")


class UnevenModels(TinyModels):
    """One that is quick, and one that isn't."""

    def load(self, name: str) -> Model:
        if name == "unreadable":
            raise OSError("a disk fails")
        model = tiny_spectral(seed=len(name))
        if name == "broken":
            model.__class__ = type("Broken", (type(model),), {"encode": _refuse})
        if name == "slow":
            model.__class__ = type("Slow", (type(model),), {"encode": _late(type(model).encode)})
        return model


def _late(encode: Callable[..., object]) -> Callable[..., object]:
    def late(*args: object) -> object:
        time.sleep(0.1)
        return encode(*args)

    return late


def _refuse(*_: object) -> object:
    raise MemoryError


@pytest.fixture
def worker() -> Iterator[ViewWorker]:
    worker = ViewWorker(RenderResources(UnevenModels()), "cpu")
    yield worker
    worker.stop()
    worker.wait()


def test_each_method_shows_something_and_the_quick_ones_do_not_wait_for_the_slow(
    worker: ViewWorker, qtbot: QtBot
) -> None:
    frames: list[Frame] = []
    worker.result_ready.connect(lambda _, frame: frames.append(frame))

    def render(generation: int, left: float) -> None:
        frames.clear()
        view = Viewport(3.0, left, 20.0, 400, 300)
        worker.post(RenderRequest(generation, PHOTO, tuple(map(Method, METHODS)), view))
        qtbot.waitUntil(
            lambda: {f.method for f in frames if f.stage is Stage.EXACT} == {*map(Method, METHODS)},
            timeout=WAIT_MS,
        )

    render(1, 10.0)  # the speed of each is known from then on
    render(2, 210.0)
    assert [frame.method for frame in frames[:3]] == [*map(Method, METHODS)]
    done = [frame.method for frame in frames if frame.stage is Stage.EXACT]
    assert done == [Method("bicubic"), Method("quick"), Method("slow")]


@pytest.mark.parametrize("faulty", ["broken", "unreadable"])
def test_what_one_method_cannot_do_the_others_do(
    worker: ViewWorker, qtbot: QtBot, faulty: str
) -> None:
    frames: list[Frame] = []
    refused: list[str] = []
    worker.result_ready.connect(lambda _, frame: frames.append(frame))
    worker.failed.connect(lambda _, sentence: refused.append(sentence))

    def render(generation: int, left: float) -> None:
        frames.clear()
        view = Viewport(3.0, left, 20.0, 400, 300)
        worker.post(RenderRequest(generation, PHOTO, (Method(faulty), Method("slow")), view))
        qtbot.waitUntil(lambda: len(refused) == generation, timeout=WAIT_MS)

    render(1, 10.0)  # it is known from then on which of them is slow
    render(2, 210.0)
    done = {frame.method for frame in frames if frame.stage is Stage.EXACT}
    assert done == {Method("slow")}
