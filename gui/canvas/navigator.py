"""The navigator panel: a thumbnail with a frame around the current view."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTransform,
)

from ..rendering.base_image import BaseImage
from ..rendering.qimage import composite_on_checkerboard
from ..session.session import Session
from ..style import theme
from ..style.accessible_picture import AccessiblePicture
from ..viewing import navigation
from ..viewing.gestures import ARROW_STEPS
from ..viewing.navigation import ViewPosition

MARGIN = 4  # logical pixels around the photo
MIN_FRAME = 8  # logical pixels; a smaller frame couldn't be grabbed
ARROW_SHARE = 0.25  # of the visible area, per arrow key


class Navigator(AccessiblePicture):
    """Thumbnail with a frame around the view. Drags, clicks and arrow keys move the view."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._view = session.view
        self._thumbnail: QImage | None = None
        self._grab_offset: QPointF | None = None  # from pointer to frame centre, source pixels
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Navigator"))
        self.setToolTip(self.tr("Drag the frame, click, or press the arrow keys"))
        self.setMinimumSize(120, 80)
        session.photo_changed.connect(self._reset)
        session.view.moved.connect(self.update)
        session.view.changed.connect(self._update_description)
        session.view.photo_changed.connect(self._update_description)

    @property
    def frame(self) -> QRectF:
        """The frame around the view in logical pixels; empty without a photo."""
        viewport = self._view.shown_viewport
        if viewport is None or self._session.base is None:
            return QRectF()
        corner = navigation.to_source(viewport, 0, 0)
        size = viewport.width / viewport.scale, viewport.height / viewport.scale
        frame = self._transform.mapRect(QRectF(*corner, *size)).intersected(self.picture)
        dx, dy = (max(0.0, MIN_FRAME - side) / 2 for side in (frame.width(), frame.height()))
        return frame.adjusted(-dx, -dy, dx, dy)

    @property
    def picture(self) -> QRectF:
        """The photo's area in logical pixels; empty without a photo."""
        if self._session.base is None:
            return QRectF()
        photo = self._session.base.photo
        area = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        scale = max(0.0, min(area.width() / photo.width, area.height() / photo.height))
        picture = QRectF(0, 0, photo.width * scale, photo.height * scale)
        picture.moveCenter(area.center())
        return picture

    def to_widget(self, source: QPointF) -> QPointF:
        """Convert a source position to logical pixels of this widget."""
        return self._transform.map(source)

    @property
    def _transform(self) -> QTransform:
        """The transformation from source pixels to logical pixels of this widget."""
        assert self._session.base is not None, "there is no photo"
        picture, photo = self.picture, self._session.base.photo
        corner = QTransform.fromTranslate(picture.left(), picture.top())
        return corner.scale(picture.width() / photo.width, picture.height() / photo.height)

    def sizeHint(self) -> QSize:
        return QSize(240, 180)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the photo, darkened outside the view."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.canvas_colour(self.palette()))
        if self._session.base is None or self.picture.isEmpty():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.picture, self._scaled_photo(self._session.base))
        outside, inside = QPainterPath(), QPainterPath()
        outside.addRect(self.picture)
        inside.addRect(self.frame)
        painter.fillPath(outside.subtracted(inside), theme.SHADE)
        line = 2 if self.hasFocus() else 1
        for colour, width in ((theme.LINE_DARK, line + 2), (theme.LINE, line)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(self.frame)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start dragging the frame; a press outside the frame first centres it at the pointer."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._view.grab()
        viewport = self._view.viewport
        if viewport is None or self._session.base is None:
            return
        here = self._to_source(event.position())
        inside = self.frame.contains(event.position())
        if not inside:
            self._view.go_to(ViewPosition(viewport.scale, here.x(), here.y()))
        centre = QPointF(*navigation.view_centre(viewport)) if inside else here
        self._grab_offset = centre - here
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        viewport = self._view.viewport
        if not event.buttons() & Qt.MouseButton.LeftButton:  # a menu received the release
            self._end_drag()
        if self._grab_offset is not None and viewport is not None:
            centre = self._to_source(event.position()) + self._grab_offset
            step = (centre - QPointF(*navigation.view_centre(viewport))) * viewport.scale
            self._view.pan(step.x(), step.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._end_drag()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pan by `ARROW_SHARE` of the view's size if an arrow key is pressed."""
        viewport = self._view.viewport
        step = ARROW_STEPS.get(event.key())
        if step is None or viewport is None:
            super().keyPressEvent(event)
            return
        width, height = viewport.width * ARROW_SHARE, viewport.height * ARROW_SHARE
        self._view.pan(step[0] * width, step[1] * height)

    def _end_drag(self) -> None:
        self._grab_offset = None
        self.unsetCursor()

    def _to_source(self, position: QPointF) -> QPointF:
        inverse, _ = self._transform.inverted()  # the identity if the picture has no area
        return inverse.map(position)

    def _scaled_photo(self, base: BaseImage) -> QImage:
        """Return the photo scaled to the navigator's size in device pixels."""
        size = (self.picture.size() * self.devicePixelRatioF()).toSize().expandedTo(QSize(1, 1))
        if self._thumbnail is None or self._thumbnail.size() != size:
            ignore_aspect = Qt.AspectRatioMode.IgnoreAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            scaled = base.image.scaled(size, ignore_aspect, smooth)
            self._thumbnail = composite_on_checkerboard(scaled, QPoint())
        return self._thumbnail

    def _reset(self) -> None:
        self._thumbnail = None
        self.update()

    def _update_description(self) -> None:
        viewport = self._view.viewport
        if viewport is None or self._session.base is None:
            return
        x, y = navigation.view_centre(viewport)
        photo = self._session.base.photo
        text = self.tr("View centre: {0} % across, {1} % down")
        percents = round(100 * x / photo.width), round(100 * y / photo.height)
        self.accessible_value = text.format(*percents)
