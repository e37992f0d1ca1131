"""The preview shows the pixels of the exported file."""

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
from driver import TinyModels
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot
from tiny import noise
from waiting import MAX_WAIT_S

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
    previews: list[ExportPreview] = []

    def make_preview(models: ModelSource | None = None) -> ExportPreview:
        resources = RenderResources(models or TinyModels())
        preview = ExportPreview(resources, {"nearest": "Squares"})
        qtbot.addWidget(preview)
        preview.show()
        preview.pane.setFocus()
        previews.append(preview)
        return preview

    yield make_preview
    for preview in previews:
        preview.worker.request_stop()


def settle(preview: ExportPreview, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: preview.up_to_date)


def grab_pixels(preview: ExportPreview) -> NDArray[np.uint8]:
    """Return the pane's pixels, without the focus frame."""
    preview.pane.clearFocus()
    return qimage.to_rgb(preview.pane.grab().toImage())


def read_export(photo: Photo, wanted: ExportJob, box: Box) -> NDArray[np.uint8]:
    """Export, and return a box of the file as a photo viewer shows it."""
    kernel = Interpolation(str(wanted.method))
    replaceable = dataclasses.replace(wanted, overwrite=True)
    export(Renderer(photo, kernel), plan_export(replaceable, photo))
    file = open_photo(wanted.path)
    part = slice(box.top, box.bottom), slice(box.left, box.right)
    alpha = None if file.alpha is None else file.alpha[part].astype(np.uint8)
    image = ScreenColours(file).image(file.pixels[part].astype(np.uint8), alpha)
    return qimage.to_rgb(composite_on_checkerboard(image, QPoint(-box.left, -box.top)))


TRANSPARENT = dataclasses.replace(PHOTO, alpha=noise(200, 160, seed=1).pixels[..., 0])
WIDE = dataclasses.replace(PHOTO, icc_profile=profiles.adobe_rgb())


@pytest.mark.parametrize("photo", [PHOTO, TRANSPARENT, WIDE], ids=["plain", "transparent", "wide"])
@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.bmp"])
def test_each_file_pixel_is_one_screen_pixel(
    make: Make, qtbot: QtBot, tmp_path: Path, photo: Photo, name: str
) -> None:
    preview = make()
    wanted = job(tmp_path / name, scale=8.0)
    show(preview, wanted, photo)
    settle(preview, qtbot)
    assert preview.box is not None
    assert np.array_equal(grab_pixels(preview), read_export(photo, wanted, preview.box))


def test_each_file_pixel_is_one_screen_pixel_at_150_percent(tmp_path: Path) -> None:
    this = f"{__file__}::test_each_file_pixel_is_one_screen_pixel[a.png-plain]"
    command = [sys.executable, "-m", "pytest", "-q", "--basetemp", str(tmp_path / "files"), this]
    screen = {**os.environ, "QT_SCALE_FACTOR": "1.5"}
    found = subprocess.run(command, env=screen, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout


def test_the_preview_starts_in_the_middle(make: Make, qtbot: QtBot) -> None:
    preview = make()
    show(preview, job(Path("a.png")))
    settle(preview, qtbot)
    room, box = preview.pane.room, preview.box
    assert box == Box((600 - room.width) // 2, (480 - room.height) // 2, room.width, room.height)
    assert preview.position.text() == (
        f"Position {box.left}, {box.top} in an image of 600 × 480 pixels"
    )


def test_dragging_and_arrow_keys_move_up_to_the_edge(
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
    assert np.array_equal(grab_pixels(preview), read_export(PHOTO, wanted, preview.box))


def test_the_old_picture_stays_until_the_new_is_rendered(make: Make, qtbot: QtBot) -> None:
    preview = make()
    show(preview, job(Path("a.jpg"), encoding=Encoding(95)))
    settle(preview, qtbot)
    fine = grab_pixels(preview)
    show(preview, job(Path("a.jpg"), encoding=Encoding(5)))
    assert not preview.up_to_date
    assert "Rendering…" in preview.pane.accessible_value
    assert np.array_equal(grab_pixels(preview)[40:], fine[40:])  # below the status text
    settle(preview, qtbot)
    assert "Rendering…" not in preview.pane.accessible_value
    coarse = grab_pixels(preview)
    assert np.abs(coarse.astype(int) - fine).mean() > 5


class BlockedModels(TinyModels):
    """Models that load only when a test allows it."""

    def __init__(self) -> None:
        self.released = threading.Event()

    def load(self, name: str) -> Model:
        assert self.released.wait(MAX_WAIT_S)
        return super().load(name)


def test_bicubic_is_shown_until_a_model_has_rendered(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    models = BlockedModels()
    preview, wanted = make(models=models), job(tmp_path / "a.png", method="spectral")
    plain = dataclasses.replace(wanted, method=Method("bicubic"))

    def bicubic() -> bool:
        assert preview.box is not None
        return np.array_equal(
            grab_pixels(preview)[40:], read_export(PHOTO, plain, preview.box)[40:]
        )

    show(preview, wanted)
    qtbot.waitUntil(bicubic)  # below the status text
    assert "Rendering…" in preview.pane.accessible_value
    models.released.set()
    settle(preview, qtbot)
    assert not bicubic()


def test_dragging_shows_bicubic_beside_the_rendered_part(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    preview, wanted = make(), job(tmp_path / "a.png", scale=8.0, method="spectral")
    plain = dataclasses.replace(wanted, method=Method("bicubic"))
    show(preview, wanted)
    settle(preview, qtbot)
    shown = grab_pixels(preview)
    answers: list[tuple[bool, NDArray[np.uint8]]] = []
    preview.worker.result_ready.connect(
        lambda *_: answers.append((preview.up_to_date, grab_pixels(preview)))
    )
    QTest.keyClick(preview.pane, Qt.Key.Key_Down)
    settle(preview, qtbot)
    (ready, moved), *_ = answers
    assert not ready
    assert preview.box is not None
    assert np.array_equal(moved[40:-32], shown[72:])
    assert np.array_equal(moved[-32:], read_export(PHOTO, plain, preview.box)[-32:])


@pytest.mark.parametrize("method", ["spectral", "bicubic"])
def test_an_uncovered_edge_is_already_bicubic(
    make: Make, qtbot: QtBot, tmp_path: Path, method: str
) -> None:
    preview, wanted = make(), job(tmp_path / "a.png", scale=8.0, method=method)
    plain = dataclasses.replace(wanted, method=Method("bicubic"))
    show(preview, wanted)
    settle(preview, qtbot)
    QTest.keyClick(preview.pane, Qt.Key.Key_Down)
    assert preview.box is not None
    assert np.array_equal(grab_pixels(preview)[-32:], read_export(PHOTO, plain, preview.box)[-32:])


def test_the_position_is_kept_when_the_size_changes(make: Make, qtbot: QtBot) -> None:
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


def test_invisible_changes_do_not_render_again(make: Make, qtbot: QtBot) -> None:
    preview = make()
    show(preview, job(Path("a.png")))
    settle(preview, qtbot)
    show(preview, job(Path("b.png"), dpi=(72, 72), metadata=MetadataPolicy.NONE))
    assert preview.up_to_date


def test_the_baseline_is_shown_while_held(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    preview, wanted = make(), job(tmp_path / "a.png")
    show(preview, wanted)
    settle(preview, qtbot)
    plain = grab_pixels(preview)
    assert preview.baseline_button.text() == "Hold to show Squares"
    QTest.mousePress(preview.baseline_button, Qt.MouseButton.LeftButton)
    settle(preview, qtbot)
    nearest = dataclasses.replace(wanted, method=Method("nearest"))
    assert preview.box is not None
    assert np.array_equal(grab_pixels(preview), read_export(PHOTO, nearest, preview.box))
    QTest.mouseRelease(preview.baseline_button, Qt.MouseButton.LeftButton)
    assert np.array_equal(grab_pixels(preview), plain)
    preview.pane.setFocus()
    QTest.keyPress(preview.pane, Qt.Key.Key_Space)
    assert not np.array_equal(qimage.to_rgb(preview.pane.grab().toImage()), plain)
    QTest.keyRelease(preview.pane, Qt.Key.Key_Space)
    assert np.array_equal(grab_pixels(preview), plain)


def test_a_bicubic_baseline_is_shown_while_held(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    """The bicubic placeholder doesn't hide the baseline."""
    wanted = job(tmp_path / "a.png", method="spectral", baseline="bicubic")
    preview = make()
    show(preview, wanted)
    settle(preview, qtbot)
    QTest.mousePress(preview.baseline_button, Qt.MouseButton.LeftButton)
    settle(preview, qtbot)
    bicubic = dataclasses.replace(wanted, method=Method("bicubic"))
    assert preview.box is not None
    assert np.array_equal(grab_pixels(preview), read_export(PHOTO, bicubic, preview.box))


def test_a_small_output_is_centred(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    preview, wanted = make(), job(tmp_path / "a.png", size=Size(31, 17))
    show(preview, wanted)
    settle(preview, qtbot)
    box, room = preview.box, preview.pane.room
    assert box == Box(0, 0, 31, 17)
    left, top = (room.width - 31) // 2, (room.height - 17) // 2
    shown = grab_pixels(preview)
    assert np.array_equal(shown[top : top + 17, left : left + 31], read_export(PHOTO, wanted, box))
    assert (shown[top - 1] == shown[0]).all()


def test_a_movie_shows_its_last_frame(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
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
    assert np.array_equal(grab_pixels(preview)[top : top + 160, left : left + 200], last)
    assert preview.position.text() == ("Last frame, position 0, 0 in an image of 200 × 160 pixels")


@pytest.mark.parametrize("kind", [ExportKind.SIDE_BY_SIDE, ExportKind.SPLIT, ExportKind.WIPE])
def test_a_comparison_shows_its_right_picture(make: Make, qtbot: QtBot, kind: ExportKind) -> None:
    preview = make()
    show(preview, job(Path("a" + kind.suffixes[-1]), kind=kind), TRANSPARENT)
    settle(preview, qtbot)
    assert preview.position.text().startswith("Right picture, position ")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"method": "damaged"}, "The model damaged is damaged."),
        ({"size": Size(20_000, 50), "path": Path("a.webp")}, "at most 16383 pixels a side"),
        ({"path": Path("a.xyz")}, "Can't export to .xyz"),
        ({"region": Box(0, 0, 900, 9)}, "isn't inside the photo"),
    ],
)
def test_errors_are_shown_instead_of_a_picture(
    make: Make, qtbot: QtBot, changes: dict[str, object], message: str
) -> None:
    preview = make()
    show(preview, job(**{"path": Path("a.png"), **changes}))  # type: ignore[arg-type]
    settle(preview, qtbot)
    assert message in preview.pane.accessible_value
    show(preview, job(Path("a.png")))
    settle(preview, qtbot)
    assert "of 600 × 480" in preview.pane.accessible_value


def test_an_error_is_shown_again(make: Make, qtbot: QtBot) -> None:
    preview, large = make(), job(Path("a.webp"), size=Size(20_000, 50))
    for wanted in (large, job(Path("a.webp")), large):
        show(preview, wanted)
        settle(preview, qtbot)
    assert "at most 16383 pixels a side" in preview.pane.accessible_value


def test_releasing_the_baseline_shows_the_error_again(make: Make, qtbot: QtBot) -> None:
    preview = make()
    show(preview, job(Path("a.png"), method="damaged"))
    settle(preview, qtbot)
    QTest.mousePress(preview.baseline_button, Qt.MouseButton.LeftButton)
    settle(preview, qtbot)
    assert "of 600 × 480" in preview.pane.accessible_value
    QTest.mouseRelease(preview.baseline_button, Qt.MouseButton.LeftButton)
    assert preview.pane.accessible_value == "The model damaged is damaged."


def test_the_thread_stops_on_request(make: Make, qtbot: QtBot) -> None:
    preview = make()
    show(preview, job(Path("a.png"), method="liif", region=None), noise(400, 400))
    qtbot.waitUntil(preview.worker.isRunning)
    with qtbot.waitSignal(preview.worker.destroyed):
        preview.worker.request_stop()


def test_the_position_is_kept_when_the_pane_is_resized(make: Make) -> None:
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

    def test_the_preview_follows_the_fields(self, dialog: ExportDialog, qtbot: QtBot) -> None:
        preview = dialog.preview
        for suffix, quality in ((".png", 90), (".jpg", 90), (".jpg", 5)):
            dialog.suffix.setCurrentIndex(dialog.suffix.findData(suffix))
            dialog.format.quality.setValue(quality)
            settle(preview, qtbot)
            assert preview.box is not None
            assert np.array_equal(grab_pixels(preview), read_export(PHOTO, dialog.job, preview.box))

    def test_an_invalid_path_can_be_previewed(self, dialog: ExportDialog, qtbot: QtBot) -> None:
        dialog.path.setText("/nowhere/at/all/a.png")
        qtbot.waitUntil(lambda: dialog.message.text() != "")
        settle(dialog.preview, qtbot)
        assert dialog.preview.pane.accessible_value == dialog.preview.position.text() != ""

    def test_closing_stops_the_thread(self, dialog: ExportDialog, qtbot: QtBot) -> None:
        qtbot.waitUntil(dialog.preview.worker.isRunning)
        with qtbot.waitSignal(dialog.preview.worker.destroyed):
            dialog.reject()

    def test_tab_reaches_the_preview_after_the_fields(self, dialog: ExportDialog) -> None:
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
def large_font(qapp: QApplication) -> Iterator[None]:
    before = qapp.font()
    large = qapp.font()
    large.setPointSizeF(2 * before.pointSizeF())
    qapp.setFont(large)
    yield
    qapp.setFont(before)


@pytest.mark.usefixtures("large_font")
def test_nothing_is_cut_off_with_a_font_twice_as_large(qtbot: QtBot, tmp_path: Path) -> None:
    view = Box(10, 20, 150, 120)
    wanted = job(tmp_path / "photo-bicubic.png")
    dialog = ExportDialog(PHOTO, wanted, RenderResources(TinyModels()), view=view)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.minimumSizeHint().width() <= 1280
    assert dialog.minimumSizeHint().height() <= 690  # 720 less the title bar
    dialog.resize(dialog.minimumSizeHint())
    for field in (
        child
        for kind in (QComboBox, QPushButton, QSpinBox)
        for child in dialog.findChildren(kind)
        if child.isVisible()
    ):
        least = field.minimumSize()  # set by the theme, or the field's own hint
        assert field.width() >= (least.width() or field.minimumSizeHint().width())
        assert field.height() >= (least.height() or field.minimumSizeHint().height())
    dialog.reject()
