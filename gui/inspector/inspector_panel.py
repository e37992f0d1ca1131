"""The inspector panel, which explains a clicked pixel."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from leafscope.core.geometry import Box

from ..app.formatting import format_number, format_percent, format_share
from ..app.i18n import translate_message
from ..rendering.model_source import method_title
from ..rendering.qimage import composite_on_checkerboard
from ..session.session import Session
from ..style import theme
from ..style.accessible_picture import AccessiblePicture
from ..style.forms import fill
from ..style.scroll_areas import Panel
from ..style.tables import heading, link_label, selectable_label, set_links
from ..viewing.gestures import ARROW_STEPS
from .inspector import Inspector, PixelResult
from .pixel_tables import PixelTables, to_colour, to_levels

SWATCH_SIZE = 20  # logical pixels
MIN_FRAME = 6  # logical pixels; smaller frames would be invisible
MARK_ARM = 6  # logical pixels


class InspectorPanel(Panel):
    """Shows the input, features and output of the model at a pixel, with collapsible details."""

    def __init__(self, inspector: Inspector, session: Session) -> None:
        super().__init__(letters=60, height=640)
        self.setAccessibleName(self.tr("Inspector"))
        self._inspector = inspector
        self._session = session
        self._tables = PixelTables(self)
        self.message = selectable_label(self._prompt())
        self.centre_button = QPushButton(self.tr("Explain centre pixel"))
        self.centre_button.clicked.connect(inspector.explain_centre)
        self.result = QWidget()
        self.result.hide()
        self._build_result()
        self.show_parts(self.message, self.centre_button, self.result)
        session.photo_changed.connect(self._reset)
        inspector.pixel_explained.connect(self._show_pixel)
        inspector.failed.connect(self._show_message)

    def pick(self, x: float, y: float) -> None:
        """Explain the pixel at a position in source pixels if the panel is visible."""
        if self.isVisible():
            self._inspector.explain(x, y)

    def text(self) -> str:
        """Return the text of all labels, one per line."""
        labels = [self.message, *self.result.findChildren(QLabel)]
        return "\n".join(label.text() for label in labels)

    def showEvent(self, event: QShowEvent) -> None:
        self._inspector.set_active(True)

    def hideEvent(self, event: QHideEvent) -> None:
        self._inspector.set_active(False)

    def _prompt(self) -> str:
        return self.tr("Click a pixel of the enlarged picture to see how it was computed.")

    def _build_result(self) -> None:
        self.position, self.swatch = selectable_label(), QLabel()
        overview = self.tr("The photo, with a frame around the area that the model saw")
        self.overview = FramedPicture(overview)
        self.closeup = FramedPicture(
            self.tr("What the model saw. Press the arrow keys to go to the next pixel.")
        )
        self.closeup.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.closeup.setToolTip(self.closeup.accessibleName())
        self.closeup.step_requested.connect(self._inspector.step)
        self.features = FramedPicture(self.tr("The features as a picture"))
        self.outputs = tuple(FramedPicture(self.tr("Output")) for _ in range(3))
        self.captions = tuple(selectable_label() for _ in range(3))
        self.looked, self.learned, self.links = selectable_label(), selectable_label(), link_label()
        self.blend, self.range, self.agreement = (selectable_label() for _ in range(3))
        self.save_button = QPushButton(self.tr("Save explanation…"))
        self.save_button.clicked.connect(self._choose_file)
        output = QGridLayout()
        for index, (picture, caption) in enumerate(zip(self.outputs, self.captions, strict=True)):
            output.addWidget(picture, 0, index)
            output.addWidget(caption, 1, index, Qt.AlignmentFlag.AlignTop)
        fill(
            QVBoxLayout(self.result),
            self.blend,
            heading("1. " + self.tr("Input")),
            self.looked,
            _row(self.overview, self.closeup),
            heading("2. " + self.tr("Model")),
            _row(self.features, self.learned),
            heading("3. " + self.tr("Output")),
            output,
            self.range,
            self.agreement,
            heading(self.tr("Papers and code")),
            self.links,
            self.save_button,
            self._build_details(),
            self.details,
            margin=0,
        )

    def _build_details(self) -> QToolButton:
        """Create the collapsed details; return the button that expands them."""
        self.receptive_field, self.feature_text = selectable_label(), selectable_label()
        self.parts_heading, self.parts_text = heading(""), selectable_label()
        self.parts, self.pipeline = selectable_label(), selectable_label()
        for tables in (self.parts, self.pipeline):
            tables.setTextFormat(Qt.TextFormat.RichText)
        self.details = QWidget()
        self.details.hide()
        fill(
            QVBoxLayout(self.details),
            _row(self.swatch, self.position),
            *(self.receptive_field, self.feature_text, self.parts_heading, self.parts_text),
            *(self.parts, heading(self.tr("From the photo to this view")), self.pipeline),
            margin=0,
        )
        self.fold = fold = QToolButton(autoRaise=True, arrowType=Qt.ArrowType.RightArrow)
        fold.setText(self.tr("Details"))
        fold.setCheckable(True)
        fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        fold.toggled.connect(self.details.setVisible)
        fold.toggled.connect(
            lambda on: fold.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        )
        return fold

    def _choose_file(self) -> None:
        opened = self._session.opened
        if opened is None:
            return
        name = f"{Path(opened.title).stem}.html"
        start = opened.path.with_name(name) if opened.path else Path(name)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.save_button.text().rstrip("…"), str(start), self.tr("Web page (*.html)")
        )
        if chosen:
            path = Path(chosen)
            self._inspector.save(path if path.suffix else path.with_suffix(".html"))

    def _reset(self) -> None:
        self._show_message(self._prompt())

    def _show_message(self, message: str) -> None:
        self.message.setText(message)
        self.message.show()
        self.result.hide()

    def _show_pixel(self, result: PixelResult) -> None:
        self.message.hide()
        self.result.show()
        self._show_blend(result)
        self._show_story(result)
        self._show_position(result)
        self._show_source(result)
        self._show_parts(result)
        steps = result.steps
        self.pipeline.setText(self._tables.pipeline_table(steps) + self._tables.cost_table(steps))

    def _show_story(self, result: PixelResult) -> None:
        story, field = result.story, result.story.pixel.receptive_field
        self.looked.setText(translate_message(story.input_text))
        self.learned.setText(
            "\n\n".join(
                (self.tr("What the model noticed"), *map(translate_message, story.model_texts))
            )
        )
        self.features.show_part(result.features, field)
        shown = zip(self.outputs, self.captions, result.outputs, story.captions, strict=True)
        for picture, caption, image, message in shown:
            picture.show_part(image, Box(0, 0, image.width(), image.height()))
            caption.setText(translate_message(message))
            picture.setAccessibleName(caption.text())
        self.outputs[1].setToolTip(self.tr("Grey means that nothing was added."))
        self.range.setText(translate_message(story.range_text))
        font = self.range.font()
        font.setBold(story.is_extrapolating)
        self.range.setFont(font)
        self.agreement.setText(translate_message(story.agreement_text))
        set_links(self.links, story.links)
        text = self.tr(
            "{0} features for each source pixel. Red, green and blue are their first three "
            "principal components, which explain {1} of the variance."
        )
        shares = ", ".join(format_percent(share) for share in story.features.shares)
        self.feature_text.setText(text.format(format_number(story.features.channels), shares))

    def _show_blend(self, result: PixelResult) -> None:
        explained, shown = (
            method_title(method, {}) for method in (result.request.method, result.request.shown)
        )
        text = self.tr("The view shows {0}. This explanation is for {1}.")
        self.blend.setText(text.format(shown, explained))
        self.blend.setVisible(shown != explained)

    def _show_position(self, result: PixelResult) -> None:
        explanation = result.story.pixel
        swatch = QPixmap(SWATCH_SIZE, SWATCH_SIZE)
        swatch.fill(to_colour(explanation.rgb))
        self.swatch.setPixmap(swatch)
        text = self.tr(
            "Pixel {0}, {1} of the enlarged photo, at {2}, {3} in the original: red {4}, "
            "green {5}, blue {6}"
        )
        x, y = (format_number(value, 2) for value in explanation.position)
        column, row = format_number(explanation.column), format_number(explanation.row)
        self.position.setText(text.format(column, row, x, y, *to_levels(explanation.rgb)))

    def _show_source(self, result: PixelResult) -> None:
        explanation, photo = result.story.pixel, result.request.photo.size
        field = explanation.receptive_field
        base = self._session.base
        if base is not None:
            image = composite_on_checkerboard(base.image, QPoint())
            self.overview.show_part(image, Box(0, 0, photo.width, photo.height))
            self.overview.mark([QRectF(field.left, field.top, field.width, field.height)], None)
        self.closeup.show_part(result.source, field)
        cells = []
        if explanation.parts is not None:
            cells = [
                QRectF(column, row, 1, 1)
                for column in _inner(explanation.parts.columns)
                for row in _inner(explanation.parts.rows)
                if 0 <= column < photo.width and 0 <= row < photo.height
            ]
        self.closeup.mark(cells, QPointF(*explanation.position))
        share = field.area / (photo.width * photo.height)
        text = self.tr("Only these {0} × {1} source pixels ({2} of the photo) affect this pixel.")
        size = format_number(field.width), format_number(field.height)
        self.receptive_field.setText(text.format(*size, format_share(share)))

    def _show_parts(self, result: PixelResult) -> None:
        from leafscope.core.inspection.decomposition import LatentCodes, LocalBasis

        parts = result.story.pixel.parts
        for widget in (self.parts_heading, self.parts_text, self.parts):
            widget.setVisible(parts is not None)
        if isinstance(parts, LatentCodes):
            self.parts_heading.setText(self.tr("The four codes behind this pixel"))
            self.parts_text.setText(
                self.tr(
                    "Each source pixel has a code. The model predicts this pixel's colour from "
                    "each of the four nearest codes and blends the predictions by distance."
                )
            )
            self.parts.setText(self._tables.codes_table(parts))
        elif isinstance(parts, LocalBasis):
            self.parts_heading.setText(self.tr("Detail the model added"))
            self.parts_text.setText(
                self.tr(
                    "The model adds waves around each source pixel to the bicubic image (d is the "
                    "distance from its centre). The table lists the waves that change this pixel "
                    "most, in levels out of 255. The coefficients are those of the nearest source "
                    "pixel, in the colour where they are largest."
                )
            )
            self.parts.setText(self._tables.basis_table(parts))


class FramedPicture(AccessiblePicture):
    """Picture scaled to fit, on which frames and a cross mark source positions."""

    step_requested = Signal(int, int)  # columns and rows, from an arrow key

    def __init__(self, accessible_name: str) -> None:
        super().__init__()
        self.setAccessibleName(accessible_name)
        self.setMinimumSize(80, 80)
        self._image = QImage()
        self._area = QRectF()
        self._frames: list[QRectF] = []
        self._point: QPointF | None = None

    def show_part(self, image: QImage, box: Box) -> None:
        """Show `image`, which covers the source box `box` at any resolution; remove all marks."""
        self._image = image
        self._area = QRectF(box.left, box.top, box.width, box.height)
        self._frames, self._point = [], None
        self.updateGeometry()
        self.update()

    def mark(self, frames: list[QRectF], point: QPointF | None) -> None:
        """Draw frames around areas and a cross at `point`, all in source pixels."""
        self._frames = frames
        self._point = point
        self.update()

    def to_widget(self, source: QRectF) -> QRectF:
        """Convert an area from source pixels to logical pixels of the widget."""
        picture = self._picture()
        scale = picture.width() / max(1.0, self._area.width())
        corner = picture.topLeft() + (source.topLeft() - self._area.topLeft()) * scale
        return QRectF(corner, source.size() * scale)

    def sizeHint(self) -> QSize:
        return QSize(130, 130)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the image with nearest-neighbour enlargement, then the marks."""
        if self._image.isNull():
            return
        painter = QPainter(self)
        reduced = self._image.width() > self._picture().width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, reduced)
        painter.drawImage(self._picture(), self._image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for frame in self._frames:
            area = self.to_widget(frame)
            grow = max(0.0, MIN_FRAME - area.width()) / 2
            for width, colour in theme.OUTLINE:
                painter.setPen(QPen(colour, width))
                painter.drawRect(area.adjusted(-grow, -grow, grow, grow))
        if self._point is not None:
            middle = self.to_widget(QRectF(self._point, self._point)).topLeft()
            for width, colour in theme.OUTLINE:
                painter.setPen(QPen(colour, width))
                for arm in (QPointF(MARK_ARM, 0), QPointF(0, MARK_ARM)):
                    painter.drawLine(middle - arm, middle + arm)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(self._picture().adjusted(1, 1, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ARROW_STEPS.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step_requested.emit(*step)

    def _picture(self) -> QRectF:
        """Return the area that the image covers, in logical pixels of the widget."""
        if self._area.isEmpty():
            return QRectF()
        available = QRectF(self.rect()).size()
        size = self._area.size().scaled(available, Qt.AspectRatioMode.KeepAspectRatio)
        picture = QRectF(QPointF(0, 0), size)
        picture.moveCenter(QRectF(self.rect()).center())
        return picture


def _row(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(left, 0 if isinstance(left, QLabel) else 1)
    row.addWidget(right, 1)
    return row


def _inner(cells: tuple[int, ...]) -> list[int]:
    """Return the middle two of four consecutive cells; return both if there are only two."""
    first, last = min(cells), max(cells)
    return [first, last] if last - first < 2 else list(range(first + 1, last))
