"""Comparison modes on the canvas, with their labels, options and measurements."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from driver import Driver, TinyModels
from frame_pixels import frame_rgb
from numpy.typing import NDArray
from opened_photo import build_opened_photo
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tiny import noise

from leafscope.core.engine import Renderer
from leafscope.core.inspection import reference
from leafscope.core.inspection.deviation import absolute_difference, measure_deviation
from leafscope.core.methods import Method
from leafscope.core.photo import Photo
from leafscope.gui.canvas.canvas import Canvas
from leafscope.gui.canvas.pane_widgets import Divider, PaneLabel
from leafscope.gui.comparison import measurements
from leafscope.gui.comparison.compare_options import CompareOptions
from leafscope.gui.comparison.deviation_legend import DeviationLegend
from leafscope.gui.comparison.measurements import DifferenceView, Measurements
from leafscope.gui.rendering import qimage
from leafscope.gui.rendering.render_worker import RenderResources
from leafscope.gui.rendering.worker import stop_workers
from leafscope.gui.session import comparison
from leafscope.gui.session.comparison import Blinker, CompareMode, Comparison
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


class ComparisonHarness:
    """A canvas with a photo, and everything that comparisons need."""

    def __init__(self, qtbot: QtBot, photo: Photo) -> None:
        self.qtbot = qtbot
        self.photo = photo
        resources = RenderResources(TinyModels())
        self.session = Session(View(reduce_motion=lambda: True))
        self.view, self.comparison = self.session.view, self.session.comparison
        self.canvas = Canvas(self.session)
        qtbot.addWidget(self.canvas, before_close_func=self._stop)
        self.difference = DifferenceView(self.session)
        self.measurements = Measurements(self.session, resources, "cpu")
        self.legend = DeviationLegend(self.measurements, self.comparison, self.canvas)
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
        self.session.set_photo(build_opened_photo(photo))
        self.view.zoom_to(6.0)

    def compare(self, mode: CompareMode) -> None:
        self.comparison.set_mode(mode)
        self.wait_exact()

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition)

    def wait_exact(self) -> None:
        self.wait(self._is_exact)
        self.wait(lambda: not self.session.store.is_fading)

    def frame(self, method: str) -> NDArray[np.uint8]:
        viewport = self.view.viewport
        assert viewport is not None
        frame = self.session.store.exact_frame(Method.parse(method), viewport)
        assert frame is not None
        return np.array(frame_rgb(frame))

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
        stop_workers(self.rendering)
        stop_workers(self.difference)
        stop_workers(self.measurements)

    def _visible_labels(self) -> list[PaneLabel]:
        return [label for label in self.canvas.findChildren(PaneLabel) if label.isVisible()]

    def _is_exact(self) -> bool:
        viewport = self.view.viewport
        methods = self.comparison.pane_layout(self.canvas.device_size).methods
        return viewport is not None and all(
            self.session.store.exact_frame(name, viewport) for name in methods
        )


@pytest.fixture
def harness(qtbot: QtBot) -> ComparisonHarness:
    return ComparisonHarness(qtbot, noise(120, 90))


@pytest.fixture
def reduced_motion(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparison, "reduced_motion", lambda: True)


@pytest.fixture
def full_motion(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparison, "reduced_motion", lambda: False)


# Two by two


def test_two_by_two_paints_four_methods_at_one_view(harness: ComparisonHarness) -> None:
    harness.compare(CompareMode.TWO_BY_TWO)
    picture = harness.painted()
    view = harness.comparison.pane_layout(harness.canvas.device_size).view
    above = view.height - 60  # of the labels
    for pane in harness.comparison.pane_layout(harness.canvas.device_size).panes:
        top, left = pane.box.top, pane.box.left
        part = picture[top : top + above, left : left + view.width]
        assert np.array_equal(part, harness.frame(str(pane.method))[:above])
    assert harness.labels() == ["Nearest", "Bicubic", "Lanczos", "Spectral"]


def test_a_drag_in_any_pane_pans_all_four(harness: ComparisonHarness) -> None:
    harness.compare(CompareMode.TWO_BY_TWO)
    before = harness.view.viewport
    for start in (QPoint(80, 50), QPoint(300, 50), QPoint(300, 200)):
        QTest.mousePress(harness.canvas, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(harness.canvas, start - QPoint(12, 6))
        QTest.mouseRelease(harness.canvas, Qt.MouseButton.LeftButton, pos=start - QPoint(12, 6))
    assert harness.view.viewport != before
    harness.wait_exact()
    frames = [harness.frame(name) for name in ("nearest", "bicubic", "lanczos", "spectral")]
    assert len({frame.shape for frame in frames}) == 1


def test_a_pane_label_chooses_the_method(harness: ComparisonHarness) -> None:
    harness.compare(CompareMode.TWO_BY_TWO)
    first = harness.label(0)
    first.menu().aboutToShow.emit()
    assert [action.text() for action in first.menu().actions()] == [*TITLES.values()]
    assert [action.text() for action in first.menu().actions() if action.isChecked()] == ["Nearest"]
    next(a for a in first.menu().actions() if a.text() == "Liif").trigger()
    harness.wait_exact()
    assert harness.labels() == ["Liif", "Bicubic", "Lanczos", "Spectral"]


def test_labels_without_space_are_hidden(harness: ComparisonHarness) -> None:
    harness.compare(CompareMode.SPLIT)
    harness.comparison.set_divider(0.02)
    assert harness.labels() == ["Spectral"]


# Split


def test_the_divider_is_a_slider_for_keys_and_screen_readers(harness: ComparisonHarness) -> None:
    harness.compare(CompareMode.SPLIT)
    divider = harness.canvas.findChild(Divider)
    assert isinstance(divider, Divider)
    accessible_text = QAccessible.queryAccessibleInterface(divider)
    assert accessible_text.role() is QAccessible.Role.Slider
    assert accessible_text.text(QAccessible.Text.Name)
    assert accessible_text.valueInterface().currentValue() == 50
    divider.setFocus()
    for key, place in (
        (Qt.Key.Key_Right, 0.51),
        (Qt.Key.Key_Left, 0.5),
        (Qt.Key.Key_End, 1.0),
        (Qt.Key.Key_Home, 0.0),
    ):
        QTest.keyClick(divider, key)
        assert harness.comparison.state.divider == pytest.approx(place)
        assert accessible_text.valueInterface().currentValue() == round(place * 100)


def test_arrow_keys_move_the_divider_the_same_way_in_right_to_left_layouts(
    harness: ComparisonHarness,
) -> None:
    harness.canvas.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    harness.compare(CompareMode.SPLIT)
    divider = harness.canvas.findChild(Divider)
    assert isinstance(divider, Divider)
    QTest.keyClick(divider, Qt.Key.Key_Right)
    assert harness.comparison.state.divider == pytest.approx(0.51)


def test_the_divider_can_be_dragged_to_any_pixel(harness: ComparisonHarness) -> None:
    harness.compare(CompareMode.SPLIT)
    divider = harness.canvas.findChild(Divider)
    assert isinstance(divider, Divider)
    middle = divider.rect().center()
    QTest.mousePress(divider, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(divider, divider.mapFrom(harness.canvas, QPoint(123, 150)))
    QTest.mouseRelease(divider, Qt.MouseButton.LeftButton, pos=middle)
    assert harness.comparison.state.divider == pytest.approx(123 / 400)


def test_swapping_sides_changes_what_is_painted(harness: ComparisonHarness) -> None:
    harness.compare(CompareMode.SPLIT)
    harness.comparison.swap_sides()
    harness.wait_exact()
    picture = harness.painted()[:100]
    assert np.array_equal(picture[:, :180], harness.frame("spectral")[:100, :180])
    assert np.array_equal(picture[:, 220:], harness.frame("bicubic")[:100, 220:])
    assert harness.labels() == ["Spectral", "Bicubic"]


# Space


@pytest.mark.parametrize("mode", [CompareMode.OFF, CompareMode.BLINK, CompareMode.DIFFERENCE])
def test_space_shows_bicubic_in_every_mode(harness: ComparisonHarness, mode: CompareMode) -> None:
    harness.compare(mode)
    QTest.keyPress(harness.canvas, Qt.Key.Key_Space)
    harness.wait_exact()
    assert np.array_equal(harness.painted()[:200], harness.frame("bicubic")[:200])
    assert harness.labels() == ["Bicubic"]
    QTest.keyRelease(harness.canvas, Qt.Key.Key_Space)
    assert harness.labels() != ["Bicubic"]


# Blink


@pytest.mark.usefixtures("full_motion")
def test_blinking_follows_the_rate(qtbot: QtBot) -> None:
    comparison = Comparison()
    blinker = Blinker(comparison)
    assert blinker.interval is None
    comparison.set_mode(CompareMode.BLINK)
    for rate, interval in ((0.5, 2000), (4.0, 250), (99.0, 250), (0.0, 2000)):
        comparison.set_rate(rate)
        assert blinker.interval == interval
    with qtbot.waitSignal(comparison.flipped):
        comparison.set_rate(4.0)
    comparison.show_baseline(True)
    assert blinker.interval is None
    comparison.show_baseline(False)
    comparison.set_mode(CompareMode.OFF)
    assert blinker.interval is None


@pytest.mark.usefixtures("reduced_motion", "qapp")
def test_with_reduced_motion_blinking_waits_for_the_user() -> None:
    comparison = Comparison()
    blinker = Blinker(comparison)
    comparison.set_mode(CompareMode.BLINK)
    assert blinker.interval is None
    before = comparison.state.shows_second
    comparison.flip()
    assert comparison.state.shows_second is not before
    comparison.set_auto_blink(True)
    assert blinker.interval is not None


@pytest.mark.usefixtures("full_motion")
def test_a_method_chosen_while_blinking_applies_to_the_pane_of_the_menu(
    harness: ComparisonHarness,
) -> None:
    harness.compare(CompareMode.BLINK)
    harness.comparison.set_auto_blink(False)
    if not harness.comparison.state.shows_second:  # on a busy machine it has blinked already
        harness.comparison.flip()
    label = harness.label(0)
    label.menu().aboutToShow.emit()
    harness.comparison.flip()
    next(a for a in label.menu().actions() if a.text() == "Liif").trigger()
    assert harness.comparison.state.pair == (Method("bicubic"), Method("liif"))


def test_blinking_paints_both_methods_in_turn(harness: ComparisonHarness) -> None:
    harness.compare(CompareMode.BLINK)
    for method, title in (("spectral", "Spectral"), ("bicubic", "Bicubic")):
        assert np.array_equal(harness.painted()[:200], harness.frame(method)[:200])
        assert harness.labels() == [title]
        harness.comparison.flip()


# Difference


def test_the_difference_is_painted_with_its_gain(harness: ComparisonHarness) -> None:
    harness.compare(CompareMode.DIFFERENCE)
    for gain in (1.0, 8.0):
        harness.comparison.set_gain(gain)
        harness.wait(partial(harness.shows_gain, gain))
        harness.wait(lambda: not harness.labels()[0].endswith("…"))
        expected = absolute_difference(harness.frame("bicubic"), harness.frame("spectral"), gain)
        assert np.array_equal(harness.painted()[:200], expected[:200])
    assert harness.labels() == ["Difference of Bicubic and Spectral, gain 8"]


def test_until_the_difference_is_ready_the_picture_is_shown(harness: ComparisonHarness) -> None:
    harness.compare(CompareMode.SPLIT)
    stop_workers(harness.difference)  # so it never arrives
    harness.comparison.set_mode(CompareMode.DIFFERENCE)
    harness.wait_exact()
    assert np.array_equal(harness.painted()[:200], harness.frame("spectral")[:200])
    assert harness.labels() == ["Spectral · Difference of Bicubic and Spectral, gain 8 …"]


def test_a_difference_outside_the_view_is_not_shown(harness: ComparisonHarness) -> None:
    harness.compare(CompareMode.DIFFERENCE)
    harness.wait(lambda: harness.shows_gain(harness.comparison.state.gain))
    harness.view.zoom_to(32.0)
    harness.view.pan(-1e6, -1e6)
    harness.wait_exact()
    harness.wait(lambda: "…" not in harness.labels()[0])
    stop_workers(harness.difference)
    harness.view.pan(1e6, 1e6)
    harness.wait_exact()
    assert np.array_equal(harness.painted()[:200], harness.frame("spectral")[:200])


def test_the_difference_follows_view_and_method(harness: ComparisonHarness) -> None:
    harness.compare(CompareMode.DIFFERENCE)
    harness.view.pan(30, 0)
    harness.comparison.set_method("liif")
    assert harness.labels()[0].endswith("…")
    harness.wait(lambda: not harness.labels()[0].endswith("…"))
    expected = absolute_difference(
        harness.frame("bicubic"), harness.frame("liif"), harness.comparison.state.gain
    )
    assert np.array_equal(harness.painted()[:200], expected[:200])


def test_a_new_photo_drops_the_difference(harness: ComparisonHarness) -> None:
    harness.compare(CompareMode.DIFFERENCE)
    harness.show(noise(120, 90, seed=1))
    assert harness.labels()[0].endswith("…")
    harness.wait(lambda: not harness.labels()[0].endswith("…"))
    gain = harness.comparison.state.gain
    expected = absolute_difference(harness.frame("bicubic"), harness.frame("spectral"), gain)
    assert np.array_equal(harness.painted()[:200], expected[:200])


def test_toggling_the_difference_returns_to_the_previous_mode() -> None:
    comparison = Comparison()
    comparison.set_mode(CompareMode.SPLIT)
    seen = []
    for _ in range(2):
        comparison.toggle_difference()
        seen.append(comparison.state.mode)
    assert seen == [CompareMode.DIFFERENCE, CompareMode.SPLIT]


# Deviation from the photo


def test_the_deviation_is_painted_over_the_picture(harness: ComparisonHarness) -> None:
    harness.wait_exact()
    plain = harness.painted()
    harness.measurements.set_show_deviation(True)
    viewport = harness.view.viewport
    assert viewport is not None
    overlays = harness.session.overlays
    harness.wait(lambda: overlays.deviation_map(Method("spectral"), viewport) is not None)
    box = navigation.visible_box(viewport, harness.photo.size)
    assert box is not None
    render = Renderer(harness.photo, TinyModels().load("spectral")).render
    expected = measure_deviation(render, harness.photo, box, viewport.scale)
    found = overlays.deviation_map(Method("spectral"), viewport)
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
    assert np.abs(harness.painted()[between] - blended).max() <= 3
    harness.measurements.set_show_deviation(False)
    assert overlays.deviation_map(Method("spectral"), viewport) is None
    assert np.array_equal(harness.painted(), plain)


def test_the_legend_explains_the_colours(harness: ComparisonHarness) -> None:
    assert harness.legend.isHidden()
    harness.measurements.set_show_deviation(True)
    assert harness.legend.isVisible()
    for word in ("darker", "brighter", "the same", "−4", "+4", "255"):
        assert word in harness.legend.text
    assert harness.legend.accessibleName() == harness.legend.text


def test_the_legend_is_hidden_in_difference_mode(harness: ComparisonHarness) -> None:
    harness.measurements.set_show_deviation(True)
    harness.comparison.set_mode(CompareMode.DIFFERENCE)
    assert harness.legend.isHidden()
    harness.comparison.set_mode(CompareMode.SPLIT)
    assert harness.legend.isVisible()


def test_below_100_percent_the_legend_explains_why_there_is_no_deviation(
    harness: ComparisonHarness,
) -> None:
    harness.show(noise(900, 700))
    harness.measurements.set_show_deviation(True)
    harness.view.zoom_to(0.9)
    harness.wait(lambda: "Below 100 %" in harness.legend.text)
    assert "darker" not in harness.legend.text
    harness.view.zoom_to(2.0)
    harness.wait(lambda: "darker" in harness.legend.text)


def test_the_deviation_follows_scale_and_methods(harness: ComparisonHarness) -> None:
    harness.measurements.set_show_deviation(True)
    harness.view.zoom_to(3.0)
    harness.compare(CompareMode.SPLIT)
    harness.wait(lambda: all("Deviation" in text for text in harness.labels()))
    viewport = harness.view.viewport
    assert viewport is not None
    assert all(
        harness.session.overlays.deviation_map(Method(name), viewport)
        for name in ("bicubic", "spectral")
    )
    harness.view.zoom_to(4.0)
    assert not any("Deviation" in text for text in harness.labels())


def test_a_single_method_is_labelled_once_it_is_measured(harness: ComparisonHarness) -> None:
    harness.wait_exact()
    assert harness.labels() == []
    harness.measurements.set_show_deviation(True)
    harness.wait(lambda: any(text.startswith("Spectral · Deviation") for text in harness.labels()))


def test_a_label_wraps_its_text(harness: ComparisonHarness) -> None:
    harness.compare(CompareMode.DIFFERENCE)
    harness.wait(lambda: not harness.labels()[0].endswith("…"))
    wide = harness.label(0).size()
    harness.canvas.resize(200, 300)
    harness.wait_exact()
    narrow = harness.label(0).size()
    assert narrow.width() < min(wide.width(), 200)
    assert narrow.height() > wide.height()


def test_a_new_photo_drops_the_measurements(harness: ComparisonHarness) -> None:
    harness.measurements.set_show_deviation(True)
    harness.compare(CompareMode.SPLIT)
    harness.wait(lambda: all("Deviation" in text for text in harness.labels()))
    harness.show(noise(120, 90, seed=1))
    assert not any("Deviation" in text for text in harness.labels())


# A reference


@pytest.fixture
def scene(tmp_path: Path) -> tuple[Photo, Path]:
    large = Image.fromarray(noise(40, 30).pixels).resize((240, 180), Image.Resampling.BICUBIC)
    path = tmp_path / "large.png"
    large.save(path)
    return Photo(np.array(large.resize((80, 60), Image.Resampling.BICUBIC))), path


def test_each_side_is_measured_against_the_reference(
    harness: ComparisonHarness, scene: tuple[Photo, Path]
) -> None:
    photo, path = scene
    harness.show(photo)
    harness.compare(CompareMode.SPLIT)
    harness.measurements.set_reference(path)
    harness.wait(lambda: all("PSNR" in text and "SSIM" in text for text in harness.labels()))
    assert "large.png" in harness.options.message.text()
    harness.view.pan(60, 0)
    assert not any("PSNR" in text for text in harness.labels())
    harness.wait(lambda: all("PSNR" in text for text in harness.labels()))
    harness.options.remove.trigger()
    assert harness.labels() == ["Bicubic", "Spectral"]


def test_without_scikit_image_only_psnr_is_measured(
    harness: ComparisonHarness, scene: tuple[Photo, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (measurements, reference):
        monkeypatch.setattr(module, "find_spec", {}.get)
    photo, path = scene
    harness.show(photo)
    harness.compare(CompareMode.SPLIT)
    harness.measurements.set_reference(path)
    assert "scikit-image" in harness.options.message.text()
    harness.wait(lambda: all("PSNR" in text for text in harness.labels()))
    assert not any("SSIM" in text for text in harness.labels())
    assert "scikit-image" in harness.options.message.text()


@pytest.mark.parametrize("what", ["smaller", "other shape", "no image", "missing"])
def test_an_unusable_reference_is_reported(
    harness: ComparisonHarness, tmp_path: Path, what: str
) -> None:
    path = tmp_path / "reference.png"
    match what:
        case "smaller":
            Image.new("RGB", (60, 45)).save(path)
        case "other shape":
            Image.new("RGB", (300, 300)).save(path)
        case "no image":
            path.write_text("hello")
    harness.wait_exact()
    harness.measurements.set_reference(path)
    harness.wait(lambda: harness.measurements.reference is None)
    assert harness.options.message.text().endswith(".")
    assert harness.options.isVisibleTo(harness.options.parentWidget() or harness.options)


def test_a_view_too_small_to_measure_is_reported(
    harness: ComparisonHarness, tmp_path: Path
) -> None:
    path = tmp_path / "large.png"
    Image.new("RGB", (180, 6)).save(path)
    harness.show(noise(60, 2))
    harness.measurements.set_reference(path)
    harness.wait(lambda: "too small" in harness.options.message.text())
    harness.measurements.set_reference(None)
    assert harness.options.message.text() == ""


# The options toolbar


def test_the_toolbar_shows_the_options_of_the_mode(harness: ComparisonHarness) -> None:
    options = harness.options
    assert options.isHidden()
    offered = {
        CompareMode.SPLIT: (True, False, False),
        CompareMode.BLINK: (True, True, False),
        CompareMode.DIFFERENCE: (True, False, True),
    }
    for mode, (swap, step, gain) in offered.items():
        harness.comparison.set_mode(mode)
        assert not options.isHidden()
        seen = options.swap.isVisible(), options.flip.isVisible(), options.gain_action.isVisible()
        assert seen == (swap, step, gain)


def test_the_toolbar_sets_gain_and_rate(
    harness: ComparisonHarness,
) -> None:
    harness.comparison.set_mode(CompareMode.DIFFERENCE)
    harness.options.gain.setValue(harness.options.gain.maximum())
    assert harness.comparison.state.gain == 32
    harness.comparison.set_gain(3.0)
    assert harness.comparison.state.gain == 3.0
    harness.comparison.set_mode(CompareMode.BLINK)
    harness.options.rate.setValue(2.5)
    assert harness.comparison.state.rate == 2.5
    harness.options.swap.trigger()
    assert harness.comparison.state.swapped


def test_every_control_has_an_accessible_name(harness: ComparisonHarness) -> None:
    for mode in CompareMode:
        harness.comparison.set_mode(mode)
        for widget in (
            *harness.canvas.findChildren(PaneLabel),
            harness.options.gain,
            harness.options.rate,
        ):
            assert isinstance(widget, QWidget)
            assert widget.accessibleName()


def test_invisible_deviations_are_announced_and_can_be_amplified(
    driver: Driver, tmp_path: Path
) -> None:
    path = tmp_path / "grey.png"
    Image.new("RGB", (60, 40), (120, 120, 120)).save(path)
    driver.open(path)
    window = driver.window
    window.comparison.set_method("bicubic")
    window.view.zoom_to(4.0)
    driver.wait_exact()
    window.commands.action("agreement").trigger()
    driver.wait(lambda: "No visible difference. Use Amplify" in window.legend.text)
    assert "+4" in window.legend.text
    window.compare_options.amplify.trigger()
    assert "+0.4" in window.legend.text
    driver.wait(lambda: window.measurements.is_invisible)
    assert window.legend.text.startswith("No visible difference ")
