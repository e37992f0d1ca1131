"""Random use with good and bad files leaves no errors, threads or memory behind.

`make soak` does the same for hours, with all models and several processes.

Memory is compared once libraries are loaded and without their pages. What is left are compiled
layers of oneDNN, buffers of MKL for each thread, Qt's caches of style rules, and memory that
exports leave in pieces: 67 MB after 15 minutes, 25 MB after 7, on a machine with other work.
"""

from __future__ import annotations

import faulthandler
import logging
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from random_user import RandomUser, make_files, running_workers
from resident import private_bytes
from waiting import pause

from leafscope.core.process import trim_malloc
from leafscope.gui.app.settings import Settings
from leafscope.gui.rendering.cycle_collector import CycleCollector
from leafscope.gui.rendering.render_worker import MODEL_IDLE_TIMEOUT, ViewWorker
from leafscope.gui.window.main_window import MainWindow

WARM_UP_SECONDS = 60.0  # of random use, in which libraries are loaded and their caches filled
SECONDS = 90.0  # of random use
CACHE_BUDGET = 64 * 2**20  # bytes
MAX_LEAK = 64 * 2**20  # bytes
METHODS = ["leaf-s", "leaf-m", "lanczos"]
SEED = 11
RELEASE_MS = round(1200 * MODEL_IDLE_TIMEOUT)  # until idle threads have released memory


@pytest.mark.slow
def test_random_use_leaves_nothing_behind(
    qtbot: QtBot,
    settings: Settings,
    tmp_path: Path,
    qapp: QApplication,
    caplog: pytest.LogCaptureFixture,
) -> None:
    faulthandler.cancel_dump_traceback_later()  # dumping the stacks of running threads may crash
    caplog.set_level(logging.WARNING)
    settings.memory = CACHE_BUDGET
    collector = CycleCollector(qapp)
    out = tmp_path / "out"
    out.mkdir()
    window = MainWindow(settings=settings)
    qtbot.addWidget(window)
    window.resize(700, 500)
    window.show()
    paths = make_files(tmp_path / "photos", SEED)
    user = RandomUser(window, paths, out, SEED, METHODS)
    user.warm_up()
    act_for(user, WARM_UP_SECONDS)
    pause(RELEASE_MS)
    before = memory_at_rest()
    act_for(user, SECONDS)
    assert len(window.findChildren(ViewWorker)) == 1
    assert window.rendering.resources.cache.nbytes <= CACHE_BUDGET
    errors = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert not [record for record in errors if record.name.startswith("leafscope")]
    assert not list(out.rglob("*.part"))

    def check_memory() -> None:
        left = memory_at_rest() - before
        assert left < MAX_LEAK, f"{left / 2**20:.0f} MB more than before"

    qtbot.waitUntil(check_memory, timeout=2 * RELEASE_MS)
    user.close()
    collector.stop()


def act_for(user: RandomUser, seconds: float) -> None:
    """Use the window at random, then come to rest."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        user.act()
    user.come_to_rest()
    user.wait(lambda: running_workers() == 0)


def memory_at_rest() -> int:
    """Return the memory in use without Qt's cache of scaled icons, which has a bound of 10 MB."""
    QPixmapCache.clear()
    trim_malloc()
    return private_bytes()
