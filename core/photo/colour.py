"""ICC profiles, and conversion of CMYK, Lab and grey to sRGB."""

from __future__ import annotations

import io
from functools import lru_cache

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

UINT16_MAX = 65_535
SRGB: bytes = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
RGB_SPACE, GREY_SPACE, CMYK_SPACE = b"RGB ", b"GRAY", b"CMYK"
ROUNDING = 2  # levels by which equivalent profiles may differ
_SPACE = slice(16, 20)  # colour space in the header (ICC.1:2022, table 17)


def match_profile(profile: bytes | None, space: bytes) -> bytes | None:
    """Return the profile if its colour space is `space`, else None."""
    return profile if profile and len(profile) >= 128 and profile[_SPACE] == space else None


def read_profile_name(profile: bytes) -> str:
    """Return a profile's description; "" if there is none or it can't be read."""
    try:
        return ImageCms.getProfileDescription(io.BytesIO(profile)).strip()
    except (ImageCms.PyCMSError, OSError):
        return ""


@lru_cache(maxsize=32)
def is_srgb(profile: bytes | None) -> bool:
    """Check whether a profile is equivalent to sRGB, whatever its name; None counts as sRGB."""
    return profile is None or profile == SRGB or have_same_colours(profile, SRGB)


def have_same_colours(first: bytes, second: bytes) -> bool:
    """Check whether two RGB profiles give the same sRGB colours, within `ROUNDING` levels."""
    cubes = [_convert_colour_cube(profile) for profile in (first, second)]
    if cubes[0] is None or cubes[1] is None:
        return False
    return bool(np.abs(cubes[0] - cubes[1]).max() <= ROUNDING)


def _convert_colour_cube(profile: bytes) -> NDArray[np.int64] | None:
    """Convert a grid of RGB colours to sRGB; return None if `profile` isn't a valid RGB profile."""
    steps = np.linspace(0, 255, 9).round().astype(np.uint8)
    cube = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), -1).reshape(27, 27, 3)
    converted = _convert(Image.fromarray(cube), profile, RGB_SPACE)
    return None if converted is None else np.asarray(converted).astype(np.int64)


def cmyk_to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Convert an 8-bit CMYK image to sRGB, with Pillow's formula if there is no usable profile."""
    return _convert(image, profile, CMYK_SPACE) or image.convert("RGB")


def lab_to_srgb(image: Image.Image) -> Image.Image:
    """Convert an 8-bit Lab image to sRGB."""
    converted = _convert(image, _build_lab_profile(), b"Lab ")
    assert converted is not None  # the profile is valid
    return converted


def grey_to_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """Convert an 8-bit grey image to sRGB, for file formats that can't store grey profiles."""
    return _convert(image, profile, GREY_SPACE) or image.convert("RGB")


def rgb_to_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """Convert an 8-bit RGB image to sRGB, for file formats that can't store profiles."""
    return image if is_srgb(profile) else _convert(image, profile, RGB_SPACE) or image


def deep_cmyk_to_srgb(pixels: NDArray[np.uint16], profile: bytes | None) -> NDArray[np.uint16]:
    """Convert 16-bit CMYK, [H, W, 4] with full ink at 65,535, to 16-bit sRGB, [H, W, 3]."""
    if usable := match_profile(profile, CMYK_SPACE):
        try:
            converted: NDArray[np.uint16] = imagecodecs.cms_transform(
                pixels, usable, SRGB, colorspace="cmyk", outcolorspace="rgb", outdtype="uint16"
            )
        except (imagecodecs.CmsError, ValueError):
            pass  # the profile is damaged
        else:
            return converted
    ink = pixels.astype(np.float32) / UINT16_MAX
    plain = (1 - ink[..., :3]) * (1 - ink[..., 3:])
    return np.rint(plain * UINT16_MAX).astype(np.uint16)


def deep_lab_to_srgb(values: NDArray[np.generic]) -> NDArray[np.uint16]:
    """Convert TIFF's Lab, [H, W, 3] in 8 or 16 bits, to 16-bit sRGB.

    In TIFF, L uses the full range. a and b are signed, with 1 level per unit in 8 bits and 256 in
    16 bits (TIFF 6.0, section 23). ICC instead stores (a + 128) * 257 (ICC.1:2022, 6.3.4.2).
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
        _build_lab_profile(),
        SRGB,
        colorspace="lab",
        outcolorspace="rgb",
        outdtype="uint16",
    )
    return converted


def _build_lab_profile() -> bytes:
    """Build a Lab profile with the white point D50, which TIFF and ICC use."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()


def _convert(image: Image.Image, profile: bytes | None, space: bytes) -> Image.Image | None:
    """Convert an image to sRGB; None if the profile is damaged or isn't for `space`."""
    source = match_profile(profile, space)
    if source is None:
        return None
    try:
        return ImageCms.profileToProfile(
            image, io.BytesIO(source), io.BytesIO(SRGB), outputMode="RGB"
        )
    except (ImageCms.PyCMSError, OSError):
        return None
