"""The panel that answers "how does it do that?" for a pixel that a person clicks."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHideEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from leafscope.core.geometry import Box

from ..app.formatting import format_number, format_percent
from ..rendering.checkerboard import composite_on_checkerboard
from ..rendering.model_source import method_title
from ..session.session import Session
from ..style.scroll_areas import Panel
from ..style.tables import heading, link_label, selectable_label
from .framed_picture import FramedPicture
from .inspector import Inspector
from .inspector_worker import FeatureAnswer, PixelAnswer
from .pixel_tables import PixelTables, colour_of, levels

PATCH = 20  # logical pixels a side
AUTHORS = "arXiv:2012.09161"
CODE = "https://github.com/yinboc/liif"


class InspectorPanel(Panel):
    """Shows what made a pixel.

    Args:
        inspector: has pixels explained.
        session: whose photo is shown beside them.
        parent: Qt's owner.

    """

    def __init__(
        self, inspector: Inspector, session: Session, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Inspector"))
        self._inspector = inspector
        self._session = session
        self._words = PixelTables(self)
        self.sentence = selectable_label(self._invitation())
        self.middle = QPushButton(self.tr("Explain the middle of the view"))
        self.middle.clicked.connect(inspector.explain_center)
        self.answer = QWidget()
        self.answer.hide()
        self._build_parts()
        content = QWidget()
        column = QVBoxLayout(content)
        column.addWidget(self.sentence)
        column.addWidget(self.middle)
        column.addWidget(self.answer)
        column.addStretch(1)
        self.setWidget(content)
        session.photo_changed.connect(self._invite)
        inspector.pixel_explained.connect(self._explain)
        inspector.features_ready.connect(self._show_features)
        inspector.failed.connect(self._excuse)

    def pick(self, x: float, y: float) -> None:
        """Explain the pixel at a source position that was clicked, if anyone looks."""
        if self.isVisible():
            self._inspector.look_at(x, y)

    def text(self) -> str:
        """All words shown, a line for each label."""
        labels = [self.sentence, *self.answer.findChildren(QLabel)]
        return "\n".join(label.text() for label in labels)

    def sizeHint(self) -> QSize:
        """Return a size in which tables have room."""
        return self.preferred_size(letters=60, height=640)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the view from now on."""
        self._inspector.follow(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow the view no longer."""
        self._inspector.follow(False)

    def _invitation(self) -> str:
        return self.tr("Click a pixel of the enlarged picture to see what made it.")

    def _build_parts(self) -> None:
        self.place, self.patch = selectable_label(), QLabel()
        self.whole = FramedPicture(self.tr("The photo, framed what the model saw"))
        self.near = FramedPicture(self.tr("What the model saw; arrow keys go to the next pixel"))
        self.near.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.near.setToolTip(self.near.accessibleName())
        self.near.step_requested.connect(self._inspector.step)
        self.saw, self.parts_heading, self.parts = (
            selectable_label(),
            heading(""),
            selectable_label(),
        )
        self.explanation = selectable_label()
        self.features = FramedPicture(self.tr("The features as a picture"))
        self.shares, self.way, self.training = (
            selectable_label(),
            selectable_label(),
            selectable_label(),
        )
        self.blend = selectable_label()
        self.beyond = selectable_label()
        for tables in (self.parts, self.way):
            tables.setTextFormat(Qt.TextFormat.RichText)
        self.beyond.setObjectName("beyond")
        column = QVBoxLayout(self.answer)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(_row(self.patch, self.place))
        column.addWidget(self.blend)
        column.addWidget(self.beyond)
        column.addWidget(heading(self.tr("What it saw")))
        column.addLayout(_row(self.whole, self.near))
        column.addWidget(self.saw)
        column.addWidget(heading(self.tr("What the encoder made of that")))
        column.addWidget(self.features)
        column.addWidget(self.shares)
        for widget in (self.parts_heading, self.explanation, self.parts):
            column.addWidget(widget)
        column.addWidget(heading(self.tr("The way from the photo to this view")))
        column.addWidget(self.way)
        column.addWidget(heading(self.tr("Where this comes from")))
        column.addWidget(self.training)
        column.addWidget(link_label(self.tr("The idea: {0}, code: {1}").format(AUTHORS, CODE)))

    def _explain(self, answer: PixelAnswer) -> None:
        self.sentence.hide()
        self.answer.show()
        self._show_blend(answer)
        self._show_place(answer)
        self._show_seen(answer)
        self._show_parts(answer)
        tables = self._words.way_table(answer.steps), self._words.cost_table(answer.steps)
        self.way.setText("".join(tables))
        self._show_training(answer)

    def _invite(self) -> None:
        """Say of another photo what can be explained."""
        self._excuse(self._invitation())

    def _excuse(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.sentence.show()
        self.answer.hide()

    def _show_blend(self, answer: PixelAnswer) -> None:
        """Say what is explained where that isn't all that the view shows."""
        pixel_explained, shown = (
            method_title(name, {}) for name in (answer.request.method, answer.request.shown)
        )
        words = self.tr("The view shows {0}. Explained is what {1} makes of it.")
        self.blend.setText(words.format(shown, pixel_explained))
        self.blend.setVisible(shown != pixel_explained)

    def _show_place(self, answer: PixelAnswer) -> None:
        explanation = answer.explanation
        patch = QPixmap(PATCH, PATCH)
        patch.fill(colour_of(explanation.rgb))
        self.patch.setPixmap(patch)
        words = self.tr(
            "Pixel {0}, {1} of the enlarged photo, at {2}, {3} of the photo: red {4}, green {5}, "
            "blue {6}"
        )
        x, y = (format_number(value, 2) for value in explanation.position)
        column, row = format_number(explanation.column), format_number(explanation.row)
        self.place.setText(words.format(column, row, x, y, *levels(explanation.rgb)))

    def _show_seen(self, answer: PixelAnswer) -> None:
        explanation, photo = answer.explanation, answer.request.photo.size
        frame = _frame(explanation.receptive_field)
        base = self._session.base
        if base is not None:
            self.whole.show_whole(composite_on_checkerboard(base.image, QPoint()), photo)
            self.whole.mark([frame], None)
        self.near.show_part(answer.seen, explanation.receptive_field)
        cells = []
        if explanation.parts is not None:
            columns, rows = _inner(explanation.parts.columns), _inner(explanation.parts.rows)
            cells = [
                QRectF(column, row, 1, 1)
                for column in columns
                for row in rows
                if 0 <= column < photo.width and 0 <= row < photo.height
            ]
        self.near.mark(cells, QPointF(*explanation.position))
        field = explanation.receptive_field
        share = field.width * field.height / (photo.width * photo.height)
        words = self.tr("{0} × {1} source pixels, {2} of the photo. Nothing else changes it.")
        size = format_number(field.width), format_number(field.height)
        self.saw.setText(words.format(*size, format_percent(share)))

    def _show_parts(self, answer: PixelAnswer) -> None:
        from leafscope.core.inspection.latent_codes import LatentCodes
        from leafscope.core.inspection.local_basis import LocalBasis

        parts = answer.explanation.parts
        known = parts is not None
        for widget in (self.parts_heading, self.explanation, self.parts):
            widget.setVisible(known)
        if isinstance(parts, LatentCodes):
            self.parts_heading.setText(self.tr("The four codes that make it"))
            self.explanation.setText(
                self.tr(
                    "Each source pixel around has a code. Asked for the colour at this place, each "
                    "gives its own; they are blended by the area opposite to each."
                )
            )
            self.parts.setText(self._words.codes_table(parts))
        elif isinstance(parts, LocalBasis):
            self.parts_heading.setText(self.tr("The waves that make it"))
            self.explanation.setText(
                self.tr(
                    "To the bicubic image the model adds waves around each source pixel (d: "
                    "distance from its middle). Those that change this pixel most, in levels of "
                    "255, with the nearest source pixel's largest coefficient:"
                )
            )
            self.parts.setText(self._words.basis_table(parts))

    def _show_features(self, answer: FeatureAnswer) -> None:
        self.features.show_part(answer.image, answer.box)
        words = self.tr(
            "{0} features for each source pixel; red, green and blue are their first three "
            "principal components, which hold {1} of the variance."
        )
        shares = ", ".join(format_percent(share) for share in answer.shares)
        self.shares.setText(words.format(format_number(answer.channels), shares))

    def _show_training(self, answer: PixelAnswer) -> None:
        first, last = (format_number(scale) for scale in answer.model.trained_scales)
        words = self.tr("{0} learnt from photos that were reduced {1} to {2} times.")
        self.training.setText(words.format(answer.model.name, first, last))
        self.beyond.setVisible(answer.beyond)
        scale = format_number(answer.request.viewport.scale, 1)
        words = self.tr(
            "⚠ {0} times is beyond what it learnt ({1} to {2} times): it goes on as it did there, "
            "and nothing says that the scene looked so."
        )
        self.beyond.setText(words.format(scale, first, last))


def _row(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(left, 0 if isinstance(left, QLabel) else 1)
    row.addWidget(right, 1)
    return row


def _frame(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)


def _inner(cells: tuple[int, ...]) -> list[int]:
    """Return the two cells in the middle, without the neighbours that they read."""
    first, last = min(cells), max(cells)
    return [first, last] if last - first < 2 else list(range(first + 1, last))
