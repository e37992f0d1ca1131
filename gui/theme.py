"""The colours of the window: dark and neutral, so that only the picture has colour."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

CANVAS = QColor(30, 30, 30)
LABEL_GROUND = QColor(0, 0, 0, 165)
LABEL_TEXT = QColor(245, 245, 245)
SHADE = QColor(0, 0, 0, 120)
LINE_DARK = QColor(0, 0, 0, 200)
LINE = QColor(255, 255, 255)

_BAR = QColor(45, 45, 45)
_FIELD = QColor(36, 36, 36)
_BUTTON = QColor(58, 58, 58)
_TEXT = QColor(228, 228, 228)
_FAINT = QColor(128, 128, 128)
_ACCENT = QColor(92, 160, 118)

STYLE_SHEET = """
QToolBar { border: none; border-bottom: 1px solid #1b1b1b; spacing: 4px; padding: 4px 8px; }
QStatusBar { border-top: 1px solid #1b1b1b; }
QStatusBar::item { border: none; }
#zoomBar { border-top: 1px solid #1b1b1b; }
#invitation { color: #9a9a9a; font-size: 15pt; }
#messageBar { background: #4a3f22; border: 1px solid #6d5c2e; border-radius: 5px; }
#messageBar QLabel { color: #f6ecd2; }
"""


def dress(app: QApplication) -> None:
    """Give the program its colours."""
    app.setStyle("Fusion")
    app.setPalette(_palette())
    app.setStyleSheet(STYLE_SHEET)


def _palette() -> QPalette:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette(_BUTTON, _BAR)
    colours = {
        role.Window: _BAR,
        role.WindowText: _TEXT,
        role.Base: _FIELD,
        role.AlternateBase: _BAR,
        role.Text: _TEXT,
        role.PlaceholderText: _FAINT,
        role.Button: _BUTTON,
        role.ButtonText: _TEXT,
        role.BrightText: QColor(255, 255, 255),
        role.ToolTipBase: _FIELD,
        role.ToolTipText: _TEXT,
        role.Highlight: _ACCENT,
        role.HighlightedText: QColor(16, 16, 16),
        role.Link: _ACCENT,
    }
    for which, colour in colours.items():
        palette.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, which, _FAINT)
    return palette
