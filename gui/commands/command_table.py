"""The table of all commands with their default shortcuts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

CONTEXT = "Commands"  # translation context; packaging/translations.py reads the table

FILE, EDIT, VIEW, COMPARE, PANELS, PROGRAM = "File", "Edit", "View", "Compare", "Panels", "Program"


@dataclass(frozen=True)
class Command:
    """A command of the window."""

    id: str  # name in code and settings
    text: str  # English title, see `translate_title`
    keys: tuple[str, ...]  # default shortcuts in QKeySequence's portable format
    icon: str  # name of the icon, or ""
    group: str  # English title of the command's menu
    checkable: bool = False  # whether the command toggles something


def translate_title(text: str) -> str:
    """Translate the title of a command or a group."""
    return QCoreApplication.translate(CONTEXT, text)


TABLE = (
    Command("open", "Open…", ("Ctrl+O",), "folder-open", FILE),
    Command("sample", "Open sample photo", (), "photo", FILE),
    Command("sample-page", "Open sample document", (), "photo", FILE),
    Command("paste", "Paste", ("Ctrl+V",), "clipboard", FILE),
    Command("export", "Export…", ("Ctrl+E",), "download", FILE),
    Command("export-several", "Export several photos…", ("Ctrl+Shift+E",), "", FILE),
    Command("cancel", "Cancel loading", ("Esc",), "x", FILE),
    Command("quit", "Quit", ("Ctrl+Q",), "", FILE),
    Command("copy", "Copy view", ("Ctrl+C",), "clipboard", EDIT),
    Command("undo", "Undo", ("Ctrl+Z",), "arrow-back-up", EDIT),
    Command("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "", EDIT),
    Command("region", "Select region", ("R",), "crop", EDIT, True),
    Command("zoom-in", "Zoom in", ("+", "=", "Ctrl++", "Ctrl+="), "zoom-in", VIEW),
    Command("zoom-out", "Zoom out", ("-", "Ctrl+-"), "zoom-out", VIEW),
    Command("fit", "Fit to window", ("0", "Ctrl+0"), "maximize", VIEW),
    Command("zoom-1", "Zoom to 100 %", ("1", "Ctrl+1"), "", VIEW),
    *(Command(f"zoom-{n}", "Zoom to {0}×", (str(n),), "", VIEW) for n in range(2, 10)),
    Command("scale", "Enter zoom level", ("Z",), "", VIEW),
    Command("next-photo", "Next photo", ("PgDown",), "", VIEW),
    Command("previous-photo", "Previous photo", ("PgUp",), "", VIEW),
    Command("first-photo", "First photo", ("Home",), "", VIEW),
    Command("last-photo", "Last photo", ("End",), "", VIEW),
    Command("keep-view", "Keep view for the next photo", ("K",), "", VIEW, True),
    Command("back", "Previous view", ("Alt+Left",), "arrow-left", VIEW),
    Command("forward", "Next view", ("Alt+Right",), "arrow-right", VIEW),
    Command("next-detail", "Next detail", ("N",), "", VIEW),
    Command("previous-detail", "Previous detail", ("Shift+N",), "", VIEW),
    Command("bookmark", "Bookmark this view…", ("B",), "bookmark", VIEW),
    Command("bookmarks", "Bookmarks", ("Shift+B",), "", VIEW),
    Command("pixels", "Pixel grid", ("G",), "grid-dots", VIEW, True),
    Command("full-screen", "Full screen", ("F11",), "", VIEW, True),
    Command("compare-off", "Single view", (), "photo", COMPARE, True),
    Command("split", "Split", (), "layout-columns", COMPARE, True),
    Command("side-by-side", "Side by side", (), "columns-2", COMPARE, True),
    Command("two-by-two", "Two by two", (), "layout-grid", COMPARE, True),
    Command("blink", "Blink", (), "player-play", COMPARE, True),
    Command("difference", "Difference", ("D",), "contrast", COMPARE, True),
    Command("next-mode", "Next comparison mode", ("\\",), "", COMPARE),
    Command("swap", "Swap sides", ("S",), "arrows-exchange", COMPARE),
    Command("agreement", "Show deviations from the original", ("A",), "", COMPARE, True),
    Command("consistent", "Keep added detail true to the original", (), "", COMPARE, True),
    Command("keep-detail", "Keep detail setting for the next photo", (), "", COMPARE, True),
    Command("reference", "Compare with reference…", (), "", COMPARE),
    Command("navigator", "Navigator", ("M",), "map", PANELS, True),
    Command("filmstrip", "Filmstrip", ("F",), "photo", PANELS, True),
    Command("model", "Model", (), "info-circle", PANELS, True),
    Command("inspector", "Inspector", ("I",), "microscope", PANELS, True),
    Command("exports", "Exports", (), "download", PANELS, True),
    Command("menu", "Menu", ("F10",), "menu-2", PROGRAM),
    Command("palette", "All commands…", ("Ctrl+Shift+P",), "command", PROGRAM),
    Command("preferences", "Preferences…", ("Ctrl+,",), "settings", PROGRAM),
    Command("help", "Help", ("F1", "?"), "help", PROGRAM),
    Command("report", "Copy diagnostic report", (), "", PROGRAM),
    Command("debug", "Show render tiles", ("Ctrl+Shift+D",), "", PROGRAM, True),
)
