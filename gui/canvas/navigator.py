"""The whole photo in small, with a rectangle around what the window shows."""

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
)
from PySide6.QtWidgets import QWidget

from leafscope.core.geometry import Viewport

from ..rendering.base_image import BaseImage
from ..rendering.checkerboard import composite_on_checkerboard
from ..session.session import Session
from ..style import theme
from ..style.accessible_picture import AccessiblePicture
from ..viewing import navigation
from ..viewing.navigation import ViewPosition

MARGIN = 4  # logical pixels around the photo
LEAST = 8  # logical pixels a side of the rectangle, so that it can be seen and grabbed
ARROW = 0.25  # of what is visible
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Navigator(AccessiblePicture):
    """Shows where the view is, and moves it: drag the rectangle, click beside it, press arrows.

    Args:
        session: what is looked at.
        parent: Qt's owner.

    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = session.view
        self._small: QImage | None = None
        self._grabbed: QPointF | None = None  # from the rectangle's middle, in source pixels
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Navigator"))
        self.setToolTip(self.tr("Drag the frame, click, or press the arrow keys"))
        self.setMinimumSize(120, 80)
        session.photo_changed.connect(self._begin_anew)
        session.view.moved.connect(self.update)
        session.view.changed.connect(self._describe)
        session.view.photo_changed.connect(self._describe)

    @property
    def frame(self) -> QRectF:
        """The rectangle of the view, in logical pixels; empty without a photo."""
        viewport = self._view.shown_viewport
        if viewport is None or self._session.base is None:
            return QRectF()
        left, top = navigation.to_source(viewport, 0, 0)
        size = QPointF(viewport.width / viewport.scale, viewport.height / viewport.scale)
        corner = self.at(QPointF(left, top))
        frame = QRectF(corner, self.at(QPointF(left, top) + size)).intersected(self.picture)
        grow = max(0.0, LEAST - frame.width()) / 2, max(0.0, LEAST - frame.height()) / 2
        return frame.adjusted(-grow[0], -grow[1], grow[0], grow[1])

    @property
    def picture(self) -> QRectF:
        """Where the photo is, in logical pixels; empty without one."""
        if self._session.base is None:
            return QRectF()
        photo = self._session.base.photo
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        scale = max(0.0, min(room.width() / photo.width, room.height() / photo.height))
        picture = QRectF(0, 0, photo.width * scale, photo.height * scale)
        picture.moveCenter(room.center())
        return picture

    def at(self, source: QPointF) -> QPointF:
        """Return where a source position is, in logical pixels."""
        assert self._session.base is not None, "there is no photo"
        picture, photo = self.picture, self._session.base.photo
        across, down = picture.width() / photo.width, picture.height() / photo.height
        return QPointF(picture.left() + source.x() * across, picture.top() + source.y() * down)

    def sizeHint(self) -> QSize:
        """Return a size for a panel."""
        return QSize(240, 180)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the photo, darkened where the window doesn't show it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.canvas_colour(self.palette()))
        if self._session.base is None or self.picture.isEmpty():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.picture, self._reduced(self._session.base))
        outside, hole = QPainterPath(), QPainterPath()
        outside.addRect(self.picture)
        hole.addRect(self.frame)
        painter.fillPath(outside.subtracted(hole), theme.SHADE)
        line = 2 if self.hasFocus() else 1
        for colour, width in ((theme.LINE_DARK, line + 2), (theme.LINE, line)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(self.frame)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the rectangle; beside it, bring its middle here first."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._view.grab()
        viewport = self._view.viewport
        if viewport is None or self._session.base is None:
            return
        here = self._source(event.position())
        inside = self.frame.contains(event.position())
        if not inside:
            self._view.go_to(ViewPosition(viewport.scale, here.x(), here.y()))
        middle = QPointF(*navigation.view_centre(viewport)) if inside else here
        self._grabbed = middle - here
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the rectangle."""
        viewport = self._view.viewport
        if not event.buttons() & Qt.MouseButton.LeftButton:  # a menu has got the release
            self._let_go()
        if self._grabbed is not None and viewport is not None:
            middle = self._source(event.position()) + self._grabbed
            self._pan(viewport, middle - QPointF(*navigation.view_centre(viewport)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._let_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by a part of what is visible."""
        viewport = self._view.viewport
        step = ARROWS.get(Qt.Key(event.key()))
        if step is None or viewport is None:
            super().keyPressEvent(event)
            return
        self._view.pan(step[0] * viewport.width * ARROW, step[1] * viewport.height * ARROW)

    def _let_go(self) -> None:
        self._grabbed = None
        self.unsetCursor()

    def _pan(self, viewport: Viewport, source: QPointF) -> None:
        self._view.pan(source.x() * viewport.scale, source.y() * viewport.scale)

    def _source(self, position: QPointF) -> QPointF:
        """Return the source position at logical pixels."""
        assert self._session.base is not None, "there is no photo"
        picture, photo = self.picture, self._session.base.photo
        across = photo.width / max(1.0, picture.width())
        down = photo.height / max(1.0, picture.height())
        return QPointF(
            (position.x() - picture.left()) * across, (position.y() - picture.top()) * down
        )

    def _reduced(self, base: BaseImage) -> QImage:
        """Return the photo in the pixels of the screen."""
        ratio = self.devicePixelRatioF()
        size = (self.picture.size() * ratio).toSize().expandedTo(QSize(1, 1))
        if self._small is None or self._small.size() != size:  # or on another screen
            ignore, smooth = (
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._small = composite_on_checkerboard(
                base.image.scaled(size, ignore, smooth), QPoint()
            )
        return self._small

    def _begin_anew(self) -> None:
        self._small = None
        self.update()

    def _describe(self) -> None:
        viewport = self._view.viewport
        if viewport is None or self._session.base is None:
            return
        x, y = navigation.view_centre(viewport)
        photo = self._session.base.photo
        words = self.tr("The middle of the view is at {0} % across and {1} % down.")
        percents = round(100 * x / photo.width), round(100 * y / photo.height)
        self.accessible_value = words.format(*percents)
