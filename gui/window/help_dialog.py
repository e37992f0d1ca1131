"""The help dialog: mouse, touch and keyboard input, and the pages in `resources/help`."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..commands.command_table import TABLE, translate_title
from ..commands.commands import Commands, format_keys
from ..style.forms import fill, fit_to_screen
from ..style.tables import table

SIZE = (80, 42)  # width in letters, height in lines, if the screen is large enough


class Help(QDialog):
    """Shows the current shortcuts, and the help pages."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.tabs = QTabWidget()
        self.tabs.tabBar().setAccessibleName(self.windowTitle())
        shortcuts = self._add_page(self.tr("Shortcuts"))
        shortcuts.setHtml(self._mouse_table() + self._shortcut_tables(commands))
        for name, title in (
            ("models", self.tr("Models")),
            ("formats", self.tr("File formats")),
            ("colours", self.tr("Colours and metadata")),
        ):
            file = files("leafscope.resources") / "help" / f"{name}.md"
            self._add_page(title).setMarkdown(file.read_text(encoding="utf-8"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        fill(QVBoxLayout(self), self.tabs, buttons)
        metrics, (letters, lines) = self.fontMetrics(), SIZE
        fit_to_screen(self, QSize(letters * metrics.averageCharWidth(), lines * metrics.height()))

    def _add_page(self, title: str) -> QTextBrowser:
        page = QTextBrowser(openExternalLinks=True)
        page.setAccessibleName(f"{self.windowTitle()}: {title}")
        self.tabs.addTab(page, title)
        return page

    def _mouse_table(self) -> str:
        rows = [
            (self.tr("Zoom at the pointer"), self.tr("Scroll, or pinch")),
            (self.tr("Zoom in small steps"), self.tr("Ctrl + scroll")),
            (self.tr("Pan sideways"), self.tr("Shift + scroll")),
            (self.tr("Pan"), self.tr("Drag, or arrow keys")),
            (self.tr("Switch between 100 % and the whole photo"), self.tr("Double-click")),
            (self.tr("Show bicubic only"), self.tr("Hold Space")),
            (self.tr("Resize the selection"), self.tr("Drag an edge; Shift keeps the shape")),
            (self.tr("Move the selection"), self.tr("Drag the cross in the middle")),
            (
                self.tr("Change the selection with the keyboard"),
                self.tr("Arrows to move, Shift + arrows to resize; add Ctrl for 10-pixel steps"),
            ),
            (self.tr("Start a selection with the keyboard"), self.tr("Select region, then Enter")),
            (self.tr("Cancel selection, leave full screen or dismiss a message"), self.tr("Esc")),
            (self.tr("Explain a pixel"), self.tr("Click while the Inspector is open")),
        ]
        return table([self.tr("Mouse and touch"), ""], rows)

    def _shortcut_tables(self, commands: Commands) -> str:
        groups: dict[str, list[tuple[str, str]]] = {command.group: [] for command in TABLE}
        for command in TABLE:
            if keys := commands.keys(command.id):
                groups[command.group].append((commands.title(command.id), format_keys(keys)))
        tables = [table([translate_title(group), ""], rows) for group, rows in groups.items()]
        return "<br>".join(["", *tables])
