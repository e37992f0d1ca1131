"""Random use of the real window: files, models, comparisons, dialogs, panels and exports."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import mutants
import numpy as np
from PIL import Image
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMenu, QMessageBox
from waiting import is_exact, pause

from leafscope.core.geometry import Box
from leafscope.core.methods import AUTO
from leafscope.gui.commands.command_table import TABLE
from leafscope.gui.export.export_queue import ExportState
from leafscope.gui.rendering.worker import Worker
from leafscope.gui.session.comparison import CompareMode
from leafscope.gui.window.main_window import MainWindow
from leafscope.gui.window.preferences import Preferences

SIZES = [(300, 200), (1600, 1100), (64, 900), (1, 1), (2400, 1600)]
SUFFIXES = (".png", ".jpg", ".webp", ".tif")
MAX_SIDE = 4000  # pixels of an export
MAX_FILES = 60  # exported files that are kept
PATIENCE_S = 1200.0  # for a condition; long since the machine may be busy
POLL_MS = 20
MODAL_MS = 700  # after which a dialog is dismissed
KEYS = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_3, Qt.Key.Key_Space),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Tab, Qt.Key.Key_Return),
)


def make_files(folder: Path, seed: int) -> list[Path]:
    """Write photos of all formats and several sizes, and files that aren't photos."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(seed)
    paths = []
    for number, (width, height) in enumerate(SIZES):
        small = rng.integers(0, 256, (height // 9 + 2, width // 9 + 2, 4), np.uint8)
        large = Image.fromarray(small).resize((width, height), Image.Resampling.BICUBIC)
        for suffix in SUFFIXES:
            paths.append(folder / f"good{number}{suffix}")
            large.convert("RGBA" if suffix == ".webp" else "RGB").save(paths[-1])
    for number, good in enumerate(paths[:8]):
        paths.append(folder / f"bad{number}{good.suffix}")
        changed = mutants.mutate(good.read_bytes(), seed + number)
        paths[-1].write_bytes(changed[: int(rng.integers(10, len(changed) + 11))])
    for number, (kind, make) in enumerate(mutants.KINDS.items()):
        suffix = ".dng" if kind == mutants.RAW else ".jpg"
        paths.append(folder / f"kind{number}{suffix}")
        paths[-1].write_bytes(make())
    return [*paths, folder / "missing.png", folder]


class RandomUser(QObject):
    """Performs random actions on a window.

    Args:
        window: the window.
        paths: files to open, the first one a good photo.
        out: folder for exports.
        seed: of the random actions.
        models: names of the methods to use; all that the window offers if None.

    """

    def __init__(
        self,
        window: MainWindow,
        paths: Sequence[Path],
        out: Path,
        seed: int,
        models: Sequence[str] | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._paths = paths
        self._out = out
        self._models = models
        self._rng = random.Random(seed)  # noqa: S311 - not for security
        self._exports = 0
        self.done: Counter[str] = Counter()
        self.counts: Counter[str] = Counter()
        self._acts: dict[Callable[[], None], int] = {
            self.open: 6,
            self.step: 3,
            self.open_several: 1,
            self.drop: 1,
            self.paste: 1,
            self.zoom: 8,
            self.drag: 8,
            self.wheel: 4,
            self.press_key: 4,
            self.choose_method: 5,
            self.blend: 4,
            self.compare: 4,
            self.run_command: 6,
            self.inspect: 2,
            self.select: 2,
            self.change_preferences: 1,
            self.look_at_export: 1,
            self.export: 3,
            self.cancel_export: 3,
            self.export_batch: 1,
            self.resize: 2,
        }
        window.opening.opened.connect(partial(self._count, "opened"))
        window.opening.failed.connect(partial(self._count, "refused"))
        window.export_controller.queue.written.connect(partial(self._count, "exported"))
        window.export_controller.queue.failed.connect(partial(self._count, "export failures"))
        self._dismisser = QTimer(self, interval=MODAL_MS)  # of dialogs that block a command
        self._dismisser.timeout.connect(self._close_dialogs)

    def act(self) -> None:
        """Perform a random action, and wait a moment."""
        self._perform(*self._rng.choices(list(self._acts), list(self._acts.values())))
        pause(self._rng.choice([1, 20, 60, 200]))

    def warm_up(self) -> None:
        """Use each action once, and the given models, so that everything is loaded."""
        window = self._window
        self.wait(lambda: window.bar.model.isEnabled())
        self.open_photo(self._paths[0])
        for name in self._models or self._methods[:1]:
            window.comparison.set_method(name)
            window.view.zoom_to(30.0)  # few blocks, since some models are slow
            self.wait(partial(is_exact, window))
        for act in self._acts:
            self._perform(act)

    def come_to_rest(self) -> None:
        """Cancel everything, and show the first photo until nothing is running."""
        window, queue = self._window, self._window.export_controller.queue
        self._close_dialogs()
        for export in queue.unfinished:
            queue.cancel(export.number)
        window.showNormal()
        for id_ in ("agreement", "full-screen", "debug", "inspector", "model", "region"):
            if window.commands.action(id_).isChecked():
                window.commands.action(id_).trigger()
        window.comparison.set_mode(CompareMode.OFF)
        window.comparison.set_detail(0)
        window.comparison.set_method(self._methods[0])
        self.open_photo(self._paths[0])
        window.resize(700, 500)
        self.wait(partial(is_exact, window))
        self.wait(lambda: not queue.busy)
        window.export_controller.panel.clear.click()
        self.wait(lambda: not window.findChildren(QDialog))

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until a condition holds; raises TimeoutError."""
        until = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > until:
                raise TimeoutError(f"{condition} doesn't hold after {self.done}")
            pause(POLL_MS)

    def open_photo(self, path: Path) -> None:
        """Open a photo and wait until it is shown."""
        window = self._window
        window.open_path(path)
        self.wait(lambda: window.opened is not None and window.opened.path == path)

    def close(self) -> None:
        """Close the window, and its dialogs first; quit with running exports if it asks."""
        self._close_dialogs()
        controller = self._window.export_controller
        self._window.close()
        if controller.question is not None and controller.question.isVisible():
            for button in controller.question.buttons():
                if controller.question.buttonRole(button) is QMessageBox.ButtonRole.DestructiveRole:
                    button.click()
        assert not self._window.isVisible()

    # Actions

    def open(self) -> None:
        self._window.open_path(self._rng.choice(self._paths))

    def step(self) -> None:
        id_ = self._rng.choice(["next-photo", "next-photo", "previous-photo", "last-photo"])
        self._window.commands.action(id_).trigger()
        if self._rng.random() < 0.2:
            self._window.bar.pages.field.stepUp()

    def open_several(self) -> None:
        self._window.opening.open_paths(tuple(self._rng.sample(list(self._paths), 5)))

    def drop(self) -> None:
        data = QMimeData()
        chosen = self._rng.sample(list(self._paths), self._rng.choice([1, 3]))
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in chosen])
        self._window.opening.open_dropped(data)

    def paste(self) -> None:
        clipboard = QGuiApplication.clipboard()
        match self._rng.randrange(3):
            case 0:
                image = QImage(self._rng.randint(1, 400), 150, QImage.Format.Format_RGB32)
                image.fill(Qt.GlobalColor.darkCyan)
                clipboard.setImage(image)
            case 1:
                clipboard.setText(str(self._rng.choice(self._paths)))
            case 2:
                clipboard.setText("not a path\n\0")
        self._window.commands.action("paste").trigger()

    def zoom(self) -> None:
        self._window.view.zoom_to(self._rng.uniform(0.2, 30.0))

    def wheel(self) -> None:
        self._window.zoom_bar.slider.setValue(self._rng.randrange(1000))

    def drag(self) -> None:
        canvas, place = self._window.canvas, self._window.canvas.rect().center()
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=place)
        for _ in range(4):
            place += QPoint(self._rng.randint(-30, 30), self._rng.randint(-30, 30))
            QTest.mouseMove(canvas, place)
            pause(5)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=place)

    def press_key(self) -> None:
        modifier = self._rng.choice(
            [Qt.KeyboardModifier.NoModifier] * 3 + [Qt.KeyboardModifier.ShiftModifier]
        )
        QTest.keyClick(self._window.canvas, self._rng.choice(KEYS), modifier)

    def choose_method(self) -> None:
        box = self._window.bar.model
        names = (*self._methods, AUTO)
        chosen = [row for row in range(box.count()) if box.itemData(row) in names]
        if chosen:
            _activate(box, self._rng.choice(chosen))

    def blend(self) -> None:
        bar = self._window.detail_bar
        if self._rng.random() < 0.3:
            names = [a for a in bar.button.menu().actions() if a.data() in self._methods]
            if names:
                self._rng.choice(names).trigger()
        if bar.slider.isEnabled():
            bar.slider.setValue(self._rng.choice([0, 0, 30, 70, 100]))

    def compare(self) -> None:
        self._window.comparison.set_mode(self._rng.choice(list(CompareMode)))

    def run_command(self) -> None:
        command = self._rng.choice([command for command in TABLE if command.id != "quit"])
        self._dismisser.start()
        self._window.commands.action(command.id).trigger()
        self._dismisser.stop()
        pause(self._rng.choice([1, 100]))
        self._close_dialogs()

    def inspect(self) -> None:
        photo = self._window.session.photo
        if photo is not None:
            x = self._rng.uniform(0, photo.size.width)
            self._window.inspector_panel.pick(x, self._rng.uniform(0, photo.size.height))

    def select(self) -> None:
        photo = self._window.session.photo
        if photo is not None:
            left = self._rng.randrange(photo.size.width)
            top = self._rng.randrange(photo.size.height)
            width = self._rng.randint(1, photo.size.width - left)
            height = self._rng.randint(1, photo.size.height - top)
            self._window.canvas.region.set_region(Box(left, top, width, height))

    def change_preferences(self) -> None:
        self._window.commands.action("preferences").trigger()
        for dialog in self._window.findChildren(Preferences):
            for box in (dialog.colours, dialog.language):
                _activate(box, self._rng.randrange(box.count()))
            dialog.reduce_motion.setChecked(self._rng.random() < 0.5)
            dialog.reject()

    def look_at_export(self) -> None:
        self._window.show_export()
        pause(self._rng.choice([1, 300]))
        self._close_dialogs()

    def export(self) -> None:
        dialog = self._window.export_dialog()
        if dialog is None:
            return
        self._forget_files()
        self._exports += 1
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        if self._rng.random() < 0.3:
            dialog.kind.setCurrentIndex(self._rng.randrange(dialog.kind.count()))
        dialog.suffix.setCurrentIndex(self._rng.randrange(dialog.suffix.count()))
        output = dialog.size_fields.output
        side = max(output.width, output.height)
        limit = self._rng.choice([300, 800, MAX_SIDE])
        if side > limit:
            dialog.size_fields.scale.setValue(dialog.size_fields.scale.value() * limit / side)
        suffix = dialog.suffix.currentData()
        dialog.path.setText(str(self._out / f"out{self._exports}{suffix}"))
        pause(self._rng.choice([1, 200]))
        dialog.start.click()
        dialog.reject()

    def cancel_export(self) -> None:
        queue = self._window.export_controller.queue
        if queue.unfinished:
            export = self._rng.choice(queue.unfinished)
            if export.state is ExportState.RUNNING and self._rng.random() < 0.3:
                queue.set_paused(export.number, True)
                pause(50)
                queue.set_paused(export.number, False)
            else:
                queue.cancel(export.number)
                self._count("cancelled")

    def export_batch(self) -> None:
        dialog = self._window.export_controller.batch_dialog(
            self._rng.sample(list(self._paths), 3), self._window.bar.titles
        )
        self._forget_files()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        dialog.folder.setText(str(self._out / f"batch{self._exports}"))
        dialog.format.setCurrentIndex(self._rng.randrange(dialog.format.count()))
        _activate(dialog.method.model, self._rng.randrange(dialog.method.model.count()))
        dialog.size_field.value.setValue(1.0)
        pause(self._rng.choice([1, 600]))
        dialog.start.click()
        self._close_dialogs()

    def resize(self) -> None:
        window = self._window
        if self._rng.random() < 0.1:
            window.showMinimized()
            pause(100)
            window.showNormal()
        window.resize(self._rng.randint(400, 1100), self._rng.randint(350, 800))

    # Helpers

    @property
    def _methods(self) -> list[str]:
        return list(self._window.bar.titles if self._models is None else self._models)

    def _perform(self, act: Callable[[], None]) -> None:
        self.done[act.__name__] += 1
        act()

    def _count(self, what: str, *_: object) -> None:
        self.counts[what] += 1

    def _close_dialogs(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and isinstance(widget, QDialog | QMenu):
                widget.reject() if isinstance(widget, QDialog) else widget.close()

    def _forget_files(self) -> None:
        """Remove the oldest exports."""
        found = sorted(self._out.rglob("*.*"), key=lambda path: path.stat().st_mtime)
        for path in found[:-MAX_FILES]:
            path.unlink(missing_ok=True)


def running_workers() -> int:
    """Return the number of worker threads whose owner is gone."""
    application = QApplication.instance()
    assert application is not None
    return len(application.findChildren(Worker))


def _activate(box: QComboBox, row: int) -> None:
    box.setCurrentIndex(row)
    box.activated.emit(row)
