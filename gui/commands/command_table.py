"""The table of all commands with their default shortcuts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:  # Qt's own stub returns object

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str: ...  # noqa: D103

else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

FILE = QT_TRANSLATE_NOOP("Commands", "File")
EDIT = QT_TRANSLATE_NOOP("Commands", "Edit")
VIEW = QT_TRANSLATE_NOOP("Commands", "View")
COMPARE = QT_TRANSLATE_NOOP("Commands", "Compare")
PANELS = QT_TRANSLATE_NOOP("Commands", "Panels")
PROGRAM = QT_TRANSLATE_NOOP("Commands", "Program")


@dataclass(frozen=True)
class Command:
    """A command of the window.

    Attributes:
        id: name in code and settings.
        text: English title, see `translate_title`.
        keys: default shortcuts in QKeySequence's portable format.
        icon: name of the icon, or "".
        group: English title of the menu it belongs to.
        checkable: whether the command toggles something.

    """

    id: str
    text: str
    keys: tuple[str, ...]
    icon: str
    group: str
    checkable: bool = False


def translate_title(text: str) -> str:
    """Translate the title of a command or a group."""
    return QCoreApplication.translate("Commands", text)


def _zoom(scale: int) -> Command:
    text = QT_TRANSLATE_NOOP("Commands", "Zoom to {0}×")
    return Command(f"zoom-{scale}", text, (str(scale),), "", VIEW)


TABLE = (
    Command("open", QT_TRANSLATE_NOOP("Commands", "Open…"), ("Ctrl+O",), "folder-open", FILE),
    Command("sample", QT_TRANSLATE_NOOP("Commands", "Open sample photo"), (), "photo", FILE),
    Command(
        "sample-page", QT_TRANSLATE_NOOP("Commands", "Open sample document"), (), "photo", FILE
    ),
    Command("paste", QT_TRANSLATE_NOOP("Commands", "Paste"), ("Ctrl+V",), "clipboard", FILE),
    Command("export", QT_TRANSLATE_NOOP("Commands", "Export…"), ("Ctrl+E",), "download", FILE),
    Command("cancel", QT_TRANSLATE_NOOP("Commands", "Stop opening"), ("Esc",), "x", FILE),
    Command("quit", QT_TRANSLATE_NOOP("Commands", "Quit"), ("Ctrl+Q",), "", FILE),
    Command("copy", QT_TRANSLATE_NOOP("Commands", "Copy view"), ("Ctrl+C",), "clipboard", EDIT),
    Command("undo", QT_TRANSLATE_NOOP("Commands", "Undo"), ("Ctrl+Z",), "arrow-back-up", EDIT),
    Command("redo", QT_TRANSLATE_NOOP("Commands", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "", EDIT),
    Command("region", QT_TRANSLATE_NOOP("Commands", "Select region"), ("R",), "crop", EDIT, True),
    Command(
        "zoom-in",
        QT_TRANSLATE_NOOP("Commands", "Zoom in"),
        ("+", "=", "Ctrl++", "Ctrl+="),
        "zoom-in",
        VIEW,
    ),
    Command(
        "zoom-out", QT_TRANSLATE_NOOP("Commands", "Zoom out"), ("-", "Ctrl+-"), "zoom-out", VIEW
    ),
    Command(
        "fit", QT_TRANSLATE_NOOP("Commands", "Fit to window"), ("0", "Ctrl+0"), "maximize", VIEW
    ),
    Command("zoom-1", QT_TRANSLATE_NOOP("Commands", "Zoom to 100 %"), ("1", "Ctrl+1"), "", VIEW),
    *(_zoom(scale) for scale in range(2, 10)),
    Command("scale", QT_TRANSLATE_NOOP("Commands", "Enter zoom level"), ("Z",), "", VIEW),
    Command(
        "back", QT_TRANSLATE_NOOP("Commands", "Previous view"), ("Alt+Left",), "arrow-left", VIEW
    ),
    Command(
        "forward", QT_TRANSLATE_NOOP("Commands", "Next view"), ("Alt+Right",), "arrow-right", VIEW
    ),
    Command(
        "bookmark", QT_TRANSLATE_NOOP("Commands", "Bookmark this view…"), ("B",), "bookmark", VIEW
    ),
    Command("bookmarks", QT_TRANSLATE_NOOP("Commands", "Bookmarks"), ("Shift+B",), "", VIEW),
    Command("pixels", QT_TRANSLATE_NOOP("Commands", "Pixel grid"), ("G",), "grid-dots", VIEW, True),
    Command("full-screen", QT_TRANSLATE_NOOP("Commands", "Full screen"), ("F11",), "", VIEW, True),
    Command(
        "compare-off", QT_TRANSLATE_NOOP("Commands", "Single view"), (), "photo", COMPARE, True
    ),
    Command("split", QT_TRANSLATE_NOOP("Commands", "Split"), (), "layout-columns", COMPARE, True),
    Command(
        "side-by-side",
        QT_TRANSLATE_NOOP("Commands", "Side by side"),
        (),
        "columns-2",
        COMPARE,
        True,
    ),
    Command(
        "two-by-two", QT_TRANSLATE_NOOP("Commands", "Two by two"), (), "layout-grid", COMPARE, True
    ),
    Command("blink", QT_TRANSLATE_NOOP("Commands", "Blink"), (), "player-play", COMPARE, True),
    Command(
        "difference", QT_TRANSLATE_NOOP("Commands", "Difference"), ("D",), "contrast", COMPARE, True
    ),
    Command(
        "next-mode", QT_TRANSLATE_NOOP("Commands", "Next comparison mode"), ("\\",), "", COMPARE
    ),
    Command(
        "swap", QT_TRANSLATE_NOOP("Commands", "Swap sides"), ("S",), "arrows-exchange", COMPARE
    ),
    Command(
        "agreement",
        QT_TRANSLATE_NOOP("Commands", "Show deviations from the original"),
        ("A",),
        "",
        COMPARE,
        True,
    ),
    Command(
        "consistent",
        QT_TRANSLATE_NOOP("Commands", "Keep added detail true to the original"),
        (),
        "",
        COMPARE,
        True,
    ),
    Command("reference", QT_TRANSLATE_NOOP("Commands", "Compare with reference…"), (), "", COMPARE),
    Command("navigator", QT_TRANSLATE_NOOP("Commands", "Navigator"), ("M",), "map", PANELS, True),
    Command("model", QT_TRANSLATE_NOOP("Commands", "Model"), (), "info-circle", PANELS, True),
    Command(
        "inspector", QT_TRANSLATE_NOOP("Commands", "Inspector"), ("I",), "microscope", PANELS, True
    ),
    Command("exports", QT_TRANSLATE_NOOP("Commands", "Exports"), (), "download", PANELS, True),
    Command("menu", QT_TRANSLATE_NOOP("Commands", "Menu"), ("F10",), "menu-2", PROGRAM),
    Command(
        "palette",
        QT_TRANSLATE_NOOP("Commands", "All commands…"),
        ("Ctrl+Shift+P",),
        "command",
        PROGRAM,
    ),
    Command(
        "preferences",
        QT_TRANSLATE_NOOP("Commands", "Preferences…"),
        ("Ctrl+,",),
        "settings",
        PROGRAM,
    ),
    Command("help", QT_TRANSLATE_NOOP("Commands", "Help"), ("F1", "?"), "help", PROGRAM),
    Command("report", QT_TRANSLATE_NOOP("Commands", "Copy diagnostic report"), (), "", PROGRAM),
    Command(
        "debug",
        QT_TRANSLATE_NOOP("Commands", "Show render tiles"),
        ("Ctrl+Shift+D",),
        "",
        PROGRAM,
        True,
    ),
)
