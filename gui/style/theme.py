"""The colours of the window: neutral, so that only the picture has colour; dark or light."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from .outlined_style import OutlinedStyle

LABEL_GROUND = QColor(0, 0, 0, 165)  # over pictures, which know no theme
LABEL_TEXT = QColor(245, 245, 245)
SHADE = QColor(0, 0, 0, 120)
LINE_DARK = QColor(0, 0, 0, 200)
LINE = QColor(255, 255, 255)

REDUCE_MOTION_PROPERTY = (
    "leafscopeStill"  # the application's property: the person wants less motion
)


class ThemeChoice(Enum):
    """Which colours a person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"

    @classmethod
    def from_name(cls, name: str) -> ThemeChoice:
        """Return the choice of a name; the system's for a name that there isn't."""
        return next((choice for choice in cls if choice.value == name), cls.SYSTEM)


@dataclass(frozen=True)
class Colours:
    """The colours of a theme, as "#rrggbb".

    Attributes:
        canvas: what is beside the photo.
        canvas_text: words there.
        canvas_link: words there that lead elsewhere.
        bar: of the window's bars and dialogs.
        field: where things are typed and listed.
        button: of buttons.
        line: between parts of the window.
        text: words on bars, fields and buttons.
        faint: words that hint, or that can't be used now.
        accent: what is selected.
        accent_text: words on it.
        link: words that lead elsewhere.
        notice: ground of the message bar.
        notice_edge: around it.
        notice_text: words on it.

    """

    canvas: str
    canvas_text: str
    canvas_link: str
    bar: str
    field: str
    button: str
    line: str
    text: str
    faint: str
    accent: str
    accent_text: str
    link: str
    notice: str
    notice_edge: str
    notice_text: str


DARK = Colours(
    canvas="#1e1e1e",
    canvas_text="#b4b4b4",
    canvas_link="#7cc496",
    bar="#2d2d2d",
    field="#242424",
    button="#3a3a3a",
    line="#1b1b1b",
    text="#e4e4e4",
    faint="#9c9c9c",
    accent="#5ca076",
    accent_text="#101010",
    link="#7cc496",
    notice="#4a3f22",
    notice_edge="#8f7a3f",
    notice_text="#f6ecd2",
)
LIGHT = Colours(
    canvas="#c9c9c9",
    canvas_text="#3a3a3a",
    canvas_link="#10502c",
    bar="#f2f2f2",
    field="#ffffff",
    button="#e6e6e6",
    line="#c4c4c4",
    text="#1c1c1c",
    faint="#646464",
    accent="#2c7049",
    accent_text="#ffffff",
    link="#1f6a40",
    notice="#fff1c9",
    notice_edge="#a8862a",
    notice_text="#3d3110",
)


_FRAMES = {  # what the system draws around windows
    ThemeChoice.SYSTEM: Qt.ColorScheme.Unknown,
    ThemeChoice.LIGHT: Qt.ColorScheme.Light,
    ThemeChoice.DARK: Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Dresses the program, and again whenever the system or the person changes their mind.

    Args:
        app: the program.
        choice: what the person chose.
        system: what the system uses.

    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        system: Callable[[], Qt.ColorScheme] | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._system = system or app.styleHints().colorScheme
        app.setStyle(OutlinedStyle())
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self.colours = DARK
        self._dress()

    @property
    def choice(self) -> ThemeChoice:
        """What the person chose."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Use these colours from now on."""
        self._choice = choice
        self._dress()

    @property
    def reduce_motion(self) -> bool:
        """Whether the person wants less motion than the system does."""
        return bool(self._app.property(REDUCE_MOTION_PROPERTY))

    @reduce_motion.setter
    def reduce_motion(self, reduce: bool) -> None:
        self._app.setProperty(REDUCE_MOTION_PROPERTY, reduce)

    def _follow(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._dress()

    def _dress(self) -> None:
        self._app.styleHints().setColorScheme(_FRAMES[self._choice])
        light = self._choice is ThemeChoice.LIGHT
        if self._choice is ThemeChoice.SYSTEM:
            light = self._system() == Qt.ColorScheme.Light
        self.colours = LIGHT if light else DARK
        self._app.setPalette(build_palette(self.colours))
        self._app.setStyleSheet(build_style_sheet(self.colours))
        self.changed.emit()


def current_theme(app: QApplication) -> Theme:
    """Return the theme that the program is dressed in; it is dressed if it isn't yet."""
    return app.findChild(Theme) or Theme(app)


def canvas_colour(palette: QPalette) -> QColor:
    """Return what is beside the photo, in the theme of a palette."""
    return QColor((DARK if palette.window().color().lightness() < 128 else LIGHT).canvas)


def build_palette(colours: Colours) -> QPalette:
    """Return Qt's palette of a theme."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette(QColor(colours.button), QColor(colours.bar))
    for which, colour in {
        role.Window: colours.bar,
        role.WindowText: colours.text,
        role.Base: colours.field,
        role.AlternateBase: colours.bar,
        role.Text: colours.text,
        role.PlaceholderText: colours.faint,
        role.Button: colours.button,
        role.ButtonText: colours.text,
        role.BrightText: colours.text,
        role.ToolTipBase: colours.field,
        role.ToolTipText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.accent_text,
        role.Accent: colours.accent,
        role.Link: colours.link,
        role.LinkVisited: colours.link,
    }.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, which, QColor(colours.faint))
    return palette


def build_style_sheet(colours: Colours) -> str:
    """Return what a palette can't say."""
    return f"""
QComboBox, QAbstractSpinBox {{ min-height: 1.25em; }}
QPushButton {{ icon-size: 1.15em; }}
QCheckBox::indicator {{ width: 0.9em; height: 0.9em; }}
QMainWindow, QToolBar {{ icon-size: 1.25em; }}
QToolBar {{ border: none; border-bottom: 1px solid {colours.line}; spacing: 4px;
  padding: 4px 8px; }}
QStatusBar {{ border-top: 1px solid {colours.line}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ padding: 0 6px; }}
#detailButton::menu-indicator {{ image: none; }}
#zoomBar {{ border-top: 1px solid {colours.line}; }}
#welcome, #welcome > QWidget, #dropArea {{ background: {colours.canvas}; }}
#dropArea {{ border: 2px dashed {colours.canvas_text}; border-radius: 12px; margin: 24px; }}
#welcomeTitle, #recentHeading {{ color: {colours.canvas_text}; }}
#dropArea QPushButton:flat {{ color: {colours.canvas_link}; border: 1px solid transparent;
  border-radius: 4px; padding: 3px 8px; }}
#dropArea QPushButton:flat:hover, #dropArea QPushButton:flat:focus {{
  border-color: {colours.canvas_text}; }}
#messageBar {{ background: {colours.notice}; border: 1px solid {colours.notice_edge};
  border-radius: 5px; }}
#legend QLabel {{ color: {LABEL_TEXT.name()}; }}
#messageBar QLabel {{ color: {colours.notice_text}; }}
"""
