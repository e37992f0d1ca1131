"""A view that is decoded in one go, and again where blocks have been encoded meanwhile."""

from __future__ import annotations

from collections.abc import Iterator

from ..callbacks import CheckCancelled
from ..frames import Frame, Stage
from ..geometry import Box
from ..photo.opacity import Opacity
from .block_encoder import BlockEncoder
from .blocks import Block, Patch
from .compositor import BlockCompositor
from .refinement import Refinement
from .tiled_view import TiledView

PATIENCE = 0.4  # seconds of encoding that people wait for without wanting a little model's first


class MosaicRefinement(Refinement):
    """The image of one view.

    Args:
        view: what to show; its grid isn't empty.
        focus: source position (x, y) that is to be sharp first.
        mosaic: decodes it. Where the best source of a strand takes long, the others go first, and
            its blocks replace theirs patch by patch.
        opacity: of the photo.

    """

    def __init__(
        self, view: TiledView, focus: tuple[float, float], mosaic: BlockCompositor, opacity: Opacity
    ) -> None:
        super().__init__(view, opacity, mosaic.device)
        self._mosaic = mosaic
        blocks = mosaic.blocks(view.grid)
        self._order = sorted(blocks, key=lambda block: block.distance(focus))
        self._missing: list[set[Block]] = []
        self._dirty: list[Patch] = []

    def frames(self, check_cancelled: CheckCancelled) -> Iterator[Frame]:
        """Yield frames; each shows something everywhere, and the last one is exact."""
        components = self._mosaic.components
        # They are held before it is asked what is missing: other threads may have others forgotten.
        for source in (source for component in components for source in component.sources):
            source.pin(self._order)
        self._missing = [source.missing(self._order) for source in self._mosaic.best]
        self._begin(check_cancelled)
        self._paint(Box(0, 0, self._view.grid.x.count, self._view.grid.y.count), check_cancelled)
        if any(self._missing):
            yield self._frame(Stage.PREVIEW)
        for component, missing in zip(components, self._missing, strict=True):
            best, *others = component.sources
            self._take_in(best, missing)
            for source in others:
                if best.estimate_seconds(len(missing)) > PATIENCE:
                    wanted = missing & source.missing(missing)
                    for patch in self._patches(source, self._order, wanted, check_cancelled):
                        yield from self._show(patch, check_cancelled)
            for patch in self._patches(best, self._order, missing, check_cancelled):
                yield from self._show(patch, check_cancelled)
        self._repaint(check_cancelled)
        yield self._frame(Stage.EXACT)

    def _take_in(self, source: BlockEncoder, missing: set[Block]) -> None:
        """Take in what was encoded meanwhile for another view."""
        found = missing - source.missing(missing)
        missing -= found
        self._dirty += [Patch(block.row, block.column, 1, 1) for block in found]

    @property
    def _progress(self) -> float:
        missing = sum(len(blocks) for blocks in self._missing)
        return 1 - missing / (len(self._order) * len(self._missing))

    def _show(self, patch: Patch, check_cancelled: CheckCancelled) -> Iterator[Frame]:
        self._dirty.append(patch)
        if self._due and any(self._missing):
            self._repaint(check_cancelled)
            yield self._frame(Stage.PARTIAL)

    def _repaint(self, check_cancelled: CheckCancelled) -> None:
        for patch in self._dirty:
            self._paint(self._mosaic.affected_box(patch, self._view.grid), check_cancelled)
        self._dirty.clear()

    def _paint(self, box: Box, check_cancelled: CheckCancelled) -> None:
        if box.width and box.height:
            part = self._words[box.top : box.bottom, box.left : box.right]
            self._mosaic.paint(self._view.grid.cut(box), part, check_cancelled)
