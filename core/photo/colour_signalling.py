"""What a file says of its colours where it holds no profile: by numbers, made into one here."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import imagecodecs
import numpy as np
from PIL import Image, ImageFile
from PIL.ExifTags import IFD, Base, Interop

from .checks import DamageError

HEADERS = 2**18  # bytes in which a file has told of its colours
SRGB_GAMMA = 0.45455  # as PNG has it: editors mean sRGB by it (PNG, third edition, 11.3.2.4)
CLOSE = 0.002  # numbers that differ by less are the same
CURVE_STEPS = 1024
UNCALIBRATED = 65_535  # EXIF's ColorSpace
_GIF_PROFILE = b"!\xff\x0bICCRGBG1012"
_ICC_TAGS = 132  # bytes before the table of a profile's tags, of 12 bytes each (ICC.1:2022, 7.3)
D65, DCI = (0.3127, 0.3290), (0.314, 0.351)

# Code points of ITU-T H.273 (07/2024), tables 2 and 3: x and y of red, green, blue and white.
BT709, P3, P3_DCI, BT2020 = 1, 12, 11, 9
PRIMARIES = {
    BT709: ((0.64, 0.33), (0.30, 0.60), (0.15, 0.06), D65),
    4: ((0.67, 0.33), (0.21, 0.71), (0.14, 0.08), (0.310, 0.316)),
    5: ((0.64, 0.33), (0.29, 0.60), (0.15, 0.06), D65),
    6: ((0.630, 0.340), (0.310, 0.595), (0.155, 0.070), D65),
    7: ((0.630, 0.340), (0.310, 0.595), (0.155, 0.070), D65),
    BT2020: ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046), D65),
    P3_DCI: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), DCI),
    P3: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), D65),
}
GAMMAS = {4: 2.2, 5: 2.8, 8: 1.0}  # other curves, but for those of HDR, are shown as sRGB's
PQ, HLG = 16, 18
TRANSFERS = frozenset({1, *range(4, 19)})  # the others are reserved, or say that nothing is known

Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Cicp:
    """Coding-independent code points of a picture.

    Attributes:
        primaries: ITU-T H.273, table 2.
        transfer: table 3.

    """

    primaries: int
    transfer: int

    @property
    def known(self) -> bool:
        """Whether both numbers mean something here."""
        return self.primaries in PRIMARIES and self.transfer in TRANSFERS

    @property
    def hdr(self) -> bool:
        """Whether white is brighter than a screen's."""
        return self.transfer in (PQ, HLG)

    @property
    def gamma(self) -> float | None:
        """The exponent of the curve, where it is a power."""
        return GAMMAS.get(self.transfer)

    @property
    def profile(self) -> bytes | None:
        """The same as a profile; None for sRGB, what nobody knows, and HDR."""
        points = PRIMARIES.get(self.primaries)
        usual = self.primaries == BT709 and self.gamma is None
        return None if points is None or usual or self.hdr else _profile(points, self.gamma)


def read_cicp(path: Path, image: ImageFile.ImageFile) -> Cicp | None:
    """Return the code points of a PNG (cICP) or an AVIF or HEIF file (nclx), if it has any."""
    mark = {"PNG": b"\0\0\0\x04cICP", "AVIF": b"colrnclx", "HEIF": b"colrnclx"}.get(
        image.format or ""
    )
    if mark is None:
        return None
    with path.open("rb") as file:
        start = file.read(HEADERS)
    _, found, rest = start.partition(mark)
    if not found or len(rest) < 4:
        return None
    if image.format == "PNG":
        return Cicp(rest[0], rest[1])
    return Cicp(*struct.unpack_from(">HH", rest))


def read_profile_cicp(profile: bytes | None) -> Cicp | None:
    """Return the code points that a profile tells (ICC.1:2022, 9.2.17 and 10.3), if it does.

    JPEG XL's decoder tells those of the file in this way.
    """
    if profile is None or len(profile) < _ICC_TAGS:
        return None
    (count,) = struct.unpack_from(">I", profile, _ICC_TAGS - 4)
    there = min(count, 100, (len(profile) - _ICC_TAGS) // 12)
    for name, offset, _ in struct.iter_unpack(">4sII", profile[_ICC_TAGS:][: 12 * there]):
        content = profile[offset : offset + 12]
        if name == b"cicp" and len(content) == 12:
            return Cicp(content[8], content[9])
    return None


def read_gif_profile(path: Path) -> bytes | None:
    """Return the profile that a GIF holds as an extension (ICC.1, annex B), if it does."""
    with path.open("rb") as file:
        start = file.read(HEADERS)
        at = start.find(_GIF_PROFILE)
        if at < 0:
            return None
        file.seek(at + len(_GIF_PROFILE))
        parts = []
        while length := int.from_bytes(file.read(1)):
            parts.append(file.read(length))
    return b"".join(parts)


def build_icc_profile(image: ImageFile.ImageFile, tags: Image.Exif) -> bytes | None:
    """Return a profile of what a file says by gamma, primaries or EXIF; None for sRGB.

    Args:
        image: as Pillow opened it.
        tags: its EXIF.

    Raises:
        DamageError: for numbers that are no colours; what Pillow raises, for damaged EXIF.

    """
    if image.format == "PNG":
        return None if "srgb" in image.info else _of_png(image)
    interop = tags.get_ifd(IFD.Interop).get(Interop.InteropIndex)
    uncalibrated = tags.get_ifd(IFD.Exif).get(Base.ColorSpace) == UNCALIBRATED
    if uncalibrated and interop == "R03":  # DCF 2.0, "Adobe RGB"
        return bytes(imagecodecs.cms_profile("adobergb"))
    return None


def read_png_gamma(image: ImageFile.ImageFile) -> float | None:
    """Return the exponent of the curve that a PNG tells, if it isn't sRGB's."""
    gamma: float | None = image.info.get("gamma") or None
    usual = gamma is None or abs(gamma - SRGB_GAMMA) < CLOSE or "srgb" in image.info
    return None if usual or gamma is None or image.format != "PNG" else 1 / gamma


def build_grey_profile(gamma: float) -> bytes:
    """Return a profile of grey, of a curve that is a power."""
    return bytes(imagecodecs.cms_profile("gray", gamma=gamma))


def _of_png(image: ImageFile.ImageFile) -> bytes | None:
    gamma: float | None = image.info.get("gamma") or None
    points = image.info.get("chromaticity")
    told: Points = PRIMARIES[BT709]
    if points and len(points) == 8:
        white, *primaries = zip(points[::2], points[1::2], strict=True)
        told = (*primaries, white)
    if read_png_gamma(image) is None and np.allclose(told, PRIMARIES[BT709], atol=CLOSE):
        return None
    return _profile(told, 1 / gamma if gamma else None)


@lru_cache(maxsize=32)
def _profile(points: Points, gamma: float | None) -> bytes:
    """Return a profile of primaries and white, with a curve of gamma, or sRGB's if None.

    Raises:
        DamageError: for points that are none.

    """
    *primaries, white = points
    curve = (
        {"gamma": gamma} if gamma else {"transferfunction": np.rint(_srgb() * 65_535).astype("u2")}
    )
    try:
        made = imagecodecs.cms_profile(
            "rgb",
            whitepoint=(*white, 1.0),
            primaries=[value for point in primaries for value in (*point, 1.0)],
            **curve,
        )
    except imagecodecs.CmsError as error:
        raise DamageError("the primaries span no colours") from error
    return bytes(made)


def _srgb() -> np.ndarray:
    """Return the light of each of `CURVE_STEPS` levels (IEC 61966-2-1)."""
    level = np.linspace(0, 1, CURVE_STEPS)
    return np.where(level <= 0.04045, level / 12.92, ((level + 0.055) / 1.055) ** 2.4)
