"""HTML tables, and labels with selectable text or links."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtWidgets import QLabel

ARXIV = re.compile(r"arXiv:(\d{4}\.\d{4,5})")
URL = re.compile(r"https://([\w./-]+\w)")
INDENT = 4  # logical pixels, so that the focus ring doesn't touch the text

Cell = str | QColor


def table(head: Sequence[str], rows: Sequence[Sequence[Cell]]) -> str:
    """Return an HTML table; the first column is left-aligned, and colours become swatches."""
    first = "".join(f"<th align='{_align(i)}'>{escape(text)}</th>" for i, text in enumerate(head))
    body = "".join(f"<tr>{''.join(_cell(i, c) for i, c in enumerate(row))}</tr>" for row in rows)
    return f"<table cellpadding='2' width='100%'><tr>{first}</tr>{body}</table>"


def selectable_label(text: str = "") -> QLabel:
    """Return a plain-text label whose text can be selected and copied."""
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True, indent=INDENT)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
        | Qt.TextInteractionFlag.LinksAccessibleByMouse
        | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    )
    return label


def link_label(text: str = "") -> QLabel:
    """Return a label for plain text in which URLs and arXiv numbers are links."""
    linked = URL.sub(r"<a href='https://\1'>\1</a>", escape(text))
    label = selectable_label(ARXIV.sub(r"<a href='https://arxiv.org/abs/\1'>arXiv \1</a>", linked))
    label.setTextFormat(Qt.TextFormat.RichText)
    label.linkActivated.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
    return label


def set_links(label: QLabel, links: Sequence[tuple[str, str]]) -> None:
    """Show (name, URL) pairs as links in a `link_label`, one per line."""
    label.setText("<br>".join(f"<a href='{url}'>{escape(name)}</a>" for name, url in links))


def heading(text: str) -> QLabel:
    """Return a bold label for a section of a panel."""
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True, indent=INDENT)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def _cell(column: int, cell: Cell) -> str:
    if isinstance(cell, QColor):
        return f"<td style='background-color: {cell.name()}'>&nbsp;&nbsp;&nbsp;&nbsp;</td>"
    return f"<td align='{_align(column)}'>{escape(cell)}</td>"


def _align(column: int) -> str:
    return "left" if column == 0 else "right"
