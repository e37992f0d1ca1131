"""Rendering a view with several methods."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import SimpleNamespace

import pytest
from driver import TinyModels
from pytestqt.qtbot import QtBot
from tiny import noise, tiny_spectral

from leafscope.core.engine import speed
from leafscope.core.frames import Frame, Stage
from leafscope.core.geometry import Viewport
from leafscope.core.methods import Method
from leafscope.core.models import Model
from leafscope.core.models.facts import read_speeds
from leafscope.gui.rendering.model_source import ModelSource
from leafscope.gui.rendering.render_worker import (
    RenderRequest,
    RenderResources,
    ViewWorker,
    predict_focus,
)

PHOTO = noise(400, 300)
METHODS = ("slow", "bicubic", "quick")


class UnevenModels(TinyModels):
    """A fast model, a slow one, one with a preview, and broken ones."""

    def __init__(self) -> None:
        self.encoded: list[str] = []  # names of models, in the order of their calls
        self.recorded: list[Mapping[str, float]] = []

    def preview_model(self, name: str) -> str | None:
        return "fast preview" if name == "slow with preview" else None

    def record_speeds(self, speeds: Mapping[str, float]) -> None:
        self.recorded.append(speeds)

    def load(self, name: str) -> Model:
        if name == "unreadable":
            raise OSError("a disk fails")
        model = tiny_spectral(seed=len(name))
        if name == "broken":
            model.__class__ = type("Broken", (type(model),), {"encode": _fail})
        else:
            delay = 0.1 if name.startswith("slow") else 0.0
            encode = self._recorded(name, type(model).encode, delay)
            model.__class__ = type("Recorded", (type(model),), {"encode": encode})
        return model

    def _recorded(
        self, name: str, encode: Callable[..., object], delay: float
    ) -> Callable[..., object]:
        def recorded(*args: object) -> object:
            self.encoded.append(name)
            time.sleep(delay)
            return encode(*args)

        return recorded


def _fail(*_: object) -> object:
    raise MemoryError


@pytest.fixture
def models() -> UnevenModels:
    return UnevenModels()


@pytest.fixture
def worker(models: UnevenModels) -> Iterator[ViewWorker]:
    worker = ViewWorker(RenderResources(models), "cpu")
    yield worker
    worker.stop()
    worker.wait()


def test_every_method_starts_early_and_fast_ones_finish_first(
    worker: ViewWorker, qtbot: QtBot, models: UnevenModels, monkeypatch: pytest.MonkeyPatch
) -> None:
    def seconds() -> float:  # as if the slow model alone took time
        return float(models.encoded.count("slow"))

    monkeypatch.setattr(speed, "time", SimpleNamespace(perf_counter=seconds))
    frames: list[Frame] = []
    worker.result_ready.connect(lambda _, frame: frames.append(frame))

    def render(generation: int, left: float) -> None:
        frames.clear()
        view = Viewport(3.0, left, 20.0, 400, 300)
        worker.post(RenderRequest(generation, PHOTO, tuple(map(Method, METHODS)), view))
        qtbot.waitUntil(
            lambda: {f.method for f in frames if f.stage is Stage.EXACT} == {*map(Method, METHODS)},
        )

    render(1, 10.0)  # measures the speed of each
    render(2, 210.0)
    assert [frame.method for frame in frames[:3]] == [*map(Method, METHODS)]
    done = [frame.method for frame in frames if frame.stage is Stage.EXACT]
    assert done == [Method("bicubic"), Method("quick"), Method("slow")]


@pytest.mark.parametrize("faulty", ["broken", "unreadable"])
def test_a_failing_method_does_not_stop_the_others(
    worker: ViewWorker, qtbot: QtBot, faulty: str
) -> None:
    frames: list[Frame] = []
    messages: list[str] = []
    worker.result_ready.connect(lambda _, frame: frames.append(frame))
    worker.failed.connect(lambda _, message: messages.append(message))

    def render(generation: int, left: float) -> None:
        frames.clear()
        view = Viewport(3.0, left, 20.0, 400, 300)
        worker.post(RenderRequest(generation, PHOTO, (Method(faulty), Method("slow")), view))
        qtbot.waitUntil(lambda: len(messages) == generation)

    render(1, 10.0)  # measures the speed of each
    render(2, 210.0)
    done = {frame.method for frame in frames if frame.stage is Stage.EXACT}
    assert done == {Method("slow")}


def test_a_slow_model_is_previewed_by_a_fast_one(
    models: UnevenModels, worker: ViewWorker, qtbot: QtBot
) -> None:
    photo, frames = noise(1200, 300), list[Frame]()
    worker.result_ready.connect(lambda _, frame: frames.append(frame))

    def render(generation: int, left: float) -> None:
        frames.clear()
        view = Viewport(2.0, left, 20.0, 400, 300)
        methods = (Method("slow with preview"),)
        worker.post(RenderRequest(generation, photo, methods, view))
        qtbot.waitUntil(lambda: bool(frames) and frames[-1].stage is Stage.EXACT)

    render(1, 0.0)  # measures the speed
    models.encoded.clear()
    render(2, 900.0)  # out of reach of prefetching
    assert {*models.encoded} == {"fast preview", "slow with preview"}


def test_the_speed_of_a_model_is_recorded_after_its_first_view(
    models: UnevenModels, worker: ViewWorker, qtbot: QtBot
) -> None:
    view, methods = Viewport(3.0, 10.0, 20.0, 400, 300), (Method("quick"), Method("bicubic"))
    worker.post(RenderRequest(1, PHOTO, methods, view))
    qtbot.waitUntil(lambda: bool(models.recorded))
    assert models.recorded[0].keys() == {"quick"}
    assert 0 < models.recorded[0]["quick"] < math.inf


def test_recorded_speeds_are_the_fastest(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LEAFSCOPE_DATA", str(tmp_path))
    monkeypatch.setattr("leafscope.core.evaluation.benchmark.recommend_model", lambda *_: "leaf-s")
    for seconds in (3.0, 2.0, 5.0):
        ModelSource().record_speeds({"leaf-s": seconds})
    assert read_speeds(tmp_path / "models") == {"leaf-s": 2.0}
    choices = ModelSource().choices("cpu")
    (leaf_s,) = (choice for choice in choices if choice.name == "leaf-s")
    assert leaf_s.description.endswith(" s per megapixel on this machine")


def test_a_pan_prefetches_what_lies_ahead() -> None:
    before, now = Viewport(4.0, 100, 100, 400, 200), Viewport(4.0, 102, 100, 400, 200)
    assert predict_focus(before, now) == (102 + 50 + 16, 125)
    assert predict_focus(Viewport(4.0, 0, 100, 400, 200), now) == (102 + 50 + 50, 125)


def test_a_view_at_rest_prefetches_around_its_centre() -> None:
    view = Viewport(4.0, 100, 100, 400, 200)
    assert predict_focus(None, view) is None
    assert predict_focus(view, view) is None
