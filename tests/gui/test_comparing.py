"""Comparing on the canvas: what is painted, said and asked for, with hands and keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from driver import PATIENCE, TinyModels
from numpy.typing import NDArray
from opened import opened
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tiny import noise

from leafscope.core.engine import Renderer
from leafscope.core.inspection import reference
from leafscope.core.inspection.agreement import agreement
from leafscope.core.inspection.difference import difference
from leafscope.core.photo import Photo
from leafscope.gui.canvas.canvas import Canvas
from leafscope.gui.canvas.divider import Divider
from leafscope.gui.canvas.pane_labels import PaneLabel
from leafscope.gui.comparison import blink, measurements
from leafscope.gui.comparison.agreement_legend import AgreementLegend
from leafscope.gui.comparison.blink import Blinker
from leafscope.gui.comparison.compare_options import CompareOptions
from leafscope.gui.comparison.difference_view import DifferenceView
from leafscope.gui.comparison.measurements import Measurements
from leafscope.gui.rendering import qimage
from leafscope.gui.rendering.pool import RenderResources
from leafscope.gui.session.comparison import Comparison
from leafscope.gui.session.panes import CompareMode
from leafscope.gui.session.session import Session
from leafscope.gui.session.view_renderer import ViewRenderer
from leafscope.gui.viewing import navigation
from leafscope.gui.viewing.view import View

TITLES = {
    "spectral": "Spectral",
    "liif": "Liif",
    "damaged": "Damaged",
    "nearest": "Nearest",
    "bicubic": "Bicubic",
    "lanczos": "Lanczos",
}


class Desk:
    """A canvas with all that comparing needs, and a photo on it."""

    def __init__(self, qtbot: QtBot, photo: Photo) -> None:
        self.qtbot = qtbot
        self.photo = photo
        resources = RenderResources(TinyModels())
        self.session = Session(View(still=lambda: True))
        self.view, self.comparison = self.session.view, self.session.comparison
        self.canvas = Canvas(self.session)
        qtbot.addWidget(self.canvas, before_close_func=self._stop)
        self.difference = DifferenceView(self.session)
        self.measurements = Measurements(self.session, resources, "cpu")
        self.legend = AgreementLegend(self.measurements, self.comparison, self.canvas)
        self.options = CompareOptions(self.comparison, self.measurements, Path)
        qtbot.addWidget(self.options)
        self.canvas.show_titles(TITLES)
        self.canvas.resize(400, 300)
        self.canvas.show()
        self.rendering = ViewRenderer(self.session, resources, "cpu", lambda: None)
        self.rendering.start()
        self.comparison.set_method("spectral")
        self.show(photo)

    def show(self, photo: Photo) -> None:
        self.photo = photo
        self.session.show(opened(photo))
        self.view.zoom_to(6.0)

    def compare(self, mode: CompareMode) -> None:
        self.comparison.set_mode(mode)
        self.wait_exact()

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE)

    def wait_exact(self) -> None:
        self.wait(self._is_exact)
        self.wait(lambda: not self.session.store.fading)

    def frame(self, method: str) -> NDArray[np.uint8]:
        viewport = self.view.viewport
        assert viewport is not None
        frame = self.session.store.exact(method, viewport)
        assert frame is not None
        return qimage.to_rgb(frame.image)

    def painted(self) -> NDArray[np.uint8]:
        return qimage.to_rgb(self.canvas.grab().toImage())

    def labels(self) -> list[str]:
        return [label.text() for label in self._visible_labels()]

    def label(self, number: int) -> PaneLabel:
        return self._visible_labels()[number]

    def shows_gain(self, gain: float) -> bool:
        found = self.session.overlays.difference(*self.comparison.state.pair)
        return found is not None and found.gain == gain

    def _stop(self, _: QWidget) -> None:
        self.rendering.leave()
        self.difference.leave()
        self.measurements.leave()

    def _visible_labels(self) -> list[PaneLabel]:
        return [label for label in self.canvas.findChildren(PaneLabel) if label.isVisible()]

    def _is_exact(self) -> bool:
        viewport = self.view.viewport
        methods = self.comparison.arrangement(self.canvas.device_size).methods
        return viewport is not None and all(
            self.session.store.exact(name, viewport) for name in methods
        )


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot, noise(120, 90))


@pytest.fixture
def calm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blink, "reduced_motion", lambda: True)


@pytest.fixture
def lively(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blink, "reduced_motion", lambda: False)


# Two by two


def test_two_by_two_paints_four_methods_on_one_view(desk: Desk) -> None:
    desk.compare(CompareMode.TWO_BY_TWO)
    picture = desk.painted()
    view = desk.comparison.arrangement(desk.canvas.device_size).view
    above = view.height - 60  # of the labels
    for pane in desk.comparison.arrangement(desk.canvas.device_size).panes:
        top, left = pane.box.top, pane.box.left
        part = picture[top : top + above, left : left + view.width]
        assert np.array_equal(part, desk.frame(pane.method)[:above])
    assert desk.labels() == ["Nearest", "Bicubic", "Lanczos", "Spectral"]


def test_a_drag_in_any_pane_moves_all_four(desk: Desk) -> None:
    desk.compare(CompareMode.TWO_BY_TWO)
    before = desk.view.viewport
    for start in (QPoint(80, 50), QPoint(300, 50), QPoint(300, 200)):
        QTest.mousePress(desk.canvas, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(desk.canvas, start - QPoint(12, 6))
        QTest.mouseRelease(desk.canvas, Qt.MouseButton.LeftButton, pos=start - QPoint(12, 6))
    assert desk.view.viewport != before
    desk.wait_exact()
    frames = [desk.frame(name) for name in ("nearest", "bicubic", "lanczos", "spectral")]
    assert len({frame.shape for frame in frames}) == 1


def test_each_panes_method_can_be_chosen_at_its_label(desk: Desk) -> None:
    desk.compare(CompareMode.TWO_BY_TWO)
    first = desk.label(0)
    first.menu().aboutToShow.emit()
    assert [action.text() for action in first.menu().actions()] == [*TITLES.values()]
    assert [action.text() for action in first.menu().actions() if action.isChecked()] == ["Nearest"]
    next(a for a in first.menu().actions() if a.text() == "Liif").trigger()
    desk.wait_exact()
    assert desk.labels() == ["Liif", "Bicubic", "Lanczos", "Spectral"]


def test_labels_have_no_say_where_there_is_no_room(desk: Desk) -> None:
    desk.compare(CompareMode.SPLIT)
    desk.comparison.set_divider(0.02)
    assert desk.labels() == ["Spectral"]


# Split


def test_the_divider_is_a_slider_for_keys_and_screen_readers(desk: Desk) -> None:
    desk.compare(CompareMode.SPLIT)
    divider = desk.canvas.findChild(Divider)
    assert isinstance(divider, Divider)
    spoken = QAccessible.queryAccessibleInterface(divider)
    assert spoken.role() is QAccessible.Role.Slider
    assert spoken.text(QAccessible.Text.Name)
    assert spoken.valueInterface().currentValue() == 50
    divider.setFocus()
    for key, place in (
        (Qt.Key.Key_Right, 0.51),
        (Qt.Key.Key_Left, 0.5),
        (Qt.Key.Key_End, 1.0),
        (Qt.Key.Key_Home, 0.0),
    ):
        QTest.keyClick(divider, key)
        assert desk.comparison.divider == pytest.approx(place)
        assert spoken.valueInterface().currentValue() == round(place * 100)


def test_the_arrows_move_the_divider_where_they_point_from_right_to_left_too(desk: Desk) -> None:
    desk.canvas.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.compare(CompareMode.SPLIT)
    divider = desk.canvas.findChild(Divider)
    assert isinstance(divider, Divider)
    QTest.keyClick(divider, Qt.Key.Key_Right)
    assert desk.comparison.divider == pytest.approx(0.51)


def test_a_hand_drags_the_divider_to_any_pixel(desk: Desk) -> None:
    desk.compare(CompareMode.SPLIT)
    divider = desk.canvas.findChild(Divider)
    assert isinstance(divider, Divider)
    middle = divider.rect().center()
    QTest.mousePress(divider, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(divider, divider.mapFrom(desk.canvas, QPoint(123, 150)))
    QTest.mouseRelease(divider, Qt.MouseButton.LeftButton, pos=middle)
    assert desk.comparison.divider == pytest.approx(123 / 400)


def test_swapping_changes_what_is_painted_on_each_side(desk: Desk) -> None:
    desk.compare(CompareMode.SPLIT)
    desk.comparison.swap()
    desk.wait_exact()
    picture = desk.painted()[:100]
    assert np.array_equal(picture[:, :180], desk.frame("spectral")[:100, :180])
    assert np.array_equal(picture[:, 220:], desk.frame("bicubic")[:100, 220:])
    assert desk.labels() == ["Spectral", "Bicubic"]


# The original, held up


@pytest.mark.parametrize("mode", [CompareMode.OFF, CompareMode.BLINK, CompareMode.DIFFERENCE])
def test_space_holds_the_original_up_in_every_mode(desk: Desk, mode: CompareMode) -> None:
    desk.compare(mode)
    QTest.keyPress(desk.canvas, Qt.Key.Key_Space)
    desk.wait_exact()
    assert np.array_equal(desk.painted()[:200], desk.frame("bicubic")[:200])
    assert desk.labels() == ["Bicubic"]
    QTest.keyRelease(desk.canvas, Qt.Key.Key_Space)
    assert desk.labels() != ["Bicubic"]


# Blink


@pytest.mark.usefixtures("lively")
def test_two_methods_blink_at_the_set_rate(qtbot: QtBot) -> None:
    comparison = Comparison()
    blinker = Blinker(comparison)
    assert blinker.interval is None
    comparison.set_mode(CompareMode.BLINK)
    for rate, interval in ((0.5, 2000), (4.0, 250), (99.0, 250), (0.0, 2000)):
        comparison.set_rate(rate)
        assert blinker.interval == interval
    with qtbot.waitSignal(comparison.flipped, timeout=PATIENCE):
        comparison.set_rate(4.0)
    comparison.peek(True)
    assert blinker.interval is None
    comparison.peek(False)
    comparison.set_mode(CompareMode.OFF)
    assert blinker.interval is None


@pytest.mark.usefixtures("calm", "qapp")
def test_less_motion_blinks_by_steps_until_it_is_asked_to_go_by_itself() -> None:
    comparison = Comparison()
    blinker = Blinker(comparison)
    comparison.set_mode(CompareMode.BLINK)
    assert blinker.interval is None
    before = comparison.state.second
    comparison.step()
    assert comparison.state.second is not before
    comparison.set_running(True)
    assert blinker.interval is not None


@pytest.mark.usefixtures("calm")
def test_a_method_chosen_while_pictures_blink_goes_to_the_one_whose_menu_it_was(
    lively: None, desk: Desk
) -> None:
    desk.compare(CompareMode.BLINK)
    desk.comparison.set_running(False)
    label = desk.label(0)
    label.menu().aboutToShow.emit()
    desk.comparison.step()
    next(a for a in label.menu().actions() if a.text() == "Liif").trigger()
    assert desk.comparison.state.pair == ("bicubic", "liif")


def test_blinking_paints_one_method_then_the_other(desk: Desk) -> None:
    desk.compare(CompareMode.BLINK)
    for method, title in (("spectral", "Spectral"), ("bicubic", "Bicubic")):
        assert np.array_equal(desk.painted()[:200], desk.frame(method)[:200])
        assert desk.labels() == [title]
        desk.comparison.step()


# Difference


def test_the_difference_is_of_the_two_frames_on_show(desk: Desk) -> None:
    desk.compare(CompareMode.DIFFERENCE)
    for gain in (1.0, 8.0):
        desk.comparison.set_gain(gain)
        desk.wait(partial(desk.shows_gain, gain))
        desk.wait(lambda: not desk.labels()[0].endswith("…"))
        expected = difference(desk.frame("bicubic"), desk.frame("spectral"), gain)
        assert np.array_equal(desk.painted()[:200], expected[:200])
    assert desk.labels() == ["Difference of Bicubic and Spectral, 8 times"]


def test_before_there_is_a_difference_the_picture_is_seen_and_named(desk: Desk) -> None:
    desk.compare(CompareMode.SPLIT)
    desk.difference.leave()  # it takes for ever
    desk.comparison.set_mode(CompareMode.DIFFERENCE)
    desk.wait_exact()
    assert np.array_equal(desk.painted()[:200], desk.frame("spectral")[:200])
    assert desk.labels() == ["Spectral · Difference of Bicubic and Spectral, 8 times …"]


def test_of_a_difference_that_is_out_of_sight_nothing_is_shown(desk: Desk) -> None:
    desk.compare(CompareMode.DIFFERENCE)
    desk.wait(lambda: desk.shows_gain(desk.comparison.state.gain))
    desk.view.zoom_to(32.0)
    desk.view.pan(-1e6, -1e6)
    desk.wait_exact()
    desk.wait(lambda: "…" not in desk.labels()[0])
    desk.difference.leave()
    desk.view.pan(1e6, 1e6)
    desk.wait_exact()
    assert np.array_equal(desk.painted()[:200], desk.frame("spectral")[:200])


def test_the_difference_follows_the_view_and_other_methods(desk: Desk) -> None:
    desk.compare(CompareMode.DIFFERENCE)
    desk.view.pan(30, 0)
    desk.comparison.set_method("liif")
    assert desk.labels()[0].endswith("…")
    desk.wait(lambda: not desk.labels()[0].endswith("…"))
    expected = difference(desk.frame("bicubic"), desk.frame("liif"), desk.comparison.state.gain)
    assert np.array_equal(desk.painted()[:200], expected[:200])


def test_a_difference_of_the_photo_before_is_dropped(desk: Desk) -> None:
    desk.compare(CompareMode.DIFFERENCE)
    desk.show(noise(120, 90, seed=1))
    assert desk.labels()[0].endswith("…")
    desk.wait(lambda: not desk.labels()[0].endswith("…"))
    gain = desk.comparison.state.gain
    expected = difference(desk.frame("bicubic"), desk.frame("spectral"), gain)
    assert np.array_equal(desk.painted()[:200], expected[:200])


def test_the_key_for_the_difference_leads_back_to_what_was_shown() -> None:
    comparison = Comparison()
    comparison.set_mode(CompareMode.SPLIT)
    seen = []
    for _ in range(2):
        comparison.toggle_difference()
        seen.append(comparison.mode)
    assert seen == [CompareMode.DIFFERENCE, CompareMode.SPLIT]


# Agreement with the photo


def test_the_agreement_is_laid_over_the_picture_in_place(desk: Desk) -> None:
    desk.wait_exact()
    plain = desk.painted()
    desk.measurements.set_agreement(True)
    viewport = desk.view.viewport
    assert viewport is not None
    overlays = desk.session.overlays
    desk.wait(lambda: overlays.agreement("spectral", viewport) is not None)
    box = navigation.visible_box(viewport, desk.photo.size)
    assert box is not None
    render = Renderer(desk.photo, TinyModels().load("spectral")).render
    expected = agreement(render, desk.photo, box, viewport.scale)
    found = overlays.agreement("spectral", viewport)
    assert found is not None
    assert found.mean == pytest.approx(expected.mean, abs=1e-4)
    (start_x, start_y), scale = viewport.start, viewport.scale
    between = slice(120, 240)  # the legend above, the label below
    rows = ((np.arange(between.start, between.stop) + start_y + 0.5) // scale).astype(int)
    columns = ((np.arange(viewport.width) + start_x + 0.5) // scale).astype(int)
    overlay = expected.overlay()[np.ix_(rows - box.top, columns - box.left)].astype(float)
    opacity = overlay[..., 3:] / 255
    blended = plain[between] * (1 - opacity) + overlay[..., :3] * opacity
    assert opacity.max() > 0.5
    assert np.abs(desk.painted()[between] - blended).max() <= 3
    desk.measurements.set_agreement(False)
    assert overlays.agreement("spectral", viewport) is None
    assert np.array_equal(desk.painted(), plain)


def test_the_legend_says_in_words_and_numbers_what_the_colours_mean(desk: Desk) -> None:
    assert desk.legend.isHidden()
    desk.measurements.set_agreement(True)
    assert desk.legend.isVisible()
    for word in ("darker", "brighter", "the same", "−4", "+4", "255"):
        assert word in desk.legend.text
    assert desk.legend.accessibleName() == desk.legend.text


def test_a_difference_has_no_legend_of_the_agreement(desk: Desk) -> None:
    desk.measurements.set_agreement(True)
    desk.comparison.set_mode(CompareMode.DIFFERENCE)
    assert desk.legend.isHidden()
    desk.comparison.set_mode(CompareMode.SPLIT)
    assert desk.legend.isVisible()


def test_below_one_to_one_the_legend_says_why_there_is_no_agreement(desk: Desk) -> None:
    desk.show(noise(900, 700))
    desk.measurements.set_agreement(True)
    desk.view.zoom_to(0.9)
    desk.wait(lambda: "Below 100 %" in desk.legend.text)
    assert "darker" not in desk.legend.text
    desk.view.zoom_to(2.0)
    desk.wait(lambda: "darker" in desk.legend.text)


def test_the_agreement_follows_scale_and_methods(desk: Desk) -> None:
    desk.measurements.set_agreement(True)
    desk.view.zoom_to(3.0)
    desk.compare(CompareMode.SPLIT)
    desk.wait(lambda: all("strays by" in text for text in desk.labels()))
    viewport = desk.view.viewport
    assert viewport is not None
    assert all(desk.session.overlays.agreement(name, viewport) for name in ("bicubic", "spectral"))
    desk.view.zoom_to(4.0)
    assert not any("strays by" in text for text in desk.labels())


def test_alone_a_method_is_labelled_with_what_was_found_out(desk: Desk) -> None:
    desk.wait_exact()
    assert desk.labels() == []
    desk.measurements.set_agreement(True)
    desk.wait(lambda: any(text.startswith("Spectral · strays by") for text in desk.labels()))


def test_a_label_takes_as_many_lines_as_its_words_need(desk: Desk) -> None:
    desk.compare(CompareMode.DIFFERENCE)
    desk.wait(lambda: not desk.labels()[0].endswith("…"))
    wide = desk.label(0).size()
    desk.canvas.resize(200, 300)
    desk.wait_exact()
    narrow = desk.label(0).size()
    assert narrow.width() < min(wide.width(), 200)
    assert narrow.height() > wide.height()


def test_what_was_found_out_of_the_photo_before_is_forgotten(desk: Desk) -> None:
    desk.measurements.set_agreement(True)
    desk.compare(CompareMode.SPLIT)
    desk.wait(lambda: all("strays by" in text for text in desk.labels()))
    desk.show(noise(120, 90, seed=1))
    assert not any("strays by" in text for text in desk.labels())


# A reference


@pytest.fixture
def scene(tmp_path: Path) -> tuple[Photo, Path]:
    large = Image.fromarray(noise(40, 30).pixels).resize((240, 180), Image.Resampling.BICUBIC)
    path = tmp_path / "large.png"
    large.save(path)
    return Photo(np.array(large.resize((80, 60), Image.Resampling.BICUBIC))), path


def test_each_side_is_measured_against_a_reference(desk: Desk, scene: tuple[Photo, Path]) -> None:
    photo, path = scene
    desk.show(photo)
    desk.compare(CompareMode.SPLIT)
    desk.measurements.set_reference(path)
    desk.wait(lambda: all("PSNR" in text and "SSIM" in text for text in desk.labels()))
    assert "large.png" in desk.options.sentence.text()
    desk.view.pan(60, 0)
    assert not any("PSNR" in text for text in desk.labels())
    desk.wait(lambda: all("PSNR" in text for text in desk.labels()))
    desk.options.remove.trigger()
    assert desk.labels() == ["Bicubic", "Spectral"]


def test_without_scikit_image_a_sentence_says_that_only_psnr_is_measured(
    desk: Desk, scene: tuple[Photo, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (measurements, reference):
        monkeypatch.setattr(module, "find_spec", {}.get)
    photo, path = scene
    desk.show(photo)
    desk.compare(CompareMode.SPLIT)
    desk.measurements.set_reference(path)
    assert "scikit-image" in desk.options.sentence.text()
    desk.wait(lambda: all("PSNR" in text for text in desk.labels()))
    assert not any("SSIM" in text for text in desk.labels())
    assert "scikit-image" in desk.options.sentence.text()


@pytest.mark.parametrize("what", ["smaller", "other shape", "no image", "missing"])
def test_what_cannot_be_a_reference_is_told_in_a_sentence(
    desk: Desk, tmp_path: Path, what: str
) -> None:
    path = tmp_path / "reference.png"
    match what:
        case "smaller":
            Image.new("RGB", (60, 45)).save(path)
        case "other shape":
            Image.new("RGB", (300, 300)).save(path)
        case "no image":
            path.write_text("hello")
    desk.wait_exact()
    desk.measurements.set_reference(path)
    desk.wait(lambda: desk.measurements.reference is None)
    assert desk.options.sentence.text().endswith(".")
    assert desk.options.isVisibleTo(desk.options.parentWidget() or desk.options)


def test_a_region_too_small_to_measure_is_told(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    Image.new("RGB", (180, 6)).save(path)
    desk.show(noise(60, 2))
    desk.measurements.set_reference(path)
    desk.wait(lambda: "too small" in desk.options.sentence.text())
    desk.measurements.set_reference(None)
    assert desk.options.sentence.text() == ""


# The bar of options


def test_the_bar_offers_what_the_mode_has(desk: Desk) -> None:
    options = desk.options
    assert options.isHidden()
    offered = {
        CompareMode.SPLIT: (True, False, False),
        CompareMode.BLINK: (True, True, False),
        CompareMode.DIFFERENCE: (True, False, True),
    }
    for mode, (swap, step, gain) in offered.items():
        desk.comparison.set_mode(mode)
        assert not options.isHidden()
        seen = options.swap.isVisible(), options.step.isVisible(), options.gain_action.isVisible()
        assert seen == (swap, step, gain)


def test_the_bar_sets_gain_and_rate_and_shows_what_was_set_elsewhere(desk: Desk) -> None:
    desk.comparison.set_mode(CompareMode.DIFFERENCE)
    desk.options.gain.setValue(desk.options.gain.maximum())
    assert desk.comparison.state.gain == 32
    desk.comparison.set_gain(3.0)
    assert desk.comparison.state.gain == 3.0
    desk.comparison.set_mode(CompareMode.BLINK)
    desk.options.rate.setValue(2.5)
    assert desk.comparison.state.rate == 2.5
    desk.options.swap.trigger()
    assert desk.comparison.state.swapped


def test_every_control_has_a_name(desk: Desk) -> None:
    for mode in CompareMode:
        desk.comparison.set_mode(mode)
        for widget in (*desk.canvas.findChildren(PaneLabel), desk.options.gain, desk.options.rate):
            assert isinstance(widget, QWidget)
            assert widget.accessibleName()
