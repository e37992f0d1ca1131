"""Try the window under Wayland: `python packaging/try_wayland.py`.

Runs the program in weston on two screens, at scale 1 and 2, and compares weston's screenshots with
what the window painted. The first screen is a window of Xvfb, where xdotool moves the pointer and
presses keys. The second one is in memory and has neither pointer nor keyboard, so events are sent
to the window from inside; so they are at scale 1 where Xvfb or xdotool is missing. Screenshots are
kept in build/wayland.
"""

from __future__ import annotations

import contextlib
import functools
import os
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QEventLoop, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from leafscope.gui import __main__ as program
from leafscope.gui import start
from leafscope.gui.app.application import Application
from leafscope.gui.app.settings import Settings
from leafscope.gui.rendering import qimage
from leafscope.gui.window.main_window import MainWindow

ROOT = Path(__file__).parents[1]
BUNDLING = ROOT / "packaging" / "bundling"
PHOTO = ROOT / "resources" / "samples" / "chelsea.png"
SCREENSHOTS = ROOT / "build" / "wayland"
SCREENSHOOTER = "weston-screenshooter"
MEMORY, XVFB = "headless", "x11"  # weston's backends
SIZES = {1: (1366, 768), 2: (1024, 640)}  # of the screen at each scale, in logical pixels
PANEL = 32  # logical pixels at the top of the screen, where weston has its panel
SPARE = 8  # columns of Xvfb's screen beside weston's window
RESIZED = (800, 520)  # logical pixels
SOCKET = "wayland-leafscope"
MAX_SECONDS = 110  # an idle machine needs 15
MAX_LOAD = 3.0  # processes per core, beyond which a machine is too busy
TIMED_OUT = f"it took more than {MAX_SECONDS} seconds"
POLL_SECONDS = 0.05
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def main() -> int:
    """Try every screen; return the exit code."""
    if not is_installed("weston", SCREENSHOOTER):
        print("== SKIPPED: Wayland is tried where weston is installed")
        return 0
    backends = (XVFB, MEMORY)
    if not is_installed("Xvfb", "xdotool"):
        print("== SKIPPED: pasting and the menu under Wayland are tried with Xvfb and xdotool")
        backends = (MEMORY, MEMORY)
    shutil.rmtree(SCREENSHOTS, ignore_errors=True)
    SCREENSHOTS.mkdir(parents=True)
    with ThreadPoolExecutor() as threads:
        passed = list(threads.map(try_screen, backends, range(1, len(backends) + 1)))
    if all(passed):
        return 0
    print(f"Screenshots are in {SCREENSHOTS.relative_to(ROOT)}.")
    return 1


def is_installed(*programs: str) -> bool:
    """Return whether all of some programs are installed."""
    return all(map(shutil.which, programs))


def try_screen(backend: str, scale: int) -> bool:
    """Run the program with new settings on a screen; return whether it passed.

    Args:
        backend: weston's backend.
        scale: device pixels per logical pixel.

    """
    with tempfile.TemporaryDirectory() as folder:
        error = find_error(Path(folder), backend, scale)
    is_busy = os.getloadavg()[0] > MAX_LOAD * (os.cpu_count() or 1)
    if error == TIMED_OUT and is_busy:
        print(f"== SKIPPED: Wayland at scale {scale}, since this machine is too busy")
        return True
    print(f"== Wayland at scale {scale}: {error or 'the window works'}", flush=True)
    return not error


def find_error(folder: Path, backend: str, scale: int) -> str:
    """Run the program on a screen; return what is wrong, or "".

    Args:
        folder: for sockets, settings and other files.
        backend: weston's backend.
        scale: device pixels per logical pixel.

    """
    deadline = time.monotonic() + MAX_SECONDS
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("QT_")},
        **{f"XDG_{kind}_HOME": str(folder / kind) for kind in ("CONFIG", "DATA", "STATE", "CACHE")},
        "LC_ALL": "C.UTF-8",
        "XDG_RUNTIME_DIR": str(folder),
    }
    weston = ["weston", f"--backend={backend}-backend.so", "--use-pixman", "--no-config", "--debug"]
    width, height = SIZES[scale]
    weston += [f"--width={width}", f"--height={height}", f"--scale={scale}", "--idle-time=0"]
    weston += [f"--socket={SOCKET}", f"--log={SCREENSHOTS / f'weston-{backend}-{scale}.log'}"]
    with contextlib.ExitStack() as stack:
        if backend == XVFB:
            environment["DISPLAY"] = stack.enter_context(run_xvfb(width + SPARE, height))
        stack.enter_context(run_background(weston, environment))
        wait_for(lambda: (folder / SOCKET).exists(), deadline)
        environment |= {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": SOCKET}
        log = SCREENSHOTS / f"errors-{scale}.log"
        command = [sys.executable, __file__, backend, str(scale)]
        left = max(1.0, deadline - time.monotonic())
        try:
            with log.open("w") as file:
                subprocess.run(command, env=environment, stderr=file, timeout=left, check=True)
        except subprocess.TimeoutExpired:
            return TIMED_OUT
        except subprocess.CalledProcessError as error:
            return log.read_text() or f"the program ended with exit code {error.returncode}"
    return log.read_text()  # warnings of Qt


@contextlib.contextmanager
def run_xvfb(width: int, height: int) -> Iterator[str]:
    """Run an X server that chooses a free display; yield the display's name."""
    read, write = os.pipe()
    screen = f"{width}x{height}x24"
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", screen, "-nolisten", "tcp"]
    with run_background(command, dict(os.environ), pass_fds=(write,)), os.fdopen(read) as numbers:
        os.close(write)
        yield f":{numbers.readline().strip()}"


@contextlib.contextmanager
def run_background(
    command: list[str], environment: dict[str, str], pass_fds: tuple[int, ...] = ()
) -> Iterator[None]:
    """Run a program until the block ends."""
    process = subprocess.Popen(
        command, env=environment, pass_fds=pass_fds, stderr=subprocess.DEVNULL
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def wait_for(condition: Callable[[], bool], deadline: float) -> None:
    """Wait until a condition holds, or the deadline has passed."""
    while not condition() and time.monotonic() < deadline:
        time.sleep(POLL_SECONDS)


# In the program


class DrivenApplication(Application):
    """The application, whose event loop runs the checks."""

    def exec(self) -> int:
        """Run the event loop with the checks in it."""
        QTimer.singleShot(0, self._check)
        return super().exec()

    def _check(self) -> None:
        try:
            Driver(sys.argv[1], int(sys.argv[2])).check()
        except Exception:  # noqa: BLE001 - the event loop would go on
            traceback.print_exc()
            sys.stderr.flush()
            os._exit(1)


class Driver:
    """Drives the program's window; what never happens ends with the time of the whole try.

    Args:
        backend: weston's backend.
        scale: device pixels per logical pixel that the screen has.

    """

    def __init__(self, backend: str, scale: int) -> None:
        QGuiApplication.setQuitOnLastWindowClosed(False)
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)  # not in the screenshots
        windows = QApplication.topLevelWidgets()
        self.window = next(window for window in windows if isinstance(window, MainWindow))
        self.backend, self.scale, self.screen = backend, scale, SIZES[scale]
        if backend == XVFB:  # weston doesn't know where the pointer is until it comes from outside
            self.send("mousemove", self.screen[0] + SPARE // 2, 0, "sleep", 0.2)
        self.origin = (0, 0)  # of the window on the screen

    def check(self) -> None:
        """Run all checks, then end the program."""
        checks = [self.check_first_window, self.check_zoom, self.check_pan]
        if self.backend == XVFB:  # weston needs a pointer and a keyboard for them
            checks += [self.check_paste, self.check_menu]
        for check in (*checks, self.check_full_screen, self.check_next_window):
            before = time.monotonic()
            check()
            name = check.__name__.removeprefix("check_").replace("_", " ")
            seconds = time.monotonic() - before
            print(f"Wayland at scale {self.scale}, {name}: {seconds:.1f} s", flush=True)
        self.window.close()
        QGuiApplication.quit()

    def check_first_window(self) -> None:
        """Check that it fits the screen with its frame, and shows the rendered photo."""
        assert QGuiApplication.platformName() == "wayland"
        assert (BUNDLING / f"{QGuiApplication.desktopFileName()}.desktop").is_file()
        assert self.window.devicePixelRatio() == self.scale
        self.wait(lambda: self.window.bar.model.count() > 0 and self.window.opened is not None)
        if self.scale == 1:
            self.wait(self.is_rendered)
            self.compare("model")
        self.window.comparison.set_method("bicubic")  # so that the machine's speed hardly matters
        self.wait(self.is_rendered)
        self.compare("first")
        frame = self.window.windowHandle().frameMargins()
        (left, top), size = (edge // self.scale for edge in self.origin), self.window.size()
        assert frame.top() > 0
        assert left >= frame.left()
        assert top >= PANEL + frame.top()
        assert left + size.width() + frame.right() <= self.screen[0]
        assert top + size.height() + frame.bottom() <= self.screen[1]

    def check_zoom(self) -> None:
        """Check that the wheel zooms at the pointer."""
        view, at, scale = self.window.view, QPoint(300, 200), 4.0 * self.scale
        view.zoom_to(scale)  # a photo that is smaller than the window stays in the middle
        before = self.source_at(at)
        self.turn_wheel(at)
        self.wait(lambda: view.viewport.scale > scale and view.is_at_rest)
        assert np.allclose(self.source_at(at), before, atol=0.5 / scale)
        self.compare("zoom")

    def check_pan(self) -> None:
        """Check that a drag moves the photo with the pointer."""
        start, end = QPoint(400, 300), QPoint(320, 250)
        before = self.source_at(start)
        self.drag(start, end)
        self.wait(lambda: np.allclose(self.source_at(end), before, atol=1e-6))
        self.compare("pan")

    def check_paste(self) -> None:
        """Check that a copied view can be opened."""
        size = self.window.canvas.device_size
        self.send("key", "ctrl+c")
        self.wait(lambda: QGuiApplication.clipboard().mimeData().hasImage())
        self.send("key", "ctrl+v")
        self.wait(lambda: self.window.opened.path is None)
        assert self.window.opened.photo.size == size
        self.window.comparison.set_method("bicubic")  # auto again for a new photo
        self.compare("paste")

    def check_menu(self) -> None:
        """Check that the menu is all on the screen."""
        button = self.window.bar.menu_button
        self.move_pointer(button, button.rect().center())
        self.send("click", 1)
        self.wait(self.window.menu.isVisible)
        self.find_on_screen(self.window.menu, "menu")
        self.send("key", "Escape")
        self.compare("without-menu")

    def check_full_screen(self) -> None:
        """Check that the canvas covers the screen, and that the window comes back."""
        before = self.window.size()
        self.toggle_full_screen()
        self.wait(lambda: self.window.canvas.size().toTuple() == self.screen)
        self.compare("full-screen")
        assert self.origin == (0, 0)
        self.toggle_full_screen()
        self.wait(lambda: self.window.size() == before)
        self.compare("without-full-screen")

    def check_next_window(self) -> None:
        """Check that it has the last one's size, or is maximized as that one was."""
        self.window.resize(*RESIZED)
        self.compare("resized")
        for maximized in (False, True):
            if maximized:
                self.window.showMaximized()
                self.wait(lambda: self.window.frameSize().width() == self.screen[0])
            size = self.window.size()
            self.window.close()
            self.window = MainWindow(settings=Settings.load())
            self.window.show()
            self.wait(functools.partial(self.has_size, size))
            self.compare("maximized" if maximized else "again")
            assert self.window.isMaximized() == maximized

    def has_size(self, size: QSize) -> bool:
        """Return whether the window has a size."""
        return self.window.size() == size

    # Input

    def turn_wheel(self, at: QPoint) -> None:
        """Turn the wheel one notch up, at a position in the canvas."""
        if self.backend == XVFB:
            self.move_pointer(self.window.canvas, at)
            self.send("click", 4)
        else:
            handle = self.window.windowHandle()
            QTest.wheelEvent(handle, self.in_window(at), QPoint(0, 120))

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Drag with the left button from one position in the canvas to another."""
        if self.backend == XVFB:
            self.move_pointer(self.window.canvas, start)
            self.send("mousedown", 1)
            self.send("mousemove", *self.on_screen(self.window.canvas, end), "mouseup", 1)
        else:
            handle = self.window.windowHandle()
            QTest.mousePress(handle, LEFT, NO_KEY, self.in_window(start))
            QTest.mouseMove(handle, self.in_window(end))
            QTest.mouseRelease(handle, LEFT, NO_KEY, self.in_window(end))

    def toggle_full_screen(self) -> None:
        """Press F11."""
        if self.backend == XVFB:
            self.send("key", "F11")
        else:
            self.window.commands.action("full-screen").trigger()

    def send(self, *command: str | float) -> None:
        """Send input to weston's window."""
        subprocess.run(["xdotool", *map(str, command)], check=True, timeout=MAX_SECONDS)

    def move_pointer(self, widget: QWidget, at: QPoint) -> None:
        """Move the pointer to a position in a widget, and wait until it is there."""
        self.send("mousemove", *self.on_screen(widget, at))
        self.wait(widget.underMouse)

    def in_window(self, at: QPoint) -> QPoint:
        """Return the position in the window of a position in the canvas."""
        return self.window.canvas.mapTo(self.window, at)

    def on_screen(self, widget: QWidget, at: QPoint) -> tuple[int, int]:
        """Return the device pixel on the screen of a position in a widget."""
        x, y = (self.scale * logical for logical in widget.mapTo(self.window, at).toTuple())
        return self.origin[0] + x, self.origin[1] + y

    # Waiting and looking

    def wait(self, condition: Callable[[], bool]) -> None:
        """Process events until a condition holds."""
        while not condition():
            self.process_events()

    def process_events(self) -> None:
        """Process events for a moment; unlike `QTest.qWait`, let Python's other threads run."""
        loop = QEventLoop()
        QTimer.singleShot(round(1000 * POLL_SECONDS), loop.quit)
        loop.exec()

    def is_rendered(self) -> bool:
        """Return whether the view is at rest and completely rendered."""
        view, store = self.window.view, self.window.session.store
        methods = self.window.comparison.pane_layout(self.window.canvas.device_size).methods
        is_at_rest = view.viewport is not None and view.is_at_rest
        return is_at_rest and all(store.exact_frame(method, view.viewport) for method in methods)

    def source_at(self, at: QPoint) -> tuple[float, float]:
        """Return the photo's position at a position in the canvas."""
        viewport = self.window.view.viewport
        x, y = (self.scale * logical / viewport.scale for logical in at.toTuple())
        return viewport.left + x, viewport.top + y

    def compare(self, name: str) -> None:
        """Wait until the screen shows what the window painted, and remember where."""
        self.origin = self.find_on_screen(self.window, name)

    def find_on_screen(self, widget: QWidget, name: str) -> tuple[int, int]:
        """Wait until the screen shows exactly what a window painted.

        Returns:
            Where it is: left and top in device pixels.

        """
        if self.backend == XVFB:  # onto weston's panel, so that nothing is highlighted
            self.send("mousemove", self.screen[0] // 2, 0)
        path = SCREENSHOTS / f"{self.backend}-{self.scale}-{name}.png"
        places: list[tuple[int, int]] = []
        while not places:
            self.process_events()
            painted = qimage.to_rgb(widget.grab().toImage())
            places = find_picture(painted, take_screenshot(path))
            if not places:
                Image.fromarray(painted).save(path.with_stem(f"{path.stem}-painted"))
        return places[0]


def take_screenshot(path: Path) -> np.ndarray:
    """Save weston's screen as a file, and return its pixels, shape (height, width, 3)."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "XDG_PICTURES_DIR": folder}
        subprocess.run(
            [SCREENSHOOTER], cwd=folder, env=environment, check=True, timeout=MAX_SECONDS
        )
        (taken,) = Path(folder).glob("*.png")
        shutil.move(taken, path)
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"))


def find_picture(part: np.ndarray, whole: np.ndarray) -> list[tuple[int, int]]:
    """Return every (left, top) at which a picture contains another one exactly.

    Args:
        part: the picture to find, shape (height, width, 3).
        whole: the picture that may contain it.

    """
    (height, width), (rows, columns) = part.shape[:2], whole.shape[:2]
    if height > rows or width > columns:
        return []
    y = int(np.argmax((part[:, 1:] != part[:, :-1]).any(axis=2).sum(axis=1)))  # the busiest row
    starts = np.ones((rows - height + 1, columns - width + 1), bool)
    for x in np.linspace(0, width - 1, 16).astype(int):
        pixels = whole[y : y + starts.shape[0], x : x + starts.shape[1]]
        starts &= (pixels == part[y, x]).all(axis=2)
    return [
        (int(left), int(top))
        for top, left in np.argwhere(starts)
        if np.array_equal(whole[top : top + height, left : left + width], part)
    ]


if __name__ == "__main__":
    if len(sys.argv) == 1:
        sys.exit(main())
    start.Application = DrivenApplication
    sys.exit(program.main([str(PHOTO)]))
