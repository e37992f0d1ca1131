"""The program with a random user, as one process of `tests/soak.py`.

python soak_user.py FOLDER SEED MINUTES CORES
"""

from __future__ import annotations

import random
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from random_user import RandomUser, make_files, running_workers
from resident import resident_bytes
from waiting import pause

from leafscope.gui import __main__ as program
from leafscope.gui import start
from leafscope.gui.app.application import Application, SingleInstance, instance_name
from leafscope.gui.app.settings import Settings
from leafscope.gui.window.main_window import MainWindow

MEGABYTE = 2**20
CACHE_BUDGET = 128 * MEGABYTE
MAX_GROWTH = 300 * MEGABYTE  # from the first rest to any later one
MAX_RESIDENT = 2500 * MEGABYTE  # at any time
REST_S = 300.0  # seconds of use between rests
MINUTE = 60.0
REST_TRIES = 40  # seconds until idle threads have released memory
PAUSES = (0.05, 0.2, 0.5, 1.0)  # seconds between actions


class UsedApplication(Application):
    """An application that is used at random, and then closes its window."""

    def exec(self) -> int:  # type: ignore[override]
        QTimer.singleShot(0, self._use)
        return super().exec()

    def _use(self) -> None:
        try:
            Use(self, Path(sys.argv[1]), int(sys.argv[2])).run(*map(float, sys.argv[3:5]))
        except BaseException:
            self.exit(1)
            raise


class Use:
    """The use of the program in this process.

    Args:
        application: the application, which has a window already.
        folder: for photos and exports.
        seed: of everything that is random.

    """

    def __init__(self, application: Application, folder: Path, seed: int) -> None:
        self._application = application
        self._rng = random.Random(seed)  # noqa: S311 - not for security
        self._out = folder / "out"
        self._out.mkdir(exist_ok=True)
        self._paths = make_files(folder / "photos", seed)
        self._window = next(w for w in application.topLevelWidgets() if isinstance(w, MainWindow))
        self._user = self._new_user()
        self._counts: Counter[str] = Counter(windows=1)
        self._first_rest: int | None = None
        self._minute = time.monotonic()

    def run(self, minutes: float, cores: float) -> None:
        """Use the program for some minutes on a share of the cores, and quit."""
        start, cpu = time.monotonic(), time.process_time()
        self._application.setQuitOnLastWindowClosed(False)
        self._user.warm_up()
        self._user.come_to_rest()
        self._rest()
        rested, reopen = time.monotonic(), self._next_reopening()
        while (now := time.monotonic()) < start + MINUTE * minutes:
            self._user.act()
            pause(round(1000 * self._rng.choice(PAUSES)))
            while time.process_time() - cpu > cores * (time.monotonic() - start) + 5:
                pause(200)
            if now > self._minute + MINUTE:
                self._minute = now
                self._report("in use")
            if now > rested + REST_S:
                self._user.come_to_rest()
                self._rest()
                rested = time.monotonic()
            if now > reopen:
                self._reopen()
                reopen = self._next_reopening()
        self._user.come_to_rest()
        self._rest()
        if self._rng.random() < 0.5:
            self._user.export()  # so that closing asks
        self._add_counts()
        for what, count in self._counts.items():
            print(f"total {what}={count}", flush=True)
        self._application.setQuitOnLastWindowClosed(True)
        self._user.close()

    def _next_reopening(self) -> float:
        return time.monotonic() + self._rng.uniform(20, 200)

    def _new_user(self) -> RandomUser:
        return RandomUser(self._window, self._paths, self._out, self._rng.randrange(2**31))

    def _reopen(self) -> None:
        """Close the window and open another; or start the program again, which forwards a file."""
        if self._rng.random() < 0.3:
            self._forward(self._paths[0])
            return
        self._user.close()
        self._add_counts()
        self._window.deleteLater()
        self._user.wait(lambda: running_workers() == 0)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._window = MainWindow(settings=Settings.load())
        self._window.show()
        instance = SingleInstance(instance_name(), self._window)
        instance.open_requested.connect(self._window.open_from_other_instance)
        self._user = self._new_user()
        self._user.open_photo(self._paths[0])
        self._counts["windows"] += 1

    def _forward(self, path: Path) -> None:
        """Start the program with a file, which this process opens."""
        command = [sys.executable, "-m", "leafscope.gui", str(path)]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
            try:
                self._user.wait(lambda: process.poll() is not None)
            finally:
                process.kill()
        self._problem_if(process.returncode != 0, f"forwarding ended with {process.returncode}")
        self._counts["forwarded"] += 1

    def _rest(self) -> None:
        """Check the memory while nothing is running."""
        self._first_rest = self._first_rest or resident_bytes()
        for _ in range(REST_TRIES):
            growth = resident_bytes() - self._first_rest
            if growth < MAX_GROWTH:
                break
            pause(1000)
        self._report("at rest")
        self._problem_if(growth > MAX_GROWTH, f"{growth >> 20} MB more than at first")

    def _report(self, state: str) -> None:
        resident = resident_bytes()
        done = self._user.done.total()
        counts = self._counts + self._user.counts
        print(
            f"{state}: {resident >> 20} MB, {threading.active_count()} + "
            f"{running_workers()} threads, {done} acts in this window, "
            + ", ".join(f"{count} {what}" for what, count in sorted(counts.items())),
            flush=True,
        )
        self._problem_if(resident > MAX_RESIDENT, f"{resident >> 20} MB")

    def _add_counts(self) -> None:
        self._counts += self._user.counts
        self._counts["acts"] += self._user.done.total()
        self._user.counts.clear()
        self._user.done.clear()

    def _problem_if(self, wrong: bool, text: str) -> None:
        if wrong:
            print(f"PROBLEM: {text}", flush=True)


def main() -> int:
    """Start the program as usual, with another application class."""
    settings = Settings.load()
    settings.memory = CACHE_BUDGET
    settings.sync()
    vars(start)["Application"] = UsedApplication
    return program.main([])


if __name__ == "__main__":
    sys.exit(main())
