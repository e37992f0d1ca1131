"""Cycles are collected in the window's thread, whoever made them."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from driver import WAIT_MS
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from leafscope.gui.rendering.cycle_collector import CycleCollector
from leafscope.gui.rendering.worker import Worker


class Knot:
    """Garbage that only the cycle collector finds; says in which thread it was destroyed."""

    def __init__(self, ended_in: list[int]) -> None:
        self._itself = self
        self._ended_in = ended_in

    def __del__(self) -> None:
        self._ended_in.append(threading.get_ident())


class Knotting(Worker[int]):
    """Leaves as many knots as it is asked for."""

    def __init__(self, ended_in: list[int]) -> None:
        super().__init__()
        self._ended_in = ended_in

    def process(self, request: int) -> None:
        for _ in range(request):
            Knot(self._ended_in)


@pytest.fixture
def collector(monkeypatch: pytest.MonkeyPatch) -> Iterator[CycleCollector]:
    monkeypatch.setattr("leafscope.gui.rendering.cycle_collector.INTERVAL", 5)
    owner = QObject()
    collector = CycleCollector(owner)
    yield collector
    collector.stop()


@pytest.mark.usefixtures("collector")
def test_what_a_worker_leaves_is_destroyed_in_the_windows_thread(qtbot: QtBot) -> None:
    ended_in: list[int] = []
    worker = Knotting(ended_in)
    worker.post(50_000)  # Python by itself would collect many times on the way
    qtbot.waitUntil(lambda: len(ended_in) > 10_000, timeout=WAIT_MS)
    worker.stop()
    assert set(ended_in) == {threading.get_ident()}


def test_once_it_has_ended_python_collects_again(collector: CycleCollector) -> None:
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
