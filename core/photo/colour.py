"""Colour profiles: what they are of, and bringing print and Lab colours to sRGB."""

from __future__ import annotations

import io
from functools import lru_cache

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

SRGB: bytes = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
RGB_SPACE, GREY_SPACE, CMYK_SPACE = b"RGB ", b"GRAY", b"CMYK"
UNSEEN = 2  # levels by which a profile may differ from sRGB in its rounding
_SPACE = slice(16, 20)  # of the header, as ICC.1:2022 table 17 has it


def read_profile_space(profile: bytes | None) -> bytes | None:
    """Return the colour space that a profile is of, by its four letters."""
    return profile[_SPACE] if profile and len(profile) >= 128 else None


def match_profile(profile: bytes | None, space: bytes) -> bytes | None:
    """Return the profile if it is of the colour space of the pixels, else None."""
    return profile if read_profile_space(profile) == space else None


def read_profile_name(profile: bytes) -> str:
    """Return a profile's own name, "" if it has none that can be read."""
    try:
        return ImageCms.getProfileDescription(io.BytesIO(profile)).strip()
    except (ImageCms.PyCMSError, OSError):
        return ""


@lru_cache(maxsize=32)
def is_srgb(profile: bytes | None) -> bool:
    """Tell whether pixels with this profile can be shown as they are: by what it does to them.

    Its name says nothing: there are linear profiles called sRGB, and others without a name.
    """
    return profile is None or profile == SRGB or have_same_colours(profile, SRGB)


def have_same_colours(one: bytes, other: bytes) -> bool:
    """Tell whether two profiles of RGB show the same, as far as sRGB reaches."""
    seen = [_in_srgb(profile) for profile in (one, other)]
    if seen[0] is None or seen[1] is None:
        return False
    return bool(np.abs(seen[0] - seen[1]).max() <= UNSEEN)


def _in_srgb(profile: bytes) -> NDArray[np.int64] | None:
    """Return what a profile makes of colours all over its range, if it is one of RGB."""
    steps = np.linspace(0, 255, 9).round().astype(np.uint8)
    cube = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), -1).reshape(27, 27, 3)
    converted = _converted(Image.fromarray(cube), profile, RGB_SPACE)
    return None if converted is None else np.asarray(converted).astype(np.int64)


def cmyk_to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Convert an 8-bit CMYK image; without a usable profile by the plain formula."""
    return _converted(image, profile, CMYK_SPACE) or image.convert("RGB")


def lab_to_srgb(image: Image.Image) -> Image.Image:
    """Convert an 8-bit Lab image."""
    converted = _converted(image, _lab_profile(), b"Lab ")
    assert converted is not None  # the profile is our own
    return converted


def grey_to_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """Convert an 8-bit grey image to RGB, for formats that hold no grey with its profile."""
    return _converted(image, profile, GREY_SPACE) or image.convert("RGB")


def rgb_to_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """Convert an 8-bit RGB image, for formats that hold no profile."""
    return image if is_srgb(profile) else _converted(image, profile, RGB_SPACE) or image


def deep_cmyk_to_srgb(pixels: NDArray[np.uint16], profile: bytes | None) -> NDArray[np.uint16]:
    """Convert CMYK of 16 bits, [H, W, 4], full ink at 65,535, to RGB [H, W, 3]."""
    if usable := match_profile(profile, CMYK_SPACE):
        try:
            converted: NDArray[np.uint16] = imagecodecs.cms_transform(
                pixels, usable, SRGB, colorspace="cmyk", outcolorspace="rgb", outdtype="uint16"
            )
        except (imagecodecs.CmsError, ValueError):
            pass  # a damaged profile
        else:
            return converted
    ink = pixels.astype(np.float32) / 65_535
    plain = (1 - ink[..., :3]) * (1 - ink[..., 3:])
    return np.rint(plain * 65_535).astype(np.uint16)


def deep_lab_to_srgb(values: NDArray[np.generic]) -> NDArray[np.uint16]:
    """Convert Lab of 8 or 16 bits as TIFF has it, [H, W, 3], to RGB of 16.

    L is 0 to full; a and b are signed, 1 or 256 to the unit (TIFF 6.0, section 23, "CIE Lab").
    ICC.1:2022 has a and b from -128 in steps of 1/257 (section 6.3.4.2).
    """
    if values.dtype.itemsize == 1:
        signed = values[..., 1:].astype(np.uint8).view(np.int8).astype(np.float64)
        lightness = values[..., :1].astype(np.uint16) * 257
    else:
        signed = values[..., 1:].astype(np.uint16).view(np.int16) / 256
        lightness = values[..., :1].astype(np.uint16)
    opponents = np.rint((signed + 128) * 257).astype(np.uint16)
    converted: NDArray[np.uint16] = imagecodecs.cms_transform(
        np.concatenate([lightness, opponents], 2),
        _lab_profile(),
        SRGB,
        colorspace="lab",
        outcolorspace="rgb",
        outdtype="uint16",
    )
    return converted


def _lab_profile() -> bytes:
    """Return the profile of Lab itself, white at D50 as both TIFF and ICC have it."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()


def _converted(image: Image.Image, profile: bytes | None, space: bytes) -> Image.Image | None:
    """Convert to sRGB by a profile; None where it isn't one of this space, or is damaged."""
    source = match_profile(profile, space)
    if source is None:
        return None
    try:
        return ImageCms.profileToProfile(
            image, io.BytesIO(source), io.BytesIO(SRGB), outputMode="RGB"
        )
    except (ImageCms.PyCMSError, OSError):
        return None
