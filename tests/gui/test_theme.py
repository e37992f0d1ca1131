"""Contrast in both themes (WCAG 2.2, level AA), and the choice of the theme."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QToolBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from leafscope.gui.rendering import frame_store
from leafscope.gui.style.labels import ElidedLabel
from leafscope.gui.style.outlined_style import edge_colour
from leafscope.gui.style.theme import (
    DARK,
    LABEL_GROUND,
    LABEL_TEXT,
    LIGHT,
    LINE,
    LINE_DARK,
    Colours,
    Theme,
    ThemeChoice,
    build_palette,
    build_style_sheet,
    canvas_colour,
    reduced_motion,
)

TEXT = 4.5  # minimum contrast of text
PART = 3.0  # minimum contrast of outlines and icons
ROLE, GROUP = QPalette.ColorRole, QPalette.ColorGroup
THEMES = pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
TEXT_ROLES = [
    (ROLE.WindowText, ROLE.Window),
    (ROLE.Text, ROLE.Base),
    (ROLE.Text, ROLE.AlternateBase),
    (ROLE.ButtonText, ROLE.Button),
    (ROLE.BrightText, ROLE.Button),
    (ROLE.PlaceholderText, ROLE.Base),
    (ROLE.HighlightedText, ROLE.Highlight),
    (ROLE.ToolTipText, ROLE.ToolTipBase),
    (ROLE.Link, ROLE.Window),
    (ROLE.Link, ROLE.Base),
    (ROLE.LinkVisited, ROLE.Window),
]


def luminance(colour: QColor) -> float:
    def linear(level: float) -> float:
        return level / 12.92 if level <= 0.04045 else float(((level + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(level) for level in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor | str, other: QColor | str) -> float:
    low, high = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


def over(veil: QColor, ground: QColor) -> QColor:
    """Return a background colour seen through a translucent one."""
    share = veil.alphaF()
    pairs = zip(veil.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(one * share + other * (1 - share)) for one, other in pairs))


def test_contrast_is_computed_as_in_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)  # a well-known limit


@THEMES
@pytest.mark.parametrize(("words", "ground"), TEXT_ROLES)
def test_text_has_enough_contrast(
    colours: Colours, words: QPalette.ColorRole, ground: QPalette.ColorRole
) -> None:
    palette = build_palette(colours)
    for group in (GROUP.Active, GROUP.Inactive):
        assert contrast(palette.color(group, words), palette.color(group, ground)) >= TEXT


@THEMES
def test_text_on_the_canvas_has_enough_contrast(colours: Colours) -> None:
    assert contrast(colours.canvas_text, colours.canvas) >= TEXT
    assert contrast(colours.canvas_link, colours.canvas) >= TEXT


@THEMES
def test_selections_have_enough_contrast(colours: Colours) -> None:
    for ground in (colours.bar, colours.field):
        assert contrast(colours.accent, ground) >= PART


@THEMES
def test_outlines_have_enough_contrast(colours: Colours) -> None:
    palette = build_palette(colours)
    assert contrast(edge_colour(palette), colours.bar) >= PART
    assert contrast(edge_colour(palette), colours.field) >= PART


@THEMES
def test_icons_have_enough_contrast(colours: Colours) -> None:
    words = build_palette(colours).buttonText().color()
    for ground in (colours.bar, colours.field):
        assert contrast(words, ground) >= PART


@pytest.mark.parametrize("photo", ["#000000", "#808080", "#ffffff"])
def test_labels_are_readable_on_any_photo(photo: str) -> None:
    ground = over(LABEL_GROUND, QColor(photo))
    assert contrast(LABEL_TEXT, ground) >= TEXT


@pytest.mark.parametrize("photo", ["#000000", "#808080", "#ffffff"])
def test_lines_are_visible_on_any_photo(photo: str) -> None:
    dark, light = over(LINE_DARK, QColor(photo)), LINE
    assert max(contrast(dark, photo), contrast(light, photo)) >= PART
    assert contrast(light, dark) >= PART


@THEMES
def test_disabled_text_is_visible(colours: Colours) -> None:
    palette = build_palette(colours)
    for role in (ROLE.WindowText, ROLE.Text, ROLE.ButtonText):
        assert contrast(palette.color(GROUP.Disabled, role), colours.bar) >= PART
        assert palette.color(GROUP.Disabled, role) != palette.color(role)


@THEMES
def test_the_canvas_is_neutral_grey(colours: Colours) -> None:
    canvas = canvas_colour(build_palette(colours))
    assert canvas.name() == colours.canvas
    assert canvas.red() == canvas.green() == canvas.blue()
    assert 20 < canvas.red() < 220


# Following the system


class System:
    """A fake for the system's colour scheme."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.scheme = Qt.ColorScheme.Dark

    def __call__(self) -> Qt.ColorScheme:
        return self.scheme

    def set_scheme(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self._app.styleHints().colorSchemeChanged.emit(scheme)


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    palette, sheet = qapp.palette(), qapp.styleSheet()
    yield qapp
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)
    for theme in qapp.findChildren(Theme):
        theme.reduce_motion = False
        theme.setParent(None)


def test_the_theme_follows_the_system(app: QApplication) -> None:
    system = System(app)
    theme = Theme(app, ThemeChoice.SYSTEM, system)
    assert theme.colours is DARK
    system.set_scheme(Qt.ColorScheme.Light)
    assert app.palette().window().color().name() == LIGHT.bar
    assert app.styleSheet() == build_style_sheet(LIGHT)


def test_an_unknown_system_scheme_gives_the_dark_theme(app: QApplication) -> None:
    assert Theme(app, ThemeChoice.SYSTEM, lambda: Qt.ColorScheme.Unknown).colours is DARK


@pytest.mark.parametrize(
    ("choice", "colours"), [(ThemeChoice.LIGHT, LIGHT), (ThemeChoice.DARK, DARK)]
)
def test_a_chosen_theme_ignores_the_system(
    app: QApplication, choice: ThemeChoice, colours: Colours
) -> None:
    system = System(app)
    theme = Theme(app, choice, system)
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        system.set_scheme(scheme)
        assert theme.colours is colours


def test_open_windows_change_with_the_choice(app: QApplication, qtbot: QtBot) -> None:
    label = QLabel("words")
    qtbot.addWidget(label)
    label.show()
    theme = Theme(app, ThemeChoice.DARK)
    theme.set_choice(ThemeChoice.LIGHT)
    assert label.palette().windowText().color().name() == LIGHT.text


@pytest.mark.parametrize(
    ("choice", "colours"), [(ThemeChoice.LIGHT, LIGHT), (ThemeChoice.DARK, DARK)]
)
def test_the_extension_button_of_a_tool_bar_has_enough_contrast(
    app: QApplication, qtbot: QtBot, choice: ThemeChoice, colours: Colours
) -> None:
    Theme(app, choice)
    bar = QToolBar()
    qtbot.addWidget(bar)
    for number in range(9):
        bar.addAction(f"command {number}")
    bar.resize(200, 40)
    bar.show()
    rest = bar.findChild(QToolButton, "qt_toolbar_ext_button")
    assert isinstance(rest, QToolButton)
    qtbot.waitUntil(rest.isVisible)
    image = rest.grab().toImage()
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    best = max(contrast(image.pixelColor(*point), QColor(colours.bar)) for point in points)
    assert best >= PART


def test_an_elided_label_keeps_its_font(app: QApplication, qtbot: QtBot) -> None:
    Theme(app, ThemeChoice.DARK)
    label, window = ElidedLabel("words"), QWidget()
    qtbot.addWidget(window)
    bold = label.font()
    bold.setBold(True)
    label.setFont(bold)
    label.setParent(window)
    window.show()
    assert label.fontInfo().bold()


@pytest.mark.parametrize("name", ["", "purple", "LIGHT"])
def test_an_unknown_choice_follows_the_system(name: str) -> None:
    assert ThemeChoice.from_name(name) is ThemeChoice.SYSTEM


def test_reduced_motion_disables_fades(app: QApplication) -> None:
    theme = Theme(app, ThemeChoice.DARK)
    theme.reduce_motion = True
    assert reduced_motion()
    assert frame_store.fade_duration() == 0
