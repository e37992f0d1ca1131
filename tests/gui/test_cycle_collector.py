"""Reference cycles are collected in the GUI thread only."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import suppress
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.exceptions import TimeoutError as WaitTimeoutError
from pytestqt.qtbot import QtBot

from leafscope.gui.rendering.cycle_collector import CycleCollector
from leafscope.gui.rendering.worker import Worker


class Cycle:
    """Garbage for the cycle collector; records the thread that destroys it."""

    def __init__(self, destroyed_in: list[int]) -> None:
        self._itself = self
        self._destroyed_in = destroyed_in

    def __del__(self) -> None:
        self._destroyed_in.append(threading.get_ident())


class CycleMaker(Worker[int]):
    """Creates the requested number of cycles."""

    def __init__(self, destroyed_in: list[int]) -> None:
        super().__init__()
        self._destroyed_in = destroyed_in

    def process(self, request: int) -> None:
        for _ in range(request):
            Cycle(self._destroyed_in)


@pytest.fixture
def collector(monkeypatch: pytest.MonkeyPatch) -> Iterator[CycleCollector]:
    monkeypatch.setattr("leafscope.gui.rendering.cycle_collector.INTERVAL", 5)
    owner = QObject()
    collector = CycleCollector(owner)
    yield collector
    collector.stop()


@pytest.mark.usefixtures("collector")
def test_cycles_of_a_worker_are_destroyed_in_the_gui_thread(qtbot: QtBot) -> None:
    destroyed_in: list[int] = []
    worker = CycleMaker(destroyed_in)
    worker.post(50_000)  # Python alone would collect many times on the way
    qtbot.waitUntil(lambda: len(destroyed_in) > 10_000)
    worker.stop()
    assert set(destroyed_in) == {threading.get_ident()}


@pytest.mark.usefixtures("collector")
def test_old_cycles_are_destroyed_at_rest(qtbot: QtBot) -> None:
    for _ in range(2):
        destroyed_in: list[int] = []
        cycle = Cycle(destroyed_in)
        gc.collect()  # the cycle is old from now on
        del cycle
        for _ in range(20):  # once, unless objects of other tests are deleted just now
            kept: list[list[int]] = [[] for _ in range(1000)]  # so that young objects are due
            with suppress(WaitTimeoutError):
                qtbot.waitUntil(partial(bool, destroyed_in), timeout=1000)
            del kept
            if destroyed_in:
                break
        assert destroyed_in


def test_stopping_enables_automatic_collection(collector: CycleCollector) -> None:
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
