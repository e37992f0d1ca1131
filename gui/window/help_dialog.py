"""Which keys and movements of the hand do what."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ..commands.command_table import TABLE, translate_title
from ..commands.commands import Commands
from ..commands.keys import format_keys
from ..style.tables import table

SIZE = (72, 42)  # width in letters, height in lines, where the screen has them
SHARE_OF_SCREEN = 0.9  # at the most


class Help(QDialog):
    """Lists what mouse, touch and keys do now, one's own keys included.

    Args:
        commands: whose keys they are.
        parent: the window that it opens over.

    """

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys and mouse"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.windowTitle())
        self.page.setHtml(self._hands() + self._keys(commands))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.page)
        column.addWidget(buttons)
        metrics, (letters, lines) = self.fontMetrics(), SIZE
        wanted = QSize(letters * metrics.averageCharWidth(), lines * metrics.height())
        self.resize(wanted.boundedTo(self.screen().availableSize() * SHARE_OF_SCREEN))

    def _hands(self) -> str:
        rows = [
            (self.tr("Zoom where the pointer is"), self.tr("wheel, or two fingers")),
            (self.tr("Zoom finely"), self.tr("Ctrl and wheel")),
            (self.tr("Move sideways"), self.tr("Shift and wheel")),
            (self.tr("Move"), self.tr("drag, or arrow keys")),
            (self.tr("100 % here, or the whole photo"), self.tr("double click")),
            (self.tr("See bicubic alone"), self.tr("hold Space")),
            (self.tr("Resize the region"), self.tr("drag its sides; Shift keeps its shape")),
            (self.tr("Move the region"), self.tr("drag the cross in its middle")),
            (
                self.tr("The same by keys, while Select region is on"),
                self.tr("arrow keys, with Shift to resize, with Ctrl for 10 pixels"),
            ),
            (self.tr("Begin a region by keys"), self.tr("Select region, then Enter")),
            (self.tr("Give up the region; leave the full screen, or a message"), self.tr("Esc")),
            (self.tr("Explain a pixel"), self.tr("click, with the Inspector open")),
        ]
        return table([self.tr("Hands"), ""], rows)

    def _keys(self, commands: Commands) -> str:
        groups = dict.fromkeys(command.group for command in TABLE)
        pages = [
            table(
                [translate_title(group), ""],
                [
                    (commands.title(command.id), format_keys(commands.keys(command.id)))
                    for command in TABLE
                    if command.group == group and commands.keys(command.id)
                ],
            )
            for group in groups
        ]
        return "<br>".join(["", *pages])
