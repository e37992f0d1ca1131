"""Colour spaces declared without an ICC profile: code points, gamma, chromaticities, EXIF."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import imagecodecs
import numpy as np
from PIL import Image, ImageFile
from PIL.ExifTags import IFD, Base, Interop

from .checks import DamageError, log_and_continue
from .colour import SRGB, have_same_colours

HEADER_BYTES = 2**18  # bytes at the start of a file that are searched for colour information
SRGB_GAMMA = 0.45455  # as stored in PNG; editors write it for sRGB (PNG, third edition, 11.3.2.4)
TOLERANCE = 0.002  # gammas and chromaticities that differ by less count as equal
CURVE_STEPS = 1024
UNCALIBRATED = 65_535  # a value of EXIF's ColorSpace
_GIF_PROFILE = b"!\xff\x0bICCRGBG1012"
_ICC_TAGS = 132  # offset of a profile's tag table, 12 bytes per tag (ICC.1:2022, 7.3)
D65, DCI = (0.3127, 0.3290), (0.314, 0.351)

# Code points of ITU-T H.273 (07/2024). Primaries (table 2): x and y of red, green, blue and white.
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
GAMMAS = {4: 2.2, 5: 2.8, 8: 1.0}  # other curves, except those of HDR, are treated as sRGB's
PQ, HLG = 16, 18
TRANSFERS = frozenset({1, *range(4, 19)})  # the others are reserved or mean "unspecified"

Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Cicp:
    """Code points for a colour space ("coding-independent code points", ITU-T H.273)."""

    primaries: int  # code point of table 2
    transfer: int  # code point of table 3

    @property
    def known(self) -> bool:
        """Whether both code points are supported."""
        return self.primaries in PRIMARIES and self.transfer in TRANSFERS

    @property
    def hdr(self) -> bool:
        """Whether the transfer function is PQ or HLG."""
        return self.transfer in (PQ, HLG)

    @property
    def gamma(self) -> float | None:
        """The exponent of the transfer function; None if it isn't a power function."""
        return GAMMAS.get(self.transfer)

    @property
    def profile(self) -> bytes | None:
        """The equivalent ICC profile; None for sRGB, HDR and unknown primaries."""
        points = PRIMARIES.get(self.primaries)
        srgb = self.primaries == BT709 and self.gamma is None
        return None if points is None or srgb or self.hdr else _build_profile(points, self.gamma)


@dataclass(frozen=True)
class SourceColours:
    """The colour space that a file declares."""

    profile: bytes | None  # the file's profile, or one built from other signals; None for sRGB
    cicp: Cicp | None = None  # code points equivalent to the profile, or those of HDR
    gamma: float | None = None  # exponent of a power curve, used to build a grey photo's profile

    @staticmethod
    def read(path: Path, image: ImageFile.ImageFile, tags: Image.Exif) -> SourceColours:
        """Read HDR or PNG code points, else the profile, else other data (PNG 3rd edition, 4.3)."""
        profile = image.info.get("icc_profile") or None
        if image.format == "GIF":
            profile = read_gif_profile(path)
        cicp = read_cicp(path, image)
        for found in (cicp, read_profile_cicp(profile)):
            if found is not None and found.hdr:
                return SourceColours(None, found)
        if cicp is not None and cicp.known:
            equivalent = cicp.profile
            if profile is None or image.format == "PNG":
                return SourceColours(equivalent, cicp, cicp.gamma)
            if have_same_colours(profile, equivalent or SRGB):
                return SourceColours(profile, cicp)
        if profile is not None:
            return SourceColours(profile)
        with log_and_continue("invalid colour information"):
            return SourceColours(build_icc_profile(image, tags), gamma=read_png_gamma(image))
        return SourceColours(None)


def read_cicp(path: Path, image: ImageFile.ImageFile) -> Cicp | None:
    """Read the code points of a PNG (cICP), AVIF or HEIF (nclx) file; None if there are none."""
    marker = {"PNG": b"\0\0\0\x04cICP", "AVIF": b"colrnclx", "HEIF": b"colrnclx"}.get(
        image.format or ""
    )
    if marker is None:
        return None
    with path.open("rb") as file:
        start = file.read(HEADER_BYTES)
    _, found, rest = start.partition(marker)
    if not found or len(rest) < 4:
        return None
    return Cicp(*struct.unpack_from("BB" if image.format == "PNG" else ">HH", rest))


def read_profile_cicp(profile: bytes | None) -> Cicp | None:
    """Read a profile's cicp tag (ICC.1:2022, 9.2.17, 10.3), which JPEG XL's decoder writes."""
    if profile is None or len(profile) < _ICC_TAGS:
        return None
    (count,) = struct.unpack_from(">I", profile, _ICC_TAGS - 4)
    present = min(count, 100, (len(profile) - _ICC_TAGS) // 12)
    for name, offset, _ in struct.iter_unpack(">4sII", profile[_ICC_TAGS:][: 12 * present]):
        content = profile[offset : offset + 12]
        if name == b"cicp" and len(content) == 12:
            return Cicp(content[8], content[9])
    return None


def read_gif_profile(path: Path) -> bytes | None:
    """Read the ICC profile in a GIF's extension block (ICC.1, annex B); None if absent."""
    with path.open("rb") as file:
        start = file.read(HEADER_BYTES)
        at = start.find(_GIF_PROFILE)
        if at < 0:
            return None
        file.seek(at + len(_GIF_PROFILE))
        parts = []
        while length := int.from_bytes(file.read(1)):
            parts.append(file.read(length))
    return b"".join(parts)


def build_icc_profile(image: ImageFile.ImageFile, tags: Image.Exif) -> bytes | None:
    """Build a profile from a PNG's gamma and chromaticities, else from EXIF; None for sRGB."""
    if image.format == "PNG":
        return _build_png_profile(image)
    interop = tags.get_ifd(IFD.Interop).get(Interop.InteropIndex)
    uncalibrated = tags.get_ifd(IFD.Exif).get(Base.ColorSpace) == UNCALIBRATED
    if uncalibrated and interop == "R03":  # Adobe RGB (DCF 2.0)
        return bytes(imagecodecs.cms_profile("adobergb"))
    return None


def read_png_gamma(image: ImageFile.ImageFile) -> float | None:
    """Return the exponent of a PNG's transfer function; None for sRGB and for other formats."""
    gamma: float | None = image.info.get("gamma") or None
    srgb = gamma is None or abs(gamma - SRGB_GAMMA) < TOLERANCE or "srgb" in image.info
    return None if srgb or gamma is None or image.format != "PNG" else 1 / gamma


def build_grey_profile(gamma: float) -> bytes:
    """Build a grey profile whose transfer function is a power with exponent `gamma`."""
    return bytes(imagecodecs.cms_profile("gray", gamma=gamma))


def _build_png_profile(image: ImageFile.ImageFile) -> bytes | None:
    if "srgb" in image.info:
        return None
    gamma: float | None = image.info.get("gamma") or None
    chromaticities = image.info.get("chromaticity")
    points: Points = PRIMARIES[BT709]
    if chromaticities and len(chromaticities) == 8:
        white, *primaries = zip(chromaticities[::2], chromaticities[1::2], strict=True)
        points = (*primaries, white)
    if read_png_gamma(image) is None and np.allclose(points, PRIMARIES[BT709], atol=TOLERANCE):
        return None
    return _build_profile(points, 1 / gamma if gamma else None)


@lru_cache(maxsize=32)
def _build_profile(points: Points, gamma: float | None) -> bytes:
    """Build an RGB profile from primaries and white point; `gamma` None means sRGB's curve."""
    *primaries, white = points
    curve = (
        {"gamma": gamma} if gamma else {"transferfunction": np.rint(_srgb() * 65_535).astype("u2")}
    )
    try:
        profile = imagecodecs.cms_profile(
            "rgb",
            whitepoint=(*white, 1.0),
            primaries=[value for point in primaries for value in (*point, 1.0)],
            **curve,
        )
    except imagecodecs.CmsError as error:
        raise DamageError("the primaries span no colours") from error
    return bytes(profile)


def _srgb() -> np.ndarray:
    """Convert `CURVE_STEPS` evenly spaced sRGB levels to linear light (IEC 61966-2-1)."""
    level = np.linspace(0, 1, CURVE_STEPS)
    return np.where(level <= 0.04045, level / 12.92, ((level + 0.055) / 1.055) ** 2.4)
