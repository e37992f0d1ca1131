"""What the preview shows is what the file will hold, pixel for pixel."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import profiles
import pytest
from driver import WAIT_MS, TinyModels
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot
from tiny import noise

from leafscope.core.engine import Renderer
from leafscope.core.errors import LeafscopeError
from leafscope.core.export import (
    Encoding,
    ExportJob,
    ExportKind,
    MetadataPolicy,
    export,
    plan_export,
)
from leafscope.core.geometry import Box, Size
from leafscope.core.methods import Method
from leafscope.core.models import Model
from leafscope.core.photo import Photo, open_photo
from leafscope.core.resample import Interpolation
from leafscope.gui.export.export_dialog import ExportDialog
from leafscope.gui.export.export_preview import ExportPreview
from leafscope.gui.rendering import qimage
from leafscope.gui.rendering.model_source import ModelSource
from leafscope.gui.rendering.qimage import ScreenColours, composite_on_checkerboard
from leafscope.gui.rendering.render_worker import RenderResources

PHOTO = noise(200, 160)
Make = Callable[..., ExportPreview]


def job(
    path: Path, method: str = "bicubic", baseline: str = "nearest", **changes: Any
) -> ExportJob:
    changes = {"region": Box(10, 20, 150, 120), **changes}
    if "size" not in changes:
        changes = {"scale": 4.0, **changes}
    return ExportJob(
        path,
        method=Method(method),
        baseline=Method(baseline),
        seconds=0.2,
        device="cpu",
        **changes,
    )


def show(preview: ExportPreview, wanted: ExportJob, photo: Photo = PHOTO) -> None:
    """Show a job as the dialog does."""
    try:
        preview.show_plan(plan_export(wanted, photo))
    except LeafscopeError as error:
        preview.show_error(str(error))


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    all_made: list[ExportPreview] = []

    def preview(models: ModelSource | None = None) -> ExportPreview:
        resources = RenderResources(models or TinyModels())
        made = ExportPreview(resources, {"nearest": "Squares"})
        qtbot.addWidget(made)
        made.show()
        made.pane.setFocus()
        all_made.append(made)
        return made

    yield preview
    for made in all_made:
        made.request_stop()


def settle(preview: ExportPreview, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: preview.up_to_date, timeout=WAIT_MS)


def painted(preview: ExportPreview) -> NDArray[np.uint8]:
    """Return the pixels on the screen, without the frame that shows the focus."""
    preview.pane.clearFocus()
    return qimage.to_rgb(preview.pane.grab().toImage())


def saved(photo: Photo, wanted: ExportJob, box: Box) -> NDArray[np.uint8]:
    """Return what a photo viewer shows of the file under a box."""
    kernel = Interpolation(str(wanted.method))
    replaceable = dataclasses.replace(wanted, overwrite=True)
    export(Renderer(photo, kernel), plan_export(replaceable, photo))
    file = open_photo(wanted.path)
    part = slice(box.top, box.bottom), slice(box.left, box.right)
    alpha = None if file.alpha is None else file.alpha[part].astype(np.uint8)
    image = ScreenColours(file).image(file.pixels[part].astype(np.uint8), alpha)
    return qimage.to_rgb(composite_on_checkerboard(image, QPoint(-box.left, -box.top)))


VEILED = dataclasses.replace(PHOTO, alpha=noise(200, 160, seed=1).pixels[..., 0])
WIDE = dataclasses.replace(PHOTO, icc_profile=profiles.adobe_rgb())


@pytest.mark.parametrize("photo", [PHOTO, VEILED, WIDE], ids=["plain", "veiled", "wide"])
@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.bmp"])
def test_a_pixel_of_the_file_is_a_pixel_of_the_screen(
    make: Make, qtbot: QtBot, tmp_path: Path, photo: Photo, name: str
) -> None:
    preview = make()
    wanted = job(tmp_path / name, scale=8.0)
    show(preview, wanted, photo)
    settle(preview, qtbot)
    assert preview.box is not None
    assert np.array_equal(painted(preview), saved(photo, wanted, preview.box))


def test_so_it_is_on_a_screen_of_a_pixel_and_a_half(tmp_path: Path) -> None:
    this = f"{__file__}::test_a_pixel_of_the_file_is_a_pixel_of_the_screen[a.png-plain]"
    command = [sys.executable, "-m", "pytest", "-q", "--basetemp", str(tmp_path / "files"), this]
    screen = {**os.environ, "QT_SCALE_FACTOR": "1.5"}
    found = subprocess.run(command, env=screen, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout


def test_the_middle_comes_first(make: Make, qtbot: QtBot) -> None:
    preview = make()
    show(preview, job(Path("a.png")))
    settle(preview, qtbot)
    room, box = preview.pane.room, preview.box
    assert box == Box((600 - room.width) // 2, (480 - room.height) // 2, room.width, room.height)
    assert preview.position.text() == (
        f"Position {box.left}, {box.top} in an image of 600 × 480 pixels"
    )


def test_the_hand_and_the_arrows_move_it_as_far_as_the_output_goes(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    preview, wanted = make(), job(tmp_path / "a.png")
    show(preview, wanted)
    settle(preview, qtbot)
    before = preview.box
    assert before is not None
    pane = preview.pane
    QTest.mousePress(pane, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(pane, QPoint(60, 110))
    QTest.mouseRelease(pane, Qt.MouseButton.LeftButton, pos=QPoint(60, 110))
    assert preview.box == dataclasses.replace(before, left=before.left + 40, top=before.top - 10)
    QTest.keyClick(pane, Qt.Key.Key_Down)
    assert preview.box.top == before.top - 10 + 32
    for _ in range(3):
        QTest.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert preview.box.right == 600
    settle(preview, qtbot)
    assert np.array_equal(painted(preview), saved(PHOTO, wanted, preview.box))


def test_what_was_there_stays_until_the_new_is_rendered(make: Make, qtbot: QtBot) -> None:
    preview = make()
    show(preview, job(Path("a.jpg"), encoding=Encoding(95)))
    settle(preview, qtbot)
    fine = painted(preview)
    show(preview, job(Path("a.jpg"), encoding=Encoding(5)))
    assert not preview.up_to_date
    assert "Rendering…" in preview.pane.accessible_value
    assert np.array_equal(painted(preview)[40:], fine[40:])  # below the word
    settle(preview, qtbot)
    assert "Rendering…" not in preview.pane.accessible_value
    coarse = painted(preview)
    assert np.abs(coarse.astype(int) - fine).mean() > 5


class LateModels(TinyModels):
    """Models that can't be used before a moment that a test chooses."""

    def __init__(self) -> None:
        self.time = threading.Event()

    def load(self, name: str) -> Model:
        assert self.time.wait(WAIT_MS / 1000)
        return super().load(name)


def test_while_a_model_takes_its_time_bicubic_stands_in(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    models = LateModels()
    preview, wanted = make(models=models), job(tmp_path / "a.png", method="spectral")
    plain = dataclasses.replace(wanted, method=Method("bicubic"))

    def bicubic() -> bool:
        assert preview.box is not None
        return np.array_equal(painted(preview)[40:], saved(PHOTO, plain, preview.box)[40:])

    show(preview, wanted)
    qtbot.waitUntil(bicubic, timeout=WAIT_MS)  # below the word
    assert "Rendering…" in preview.pane.accessible_value
    models.time.set()
    settle(preview, qtbot)
    assert not bicubic()


def test_where_the_hand_goes_bicubic_stands_in_beside_what_was_there(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    preview, wanted = make(), job(tmp_path / "a.png", scale=8.0, method="spectral")
    plain = dataclasses.replace(wanted, method=Method("bicubic"))
    show(preview, wanted)
    settle(preview, qtbot)
    shown = painted(preview)
    answers: list[tuple[bool, NDArray[np.uint8]]] = []
    preview.worker.result_ready.connect(
        lambda *_: answers.append((preview.up_to_date, painted(preview)))
    )
    QTest.keyClick(preview.pane, Qt.Key.Key_Down)
    settle(preview, qtbot)
    (ready, moved), *_ = answers
    assert not ready
    assert preview.box is not None
    assert np.array_equal(moved[40:-32], shown[72:])
    assert np.array_equal(moved[-32:], saved(PHOTO, plain, preview.box)[-32:])


@pytest.mark.parametrize("method", ["spectral", "bicubic"])
def test_the_edge_that_a_hand_uncovers_is_bicubic_already(
    make: Make, qtbot: QtBot, tmp_path: Path, method: str
) -> None:
    preview, wanted = make(), job(tmp_path / "a.png", scale=8.0, method=method)
    plain = dataclasses.replace(wanted, method=Method("bicubic"))
    show(preview, wanted)
    settle(preview, qtbot)
    QTest.keyClick(preview.pane, Qt.Key.Key_Down)
    assert preview.box is not None
    assert np.array_equal(painted(preview)[-32:], saved(PHOTO, plain, preview.box)[-32:])


def test_the_same_place_is_kept_when_the_size_changes(make: Make, qtbot: QtBot) -> None:
    preview = make()
    show(preview, job(Path("a.png")))
    QTest.keyClick(preview.pane, Qt.Key.Key_Left)
    box = preview.box
    show(preview, job(Path("a.png"), scale=8.0))
    assert box is not None
    assert preview.box is not None
    middle = 2 * box.left + box.width
    assert abs(2 * preview.box.left + preview.box.width - 2 * middle) <= 1
    show(preview, job(Path("a.png"), region=None))
    assert "of 800 × 640" in preview.position.text()
    assert abs(preview.box.left + preview.box.right - 800) <= 1


def test_only_what_can_be_seen_is_rendered_anew(make: Make, qtbot: QtBot) -> None:
    preview = make()
    show(preview, job(Path("a.png")))
    settle(preview, qtbot)
    show(preview, job(Path("b.png"), dpi=(72, 72), metadata=MetadataPolicy.NONE))
    assert preview.up_to_date


def test_the_yardstick_is_seen_while_it_is_held(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    preview, wanted = make(), job(tmp_path / "a.png")
    show(preview, wanted)
    settle(preview, qtbot)
    plain = painted(preview)
    assert preview.baseline_button.text() == "Hold to show Squares"
    QTest.mousePress(preview.baseline_button, Qt.MouseButton.LeftButton)
    settle(preview, qtbot)
    nearest = dataclasses.replace(wanted, method=Method("nearest"))
    assert preview.box is not None
    assert np.array_equal(painted(preview), saved(PHOTO, nearest, preview.box))
    QTest.mouseRelease(preview.baseline_button, Qt.MouseButton.LeftButton)
    assert np.array_equal(painted(preview), plain)
    preview.pane.setFocus()
    QTest.keyPress(preview.pane, Qt.Key.Key_Space)
    assert not np.array_equal(qimage.to_rgb(preview.pane.grab().toImage()), plain)
    QTest.keyRelease(preview.pane, Qt.Key.Key_Space)
    assert np.array_equal(painted(preview), plain)


def test_bicubic_is_seen_while_it_is_held(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    """Though it also stands in beneath the model's picture."""
    wanted = job(tmp_path / "a.png", method="spectral", baseline="bicubic")
    preview = make()
    show(preview, wanted)
    settle(preview, qtbot)
    QTest.mousePress(preview.baseline_button, Qt.MouseButton.LeftButton)
    settle(preview, qtbot)
    bicubic = dataclasses.replace(wanted, method=Method("bicubic"))
    assert preview.box is not None
    assert np.array_equal(painted(preview), saved(PHOTO, bicubic, preview.box))


def test_a_small_output_lies_in_the_middle(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    preview, wanted = make(), job(tmp_path / "a.png", size=Size(31, 17))
    show(preview, wanted)
    settle(preview, qtbot)
    box, room = preview.box, preview.pane.room
    assert box == Box(0, 0, 31, 17)
    left, top = (room.width - 31) // 2, (room.height - 17) // 2
    shown = painted(preview)
    assert np.array_equal(shown[top : top + 17, left : left + 31], saved(PHOTO, wanted, box))
    assert (shown[top - 1] == shown[0]).all()


def test_of_a_movie_the_last_frame_is_shown(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    preview = make()
    region = Box(10, 20, 100, 80)
    wanted = job(tmp_path / "a.webp", kind=ExportKind.MOVIE, region=region, size=Size(200, 160))
    show(preview, wanted)
    settle(preview, qtbot)
    export(Renderer(PHOTO, Interpolation.BICUBIC), plan_export(wanted, PHOTO))
    with Image.open(wanted.path) as image:
        image.seek(wanted.frame_count - 1)
        last = np.asarray(image.convert("RGB"))
    room = preview.pane.room
    left, top = (room.width - 200) // 2, (room.height - 160) // 2
    assert np.array_equal(painted(preview)[top : top + 160, left : left + 200], last)
    assert preview.position.text() == ("Last frame, position 0, 0 in an image of 200 × 160 pixels")


@pytest.mark.parametrize("kind", [ExportKind.SIDE_BY_SIDE, ExportKind.SPLIT, ExportKind.WIPE])
def test_of_a_comparison_the_picture_on_the_right_is_shown(
    make: Make, qtbot: QtBot, kind: ExportKind
) -> None:
    preview = make()
    show(preview, job(Path("a" + kind.suffixes[-1]), kind=kind), VEILED)
    settle(preview, qtbot)
    assert preview.position.text().startswith("Right picture, position ")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"method": "damaged"}, "The model damaged is damaged."),
        ({"size": Size(20_000, 50), "path": Path("a.webp")}, "at most 16383 pixels a side"),
        ({"path": Path("a.xyz")}, "Can't export to .xyz"),
        ({"region": Box(0, 0, 900, 9)}, "isn't inside the photo"),
    ],
)
def test_what_cannot_be_is_said_instead(
    make: Make, qtbot: QtBot, changes: dict[str, object], sentence: str
) -> None:
    preview = make()
    show(preview, job(**{"path": Path("a.png"), **changes}))  # type: ignore[arg-type]
    settle(preview, qtbot)
    assert sentence in preview.pane.accessible_value
    show(preview, job(Path("a.png")))
    settle(preview, qtbot)
    assert "of 600 × 480" in preview.pane.accessible_value


def test_what_was_refused_before_is_refused_again(make: Make, qtbot: QtBot) -> None:
    preview, large = make(), job(Path("a.webp"), size=Size(20_000, 50))
    for wanted in (large, job(Path("a.webp")), large):
        show(preview, wanted)
        settle(preview, qtbot)
    assert "at most 16383 pixels a side" in preview.pane.accessible_value


def test_a_yardstick_let_go_leaves_the_reason_why_there_is_no_picture(
    make: Make, qtbot: QtBot
) -> None:
    preview = make()
    show(preview, job(Path("a.png"), method="damaged"))
    settle(preview, qtbot)
    QTest.mousePress(preview.baseline_button, Qt.MouseButton.LeftButton)
    settle(preview, qtbot)
    assert "of 600 × 480" in preview.pane.accessible_value
    QTest.mouseRelease(preview.baseline_button, Qt.MouseButton.LeftButton)
    assert preview.pane.accessible_value == "The model damaged is damaged."


def test_the_thread_ends_when_it_is_told_to(make: Make, qtbot: QtBot) -> None:
    preview = make()
    show(preview, job(Path("a.png"), method="liif", region=None), noise(400, 400))
    qtbot.waitUntil(preview.worker.isRunning, timeout=WAIT_MS)
    with qtbot.waitSignal(preview.worker.destroyed, timeout=WAIT_MS):
        preview.request_stop()


def test_a_place_does_not_wander_while_its_window_changes(make: Make) -> None:
    preview = make()
    show(preview, job(Path("a.png"), region=None))
    QTest.keyClick(preview.pane, Qt.Key.Key_Left)
    before = preview.box
    width = preview.width()
    for wider in (*range(width, width + 51), *range(width + 50, width - 1, -1)):
        preview.resize(wider, preview.height())
    assert preview.box == before


class TestDialog:
    @pytest.fixture
    def dialog(self, qtbot: QtBot, tmp_path: Path) -> Iterator[ExportDialog]:
        view = Box(10, 20, 150, 120)
        wanted = job(tmp_path / "photo-bicubic.png", scale=8.0)
        dialog = ExportDialog(PHOTO, wanted, RenderResources(TinyModels()), view=view)
        qtbot.addWidget(dialog)
        dialog.show()
        yield dialog
        dialog.reject()

    def test_it_follows_the_fields(self, dialog: ExportDialog, qtbot: QtBot) -> None:
        preview = dialog.preview
        for suffix, quality in ((".png", 90), (".jpg", 90), (".jpg", 5)):
            dialog.suffix.setCurrentIndex(dialog.suffix.findData(suffix))
            dialog.format.quality.setValue(quality)
            settle(preview, qtbot)
            assert preview.box is not None
            assert np.array_equal(painted(preview), saved(PHOTO, dialog.job, preview.box))

    def test_a_file_that_cannot_be_there_can_be_looked_at(
        self, dialog: ExportDialog, qtbot: QtBot
    ) -> None:
        dialog.path.setText("/nowhere/at/all/a.png")
        qtbot.waitUntil(lambda: dialog.message.text() != "", timeout=WAIT_MS)
        settle(dialog.preview, qtbot)
        assert dialog.preview.pane.accessible_value == dialog.preview.position.text() != ""

    def test_closing_ends_the_thread(self, dialog: ExportDialog, qtbot: QtBot) -> None:
        qtbot.waitUntil(dialog.preview.worker.isRunning, timeout=WAIT_MS)
        with qtbot.waitSignal(dialog.preview.worker.destroyed, timeout=WAIT_MS):
            dialog.reject()

    def test_tab_reaches_the_picture_after_the_fields(self, dialog: ExportDialog) -> None:
        dialog.kind.setFocus()
        order = [dialog.focusWidget()]
        while order[-1] is not None and len(order) < 40:
            QTest.keyClick(order[-1], Qt.Key.Key_Tab)
            order.append(dialog.focusWidget())
        assert order.index(dialog.path) < order.index(dialog.region.preset)
        assert order.index(dialog.format.metadata) < order.index(dialog.preview.pane)
        assert order.index(dialog.preview.pane) < order.index(dialog.preview.baseline_button)
        assert order.index(dialog.preview.baseline_button) < order.index(dialog.start)


@pytest.fixture
def large_words(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    large = qapp.font()
    large.setPointSizeF(2 * before.pointSizeF())
    qapp.setFont(large)
    yield
    qapp.setFont(before)


@pytest.mark.usefixtures("large_words")
def test_with_words_twice_as_large_nothing_is_cut_off(qtbot: QtBot, tmp_path: Path) -> None:
    view = Box(10, 20, 150, 120)
    wanted = job(tmp_path / "photo-bicubic.png")
    dialog = ExportDialog(PHOTO, wanted, RenderResources(TinyModels()), view=view)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.minimumSizeHint().width() <= 1280
    assert dialog.minimumSizeHint().height() <= 690  # 720 without the window's title
    dialog.resize(dialog.minimumSizeHint())
    for field in (
        child
        for kind in (QComboBox, QPushButton, QSpinBox)
        for child in dialog.findChildren(kind)
        if child.isVisible()
    ):
        least = field.minimumSize()  # as the theme sets it, or what the field itself wants
        assert field.width() >= (least.width() or field.minimumSizeHint().width())
        assert field.height() >= (least.height() or field.minimumSizeHint().height())
    dialog.reject()
