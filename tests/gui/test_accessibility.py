"""Screen readers, keyboard use, large fonts and right-to-left layout."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from accessibility import accessible_text, controls, find_clipped, name, visible_widgets
from driver import Driver
from PySide6.QtCore import QLocale, QPoint, QPointF, QSize, Qt, QTimer, QTranslator
from PySide6.QtGui import QAccessible, QAccessibleEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QToolButton,
    QWidget,
)
from pytestqt import exceptions as qtbot_errors
from scenes import scenes

from leafscope.gui.app.i18n import install_translations
from leafscope.gui.canvas.pane_widgets import Divider
from leafscope.gui.commands.palette import CommandPalette
from leafscope.gui.inspector.inspector_panel import FramedPicture
from leafscope.gui.rendering import qimage
from leafscope.gui.session.comparison import CompareMode
from leafscope.gui.style import theme
from leafscope.gui.style.scroll_areas import Panel
from leafscope.gui.window.preferences import Preferences

LAYOUT_MS = 2000
SCREEN = QSize(1280, 720)  # logical pixels
MIN_FOCUS_PIXELS = 30
LAPTOP_WIDTH = 1366 - 10  # logical pixels, without the separator beside the panel
CHOICE = {"dark": theme.ThemeChoice.DARK, "light": theme.ThemeChoice.LIGHT}


@pytest.fixture(autouse=True)
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, restored after the test."""
    palette, sheet, font, locale = qapp.palette(), qapp.styleSheet(), qapp.font(), QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setFont(font)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)
    for dressed in qapp.findChildren(theme.Theme):
        dressed.setParent(None)


@pytest.fixture
def language(app: QApplication, request: pytest.FixtureRequest) -> str:
    return install_translations(app, request.param)


@pytest.fixture
def large_font(app: QApplication, request: pytest.FixtureRequest) -> None:
    theme.Theme(app, CHOICE[request.param])
    font = app.font()
    font.setPointSizeF(2 * font.pointSizeF())
    app.setFont(font)


@pytest.fixture
def right_to_left(app: QApplication) -> None:
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


# Screen readers


@pytest.mark.parametrize("language", ["en", "de"], indirect=True)
def test_every_control_has_a_unique_name(language: str, driver: Driver, photo_file: Path) -> None:
    wrong = []
    for scene, root in scenes(driver, photo_file):
        names: dict[str, QWidget] = {}
        for control in controls(root):
            words = name(control)
            if not words.strip("…. "):
                wrong.append(f"{scene}: {control} has no name")
            if words in names and not isinstance(control, Panel):
                wrong.append(f"{scene}: {control} and {names[words]} are called {words!r}")
            names[words] = control
    assert wrong == []


def test_the_canvas_describes_its_content(driver: Driver, photo_file: Path) -> None:
    canvas = driver.window.canvas
    assert accessible_text(canvas, QAccessible.Text.Value) == ""
    driver.open(photo_file)
    driver.window.view.zoom_to(3.7)
    assert QAccessible.queryAccessibleInterface(canvas).role() is QAccessible.Role.Graphic
    assert accessible_text(canvas, QAccessible.Text.Name) == "Picture"
    assert accessible_text(canvas, QAccessible.Text.Value) == "3.7×; Spectral"
    assert accessible_text(canvas, QAccessible.Text.Description).startswith("3.7×; Spectral")
    driver.window.comparison.set_mode(CompareMode.SPLIT)
    assert accessible_text(canvas, QAccessible.Text.Value) == "3.7×; Bicubic; Spectral"


def test_changes_are_announced(
    driver: Driver, photo_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    events: list[tuple[object, QAccessible.Event]] = []

    def record(event: QAccessibleEvent) -> None:
        events.append((event.object(), event.type()))

    driver.open(photo_file)
    monkeypatch.setattr(QAccessible, "updateAccessibility", record)
    driver.window.view.zoom_to(3.7, (0, 0))
    assert (driver.window.canvas, QAccessible.Event.ValueChanged) in events
    assert (driver.window.navigator, QAccessible.Event.ValueChanged) in events
    events.clear()
    driver.window.view.zoom_to(3.7, (0, 0))
    assert events == []
    driver.window.message_bar.show_message("Something happened.")
    assert (driver.window.message_bar, QAccessible.Event.Alert) in events


def test_pictures_in_panels_are_graphics(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(8.0)
    for picture in (driver.window.navigator, *driver.window.findChildren(FramedPicture)):
        assert QAccessible.queryAccessibleInterface(picture).role() is QAccessible.Role.Graphic
        assert accessible_text(picture, QAccessible.Text.Name)
    assert "50 % across, 50 % down" in accessible_text(
        driver.window.navigator, QAccessible.Text.Value
    )


def test_the_slider_describes_the_scale(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    slider = driver.window.zoom_bar.slider
    driver.window.view.zoom_to(3.7)
    assert QAccessible.queryAccessibleInterface(slider).role() is QAccessible.Role.Slider
    assert accessible_text(slider, QAccessible.Text.Description) == "3.7×"


# Keyboard


def reached_by_tab(most: int = 300) -> list[QWidget]:
    """Press Tab until the focus returns; return all focused widgets."""
    found: list[QWidget] = []
    for _ in range(most):
        focused = QApplication.focusWidget()
        assert isinstance(focused, QWidget)
        if focused in found[:-1]:
            return found
        if focused not in found[-1:]:  # some words have several links
            found.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    pytest.fail("Tab never comes back")


def test_tab_reaches_every_enabled_control(driver: Driver, photo_file: Path) -> None:
    wrong = []
    for scene, root in scenes(driver, photo_file):
        root.activateWindow()
        driver.wait(root.isActiveWindow)
        if QApplication.focusWidget() is None:
            QTest.keyClick(root, Qt.Key.Key_Tab)
        reached = reached_by_tab()
        wrong += [
            f"{scene}: {control} ({name(control)})"
            for control in controls(root)
            if control.isEnabled() and control not in reached
        ]
    assert wrong == []


def test_space_presses_tool_buttons(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    action = driver.window.commands.action("region")
    button = driver.window.bar.widgetForAction(action)
    assert isinstance(button, QToolButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert action.isChecked()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert not action.isChecked()


def test_down_opens_the_menu_of_recent_photos(driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    button = driver.window.bar.widgetForAction(driver.window.commands.action("open"))
    assert isinstance(button, QToolButton)
    seen: list[list[str]] = []

    def look() -> None:
        seen.append([action.text() for action in driver.window.recent.actions()])
        driver.window.recent.close()

    driver.window.recent.aboutToShow.connect(lambda: QTimer.singleShot(0, look))
    QTest.keyClick(button, Qt.Key.Key_Down)
    assert photo_file.name in seen[0]


@pytest.mark.parametrize("choice", [theme.ThemeChoice.DARK, theme.ThemeChoice.LIGHT])
def test_the_focus_is_visible_on_every_control(
    app: QApplication, choice: theme.ThemeChoice, driver: Driver, photo_file: Path
) -> None:
    theme.Theme(app, choice)
    driver.window.resize(SCREEN)
    unseen, known = [], set[tuple[str, str]]()
    for scene, root in scenes(driver, photo_file):
        driver.wait(lambda: not driver.window.session.store.is_fading)
        root.activateWindow()
        driver.wait(root.isActiveWindow)
        if root is driver.window:
            driver.window.canvas.setFocus()
        for control in reached_by_tab():
            focused, kind = control.grab().toImage(), (type(control).__name__, name(control))
            while QApplication.focusWidget() is control:  # one Tab for each of its links
                QTest.keyClick(control, Qt.Key.Key_Tab)
            picture = control is driver.window.canvas  # which stays as it is
            if kind not in known and not picture and not differ(focused, control.grab().toImage()):
                unseen.append(f"{scene}: {kind}")
            known.add(kind)
    assert unseen == []


def differ(one: QImage, other: QImage) -> bool:
    """Return whether two images of a control differ visibly."""
    if one.size() != other.size():
        return True
    return int(np.any(qimage.to_rgb(one) != qimage.to_rgb(other), axis=2).sum()) >= MIN_FOCUS_PIXELS


# Large fonts


def find_clipped_after_layout(driver: Driver, root: QWidget) -> list[str]:
    """Return the clipped texts after the layout has settled."""
    with contextlib.suppress(qtbot_errors.TimeoutError):
        driver.qtbot.waitUntil(lambda: not find_clipped(root), timeout=LAYOUT_MS)
    return find_clipped(root)


@pytest.mark.parametrize("large_font", ["dark"], indirect=True)
def test_the_canvas_has_the_same_height_in_all_compare_modes(
    large_font: None, driver: Driver, photo_file: Path
) -> None:
    window = driver.window
    window.resize(1100, 700)
    driver.open(photo_file)
    heights = set()
    for mode in set(CompareMode) - {CompareMode.OFF}:
        window.comparison.set_mode(mode)
        driver.wait_exact()
        heights.add(window.canvas.height())
    assert len(heights) == 1


@pytest.mark.parametrize("large_font", ["dark", "light"], indirect=True)
@pytest.mark.parametrize("language", ["de", "fr"], indirect=True)
def test_no_text_is_clipped_at_double_font_size(
    language: str, large_font: None, driver: Driver, photo_file: Path
) -> None:
    driver.window.resize(SCREEN)
    wrong = []
    for scene, root in scenes(driver, photo_file):
        wrong += [f"{scene}: {words}" for words in find_clipped_after_layout(driver, root)]
        least = root.minimumSizeHint()
        if isinstance(root, QDialog) and least != least.boundedTo(SCREEN):
            wrong.append(f"{scene} needs {least}")
    assert wrong == []


@pytest.mark.parametrize("large_font", ["dark"], indirect=True)
@pytest.mark.parametrize("language", ["en", "de", "es"], indirect=True)
def test_the_inspector_fits_a_laptop_screen_at_double_font_size(
    language: str, large_font: None, driver: Driver, photo_file: Path
) -> None:
    window, panel = driver.window, driver.window.inspector_panel
    driver.open(photo_file)
    window.comparison.set_method("spectral")
    window.view.zoom_to(5.0)
    window.commands.action("inspector").trigger()
    window.inspector.explain_centre()
    driver.wait(panel.result.isVisible)
    inside, beside = panel.widget(), window.centralWidget()
    assert inside is not None
    assert beside is not None
    widths = [part.minimumSizeHint() for part in (inside, beside, panel.verticalScrollBar())]
    assert sum(size.width() for size in widths) <= LAPTOP_WIDTH


@pytest.mark.parametrize("large_font", ["dark"], indirect=True)
def test_panels_can_be_stacked_at_double_font_size(
    large_font: None, driver: Driver, photo_file: Path
) -> None:
    window = driver.window
    driver.open(photo_file)
    window.inspector.explain_centre()
    for panel in window.findChildren(Panel):
        two_lines = 2 * panel.fontMetrics().lineSpacing()
        assert panel.minimumSizeHint().height() <= two_lines


# Right-to-left layout


def test_the_canvas_is_not_mirrored(driver: Driver, photo_file: Path, app: QApplication) -> None:
    driver.open(photo_file)
    driver.window.view.zoom_to(6.0)
    driver.window.comparison.set_mode(CompareMode.SIDE_BY_SIDE)
    driver.wait_exact()
    driver.wait(lambda: not driver.window.session.store.is_fading)
    before = qimage.to_rgb(driver.window.canvas.grab().toImage())
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = qimage.to_rgb(driver.window.canvas.grab().toImage())
    above = slice(0, 100)  # of the labels, whose words begin at the other side
    assert np.array_equal(before[above], after[above])


def test_arrows_drags_and_the_wheel_are_not_mirrored(
    right_to_left: None, driver: Driver, photo_file: Path
) -> None:
    driver.open(photo_file)
    view, canvas = driver.window.view, driver.window.canvas
    view.zoom_to(8.0)
    assert view.viewport is not None
    left = view.viewport.left
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert view.viewport.left > left
    left = view.viewport.left
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    QTest.mouseMove(canvas, QPoint(160, 100))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(160, 100))
    assert view.viewport.left > left
    at, up = QPointF(100, 100), QPoint(0, 120)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(at, canvas.mapToGlobal(at), QPoint(), up, buttons, keys, phase, False)
    QApplication.sendEvent(canvas, wheel)
    assert view.viewport.scale > 8.0


def test_the_window_is_mirrored(right_to_left: None, driver: Driver, photo_file: Path) -> None:
    driver.open(photo_file)
    window = driver.window
    opens, exports = (
        window.bar.widgetForAction(window.commands.action(id_)) for id_ in ("open", "export")
    )
    assert opens.x() > exports.x()
    plus, minus = (
        next(b for b in window.zoom_bar.findChildren(QToolButton) if b.text() == sign)
        for sign in "+−"
    )
    assert plus.x() < window.zoom_bar.slider.x() < minus.x()
    before = window.view.fit_scale
    plus.click()
    assert window.view.viewport is not None
    assert window.view.viewport.scale > before
    window.comparison.set_mode(CompareMode.SPLIT)
    window.comparison.set_divider(0.25)
    divider = window.canvas.findChild(Divider)
    assert isinstance(divider, Divider)
    assert divider.geometry().center().x() == pytest.approx(window.canvas.width() / 4, abs=1)


def test_dialogs_are_mirrored_but_shortcuts_are_not(right_to_left: None, driver: Driver) -> None:
    driver.window.commands.action("preferences").trigger()
    dialog = driver.window.findChild(Preferences)
    assert isinstance(dialog, Preferences)
    labels = [label for label in dialog.findChildren(QLabel) if label.buddy() is dialog.colours]
    assert labels[0].x() > dialog.colours.x()
    dialog.reject()
    driver.window.commands.action("palette").trigger()
    palette = driver.window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    item = palette.list.topLevelItem(palette.found.index("zoom-in"))
    assert item is not None
    assert item.text(1).startswith("\u2066+, =")  # runs from left to right
    palette.reject()


def test_no_text_is_clipped_in_right_to_left_layout(
    right_to_left: None, driver: Driver, photo_file: Path
) -> None:
    wrong = []
    driver.window.resize(SCREEN)
    for scene, root in scenes(driver, photo_file):
        wrong += [f"{scene}: {words}" for words in find_clipped_after_layout(driver, root)]
        wrong += [
            f"{scene}: {widget} is outside"
            for widget in visible_widgets(root)
            if isinstance(widget, QAbstractButton)
            and not widget.visibleRegion().isEmpty()
            and not root.rect().contains(widget.mapTo(root, widget.rect().center()))
        ]
    assert wrong == []
