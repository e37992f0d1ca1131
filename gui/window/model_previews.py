"""Previews, descriptions and rendering times in the list of models."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from leafscope.core.errors import LeafscopeError
from leafscope.core.frames import Frame
from leafscope.core.geometry import Viewport
from leafscope.core.methods import Method

from ..app.formatting import format_seconds
from ..rendering import qimage
from ..rendering.model_source import ModelChoice
from ..rendering.render_worker import RenderRequest, RenderResources, RenderWorker
from ..session.session import Session
from ..viewing.navigation import view_centre
from .method_choice import MethodChoice

SIDE = 128  # device pixels
MIN_SCALE = 2.0  # of a preview, since all models look alike in a view that isn't enlarged
MARGIN, SCROLL_BAR = 6, 16  # logical pixels
LONG_SECONDS = 10.0  # shorter rendering times aren't listed
NAME, DESCRIPTION = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.ToolTipRole
Index = QModelIndex | QPersistentModelIndex
Request = tuple[str, RenderRequest]  # the device, and the methods to preview


class PreviewWorker(RenderWorker[Request]):
    """Emits a finished preview per method; its `seconds_left` refers to the whole view."""

    def process(self, request: Request) -> None:
        """Render the middle of the view with each method; skip methods that fail."""
        device, (photo, view) = request[0], (request[1].photo, request[1].viewport)
        scale = view.scale if view.enlarges else MIN_SCALE
        x, y = view_centre(view)
        middle = Viewport(scale, x - SIDE / 2 / scale, y - SIDE / 2 / scale, SIDE, SIDE)
        colours = qimage.ScreenColours(photo)
        for method in request[1].methods:
            self.check_cancelled()
            with suppress(LeafscopeError, MemoryError):  # selecting the method reports the error
                renderer = self.renderer_for(device, photo, method)
                (*_, frame) = renderer.frames(middle, None, self.check_cancelled)
                seconds = renderer.estimate_seconds_left(view)
                frame = replace(colours.convert(frame), method=method, seconds_left=seconds)
                self.emit_result(request, frame)


class ModelDelegate(QStyledItemDelegate):
    """Paints a model's title, description and rendering time beside its preview."""

    def __init__(self, find_preview: Callable[[object], Frame | None], parent: QObject) -> None:
        super().__init__(parent)
        self._find = find_preview

    def lines(self, index: Index) -> list[str]:
        """Return the title, any description, and a rendering time of `LONG_SECONDS` or more."""
        texts, preview = [index.data(), index.data(DESCRIPTION)], self._find(index.data(NAME))
        if preview is not None and preview.seconds_left >= LONG_SECONDS:
            seconds = format_seconds(preview.seconds_left)
            texts.append(self.tr("About {0} for this view").format(seconds))
        return [text for text in texts if text]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint an item, or a line for a separator."""
        painter.save()
        area, palette = option.rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN), option.palette
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        if not index.data():
            painter.fillRect(option.rect.adjusted(0, 2, 0, -3), palette.mid())
        elif option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, palette.highlight())
            painter.setPen(palette.color(QPalette.ColorRole.HighlightedText))
        side = round(SIDE / option.widget.devicePixelRatioF())
        if (preview := self._find(index.data(NAME))) is not None:
            image = qimage.composite_on_checkerboard(qimage.wrap(preview), QPoint())
            image.setDevicePixelRatio(SIDE / side)
            painter.drawImage(area.topLeft(), image)
        font, height, lines = QFont(option.font), option.fontMetrics.height(), self.lines(index)
        area.adjust(side + 2 * MARGIN, (area.height() - len(lines) * height) // 2, 0, 0)
        for k, line in enumerate(lines):
            font.setBold(k == 0)
            painter.setFont(font)
            painter.drawText(area.translated(0, k * height), 0, line)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of three lines of text, and of a preview if there is one."""
        if not index.data():
            return QSize(0, MARGIN)
        side = round(SIDE / option.widget.devicePixelRatioF())
        width = max(map(option.fontMetrics.horizontalAdvance, self.lines(index)))
        height = max(side * isinstance(index.data(NAME), str), 3 * option.fontMetrics.height())
        return QSize(side + width + 5 * MARGIN, height + 2 * MARGIN)


class ModelPreviews(QObject):
    """Requests previews while the list of models is open; caches them until the view changes."""

    def __init__(
        self, box: QComboBox, methods: MethodChoice, resources: RenderResources, session: Session
    ) -> None:
        super().__init__(box)
        self._box, self._methods, self._session = box, methods, session
        self._device, self._sizes = "", dict[str, int]()
        self._view: Viewport | None = None
        self._previews: dict[Method, Frame] = {}
        box.setProperty("scrolls", True)  # see `OutlinedStyle`
        self.delegate = ModelDelegate(self._find, box)
        box.setItemDelegate(self.delegate)
        view = box.view()
        view.setVerticalScrollMode(view.ScrollMode.ScrollPerPixel)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        view.installEventFilter(self)
        self._worker = PreviewWorker(resources, self)
        self._worker.result_ready.connect(self._add)
        session.photo_changed.connect(self._clear)
        session.view.photo_changed.connect(self._request)

    def set_models(self, models: tuple[ModelChoice, ...], device: str) -> None:
        """Set the models and the device; previews of smaller models are rendered first."""
        self._clear()
        self._device, self._sizes = device, {model.name: model.size for model in models}
        self._box.view().setMinimumWidth(self._box.view().sizeHintForColumn(0) + SCROLL_BAR)
        self._request()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._request()
        elif event.type() == QEvent.Type.Hide:
            self._worker.cancel()
        return super().eventFilter(watched, event)

    def _request(self) -> None:
        photo, view = self._session.photo, self._session.view.viewport
        if photo is None or view is None or not self._box.view().isVisible():
            return
        if view != self._view:
            self._view, self._previews = view, {}
        names = [self._box.itemData(k) for k in range(self._box.count())]
        methods = {self._methods.method_for(name) for name in names if isinstance(name, str)}
        methods -= self._previews.keys()
        fast_first = sorted(methods, key=lambda m: sum(self._sizes.get(n, 0) for n in m.names))
        self._worker.post((self._device, RenderRequest(0, photo, tuple(fast_first), view)))

    def _add(self, _: Request, preview: Frame) -> None:
        self._previews[preview.method] = preview
        self._box.view().viewport().update()

    def _find(self, name: object) -> Frame | None:
        method = self._methods.method_for(name) if isinstance(name, str) else None
        return self._previews.get(method) if method else None

    def _clear(self) -> None:
        self._worker.cancel()
        self._view, self._previews = None, {}
