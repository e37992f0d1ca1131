"""Small tables in words, which labels show, people copy and screen readers read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtWidgets import QLabel

PAPER = re.compile(r"arXiv:(\d{4}\.\d{4,5})")
ADDRESS = re.compile(r"https://([\w./-]+\w)")

Cell = str | QColor
INDENT = 4  # logical pixels, that keep words clear of the ring around what has the focus


def table(head: Sequence[str], rows: Sequence[Sequence[Cell]]) -> str:
    """Return rich text: a first column of words, then columns of numbers; colours as patches."""
    first = "".join(f"<th align='{_side(i)}'>{escape(text)}</th>" for i, text in enumerate(head))
    body = "".join(f"<tr>{''.join(_cell(i, c) for i, c in enumerate(row))}</tr>" for row in rows)
    return f"<table cellpadding='2' width='100%'><tr>{first}</tr>{body}</table>"


def selectable_label(text: str = "") -> QLabel:
    """Return a label of plain text, which can be selected and copied by mouse and keyboard."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setIndent(INDENT)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
        | Qt.TextInteractionFlag.LinksAccessibleByMouse
        | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    )
    return label


def link_label(text: str) -> QLabel:
    """Return a label of plain text whose papers and addresses open in the browser on a click."""
    linked = ADDRESS.sub(r"<a href='https://\1'>\1</a>", escape(text))
    label = selectable_label(PAPER.sub(r"<a href='https://arxiv.org/abs/\1'>arXiv \1</a>", linked))
    label.setTextFormat(Qt.TextFormat.RichText)
    label.linkActivated.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
    return label


def heading(text: str) -> QLabel:
    """Return a label over a part of a panel."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    label.setWordWrap(True)
    label.setIndent(INDENT)
    return label


def _cell(column: int, cell: Cell) -> str:
    if isinstance(cell, QColor):
        return f"<td style='background-color: {cell.name()}'>&nbsp;&nbsp;&nbsp;&nbsp;</td>"
    return f"<td align='{_side(column)}'>{escape(cell)}</td>"


def _side(column: int) -> str:
    return "left" if column == 0 else "right"
