"""What an exported file will show, as much of it as a window holds."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from ..callbacks import CheckCancelled, never_cancelled, no_progress
from ..errors import ViewError
from ..geometry import Box, Grid, Size
from ..photo import Photo
from ..photo.channels import GREY_MODES, image_to_rgb_alpha
from ..photo.colour import GREY_SPACE, RGB_SPACE, match_profile
from .animation import WEBP as ANIMATED_WEBP
from .animation import AnimationFormat
from .flatten import OutputColours, render_on_white
from .formats import WEBP, Encoding, Format
from .picture import ImageSpec, Strip
from .plan import ExportPlan
from .writer import SupportsRender, render_strips, write

BLOCK = 16  # pixels that a JPEG with colour at half the resolution stores together


@dataclass(frozen=True)
class Preview:
    """The pixels of a file under a box.

    Attributes:
        pixels: RGB as the file holds it, [h, w, 3], uint8 or uint16 of full range; grey repeated.
        alpha: opacity, [h, w], of the same dtype; None where the file has none.
        icc_profile: that the file says of its pixels; None: sRGB.
        box: which pixels of the file these are.
        whole: size of the file's picture.

    """

    pixels: Strip
    alpha: Strip | None
    icc_profile: bytes | None
    box: Box
    whole: Size


def preview(
    renderer: SupportsRender,
    plan: ExportPlan,
    box: Box,
    check_cancelled: CheckCancelled = never_cancelled,
) -> Preview:
    """Return the pixels that an export's file will hold, without writing it.

    What isn't streamed, as every format that loses something, is encoded and decoded again, with
    `BLOCK` pixels or more on every side. Of a JPEG these are then the file's own pixels. WebP and
    AVIF guess each block from those before it and spend where there is most to see, so what they
    lose looks the same but isn't to the last level.

    Args:
        renderer: the one that will export.
        plan: the export; of a comparison, whose pictures lie on one grid, that of one of them.
        box: output pixels.
        check_cancelled: called often; may raise to abandon the work.

    Raises:
        ViewError: for a box that isn't in the output.

    """
    grid, kind = plan.grid, plan.format
    part = _checked(box, grid.size) if kind.streams else _around(box, grid.size)
    size = Size(part.width, part.height)
    picture = replace(plan.picture, size=size, exif=None, xmp=None, dpi=None)
    strips = render_strips(renderer, grid.cut(part), picture, no_progress, check_cancelled)
    if kind.streams:
        found = _as_rendered(strips, picture, box, grid.size)
    else:
        found = _through_file(strips, picture, kind, part, grid.size)
    return _cut(found, box)


def preview_frame(
    renderer: SupportsRender,
    photo: Photo,
    grid: Grid,
    kind: AnimationFormat,
    quality: int,
    box: Box,
    check_cancelled: CheckCancelled = never_cancelled,
) -> Preview:
    """Return what a frame of an animation will show.

    Of WebP after encoding; of a GIF before its palette, and of a film before its compression,
    since both depend on all of its frames.

    Args:
        renderer: the one that will export.
        photo: the photo.
        grid: output pixel centres of the frame.
        kind: of the animation.
        quality: 1 to 100.
        box: output pixels.
        check_cancelled: called often; may raise to abandon the work.

    Raises:
        ExportError: for a frame larger than the format holds.
        ViewError: for a box that isn't in the frame.

    """
    kind.check(grid.size)
    colours = OutputColours.of(photo, supports_icc=kind.supports_icc)
    part = _around(box, grid.size)
    image = colours.convert(render_on_white(renderer, grid.cut(part), check_cancelled))
    encoding, profile = Encoding(quality=quality), colours.profile
    picture = ImageSpec(
        Size(*image.size), grey=False, alpha=False, depth=8, encoding=encoding, icc_profile=profile
    )
    strips = [np.asarray(image)]
    if kind is ANIMATED_WEBP:
        return _cut(_through_file(strips, picture, WEBP, part, grid.size), box)
    return _cut(_as_rendered(strips, picture, part, grid.size), box)


def _checked(box: Box, whole: Size) -> Box:
    inside = box.left >= 0 and box.top >= 0 and box.width > 0 and box.height > 0
    if not inside or box.right > whole.width or box.bottom > whole.height:
        raise ViewError("The preview lies beyond the output.")
    return box


def _around(box: Box, whole: Size) -> Box:
    """Return whole blocks, as the whole file has them, that reach beyond the box."""
    grow = _checked(box, whole).grow(BLOCK, whole)
    left, top = (edge // BLOCK * BLOCK for edge in (grow.left, grow.top))
    right = min(whole.width, -(-grow.right // BLOCK) * BLOCK)
    bottom = min(whole.height, -(-grow.bottom // BLOCK) * BLOCK)
    return Box(left, top, right - left, bottom - top)


def _as_rendered(strips: Iterable[Strip], picture: ImageSpec, box: Box, whole: Size) -> Preview:
    """Return strips as what a file that loses nothing gives back."""
    levels: Strip = np.concatenate(list(strips))
    colours = levels[..., :1].repeat(3, axis=2) if picture.grey else levels[..., :3]
    alpha = levels[..., -1] if picture.alpha else None
    return Preview(colours, alpha, picture.icc_profile, box, whole)


def _through_file(
    strips: Iterable[Strip], picture: ImageSpec, kind: Format, box: Box, whole: Size
) -> Preview:
    """Encode strips, and read them again."""
    file = io.BytesIO()
    write(file, kind, picture, strips)
    with Image.open(file) as image:
        image.load()
        said = image.info.get("icc_profile")
        space = GREY_SPACE if image.mode in GREY_MODES else RGB_SPACE
        pixels, alpha = image_to_rgb_alpha(image, said)
    if picture.alpha and alpha is None:  # an encoder leaves out opacity that is full everywhere
        alpha = np.full(pixels.shape[:2], 255, np.uint8)
    return Preview(pixels, alpha, match_profile(said, space), box, whole)


def _cut(found: Preview, box: Box) -> Preview:
    left, top = box.left - found.box.left, box.top - found.box.top
    part = slice(top, top + box.height), slice(left, left + box.width)
    alpha = None if found.alpha is None else found.alpha[part]
    return replace(found, pixels=found.pixels[part], alpha=alpha, box=box)
