"""Files of all supported formats, and mutations of their bytes.

As a program it opens mutants and prints a line before and after each, so that the caller knows
which one crashed it:

    python mutants.py FOLDER KIND:SEED...
"""

from __future__ import annotations

import importlib.util
import io
import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import tifffile
from camera import dng
from numpy.typing import NDArray
from PIL import Image, PngImagePlugin

from leafscope.core.errors import PhotoError
from leafscope.core.photo import open_photo

VERTICAL, HORIZONTAL = np.mgrid[:48, :64]
RGB = np.stack([HORIZONTAL * 4, VERTICAL * 5, HORIZONTAL * VERTICAL % 256], 2).astype(np.uint8)
RGBA = np.dstack([RGB, HORIZONTAL * 4]).astype(np.uint8)
DEEP = RGB.astype(np.uint16) * 257
FLOATS = RGB / np.float32(255)
HEADER = 400  # bytes that contain most information about the pixels
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="urn:r"/></x:xmpmeta>'


def exif() -> bytes:
    tags = Image.Exif()
    tags[0x010F], tags[0x0112] = "Maker", 6
    tags.get_ifd(0x8825)[2] = (48.0, 51.0, 30.0)
    return tags.tobytes()


def pillow(kind: str, mode: str = "RGB", **options: Any) -> Callable[[], bytes]:
    def make() -> bytes:
        file = io.BytesIO()
        image = Image.fromarray(RGBA if "A" in mode else RGB).convert(mode)
        image.save(file, kind, **options)
        return file.getvalue()

    return make


def sequence(kind: str) -> Callable[[], bytes]:
    frames = [Image.fromarray(np.roll(RGB, 5 * k, 1)) for k in range(2)]
    return pillow(kind, save_all=True, append_images=frames)


def tiff(values: NDArray[Any], photometric: str = "rgb", **options: Any) -> Callable[[], bytes]:
    def make() -> bytes:
        file = io.BytesIO()
        tifffile.imwrite(file, values, photometric=photometric, **options)
        return file.getvalue()

    return make


def codec(name: str, values: NDArray[Any], **options: Any) -> Callable[[], bytes]:
    encode = getattr(imagecodecs, f"{name}_encode")
    return lambda: bytes(encode(np.ascontiguousarray(values), **options))


def png_with_everything() -> bytes:
    text = PngImagePlugin.PngInfo()
    text.add_itxt("XML:com.adobe.xmp", XMP.decode(), zip=True)
    text.add(b"cICP", bytes([12, 13, 0, 1]))
    text.add(b"gAMA", (45_455).to_bytes(4))
    return pillow("PNG", "RGBA", exif=exif(), pnginfo=text, dpi=(300, 300))()


def heif(depth: int) -> Callable[[], bytes]:
    def make() -> bytes:
        import pillow_heif

        file = io.BytesIO()
        values = RGB if depth == 8 else DEEP
        mode = "RGB" if depth == 8 else "RGB;16"
        image = pillow_heif.from_bytes(mode, (64, 48), values.tobytes())
        image.save(file, exif=exif())
        return file.getvalue()

    return make


KINDS: dict[str, Callable[[], bytes]] = {
    "PNG": pillow("PNG"),
    "PNG with everything": png_with_everything,
    "palette PNG": pillow("PNG", "P", transparency=3),
    "PNG of 16 bits": codec("png", DEEP),
    "JPEG": pillow("JPEG", exif=exif(), xmp=XMP, dpi=(300, 300)),
    "progressive JPEG": pillow("JPEG", progressive=True),
    "grey JPEG": pillow("JPEG", "L"),
    "CMYK JPEG": pillow("JPEG", "CMYK"),
    "WebP": pillow("WEBP", exif=exif(), xmp=XMP),
    "lossless WebP": pillow("WEBP", "RGBA", lossless=True),
    "animated WebP": sequence("WEBP"),
    "TIFF": pillow("TIFF", exif=exif(), dpi=(300, 300)),
    "LZW TIFF": pillow("TIFF", compression="tiff_lzw"),
    "deflated TIFF": pillow("TIFF", "RGBA", compression="tiff_adobe_deflate"),
    "JPEG in TIFF": pillow("TIFF", compression="jpeg"),
    "packed TIFF": pillow("TIFF", "L", compression="packbits"),
    "zstd TIFF": pillow("TIFF", compression="zstd"),
    "fax TIFF": pillow("TIFF", "1", compression="group4"),
    "Lab TIFF": pillow("TIFF", "LAB"),
    "pages of TIFF": sequence("TIFF"),
    "WebP in TIFF": tiff(RGB, compression="webp"),
    "TIFF of 16 bits": tiff(DEEP, compression="zlib", predictor=True),
    "tiled TIFF of floats": tiff(FLOATS, tile=(16, 16)),
    "planes of TIFF": tiff(DEEP.transpose(2, 0, 1), planarconfig="separate"),
    "BigTIFF": tiff(DEEP, bigtiff=True, byteorder=">"),
    "BMP": pillow("BMP"),
    "palette BMP": pillow("BMP", "P"),
    "GIF": pillow("GIF", "P"),
    "animated GIF": sequence("GIF"),
    "AVIF": pillow("AVIF", exif=exif()),
    "animated AVIF": sequence("AVIF"),
    "AVIF of 10 bits": codec("avif", DEEP >> 6, bitspersample=10),
    "PPM": pillow("PPM"),
    "TGA": pillow("TGA", "RGBA", compression="tga_rle"),
    "icon": pillow("ICO", "RGBA", sizes=[(48, 48), (16, 16)], bitmap_format="bmp"),
    "PCX": pillow("PCX"),
    "SGI": pillow("SGI"),
}
UNSUPPORTED = {
    "QOI": codec("qoi", RGB),
    "JPEG 2000": codec("jpeg2k", RGB),
    "JPEG XR": codec("jpegxr", RGB),
}
RAW = "camera RAW"
KINDS |= UNSUPPORTED
if importlib.util.find_spec("pillow_heif"):
    KINDS |= {"HEIC": heif(8), "HEIC of 10 bits": heif(10)}
if importlib.util.find_spec("pillow_jxl"):
    KINDS |= {
        "JPEG XL": codec("jpegxl", RGBA, usecontainer=True),
        "JPEG XL of 16 bits": codec("jpegxl", DEEP, lossless=True),
    }
if importlib.util.find_spec("rawpy"):
    KINDS |= {RAW: dng}


def mutate(content: bytes, seed: int) -> bytes:
    """Mutate content: flip, cut, zero, double or randomise some bytes."""
    rng = random.Random(seed)  # noqa: S311 - not for security
    changed = bytearray(content)
    for _ in range(rng.choice([1, 1, 1, 2, 5])):
        at = rng.randrange(min(len(changed), rng.choice([60, HEADER, len(content)])) or 1)
        end = min(len(changed), at + rng.choice([1, 2, 4, 16, 64]))
        match rng.choice(["flip", "flip", "cut", "zero", "double", "noise", "full"]):
            case "flip" if changed:
                changed[at] ^= 1 << rng.randrange(8)
            case "cut":
                del changed[at : rng.choice([end, len(changed)])]
            case "zero":
                changed[at:end] = bytes(end - at)
            case "double":
                changed[at:at] = changed[at:end]
            case "noise":
                changed[at:end] = rng.randbytes(end - at)
            case "full":  # the largest value, or -1
                changed[at:end] = b"\xff" * (end - at)
    return bytes(changed)


def outcome(path: Path) -> str:
    """Open a file and return the outcome in one line."""
    try:
        photo = open_photo(path)
    except PhotoError as error:
        return f"refused: {error}"
    whole = photo.pixels.shape == (photo.size.height, photo.size.width, 3)
    fits = photo.alpha is None or photo.alpha.shape == photo.pixels.shape[:2]
    return "opened" if whole and fits else "opened, but its pixels don't fit"


def main(folder: Path, mutants: list[str]) -> None:
    contents: dict[str, bytes] = {}
    for mutant in mutants:
        kind, seed = mutant.rsplit(":", 1)
        if kind not in contents:
            contents[kind] = KINDS[kind]()
        path = folder / ("a.dng" if kind == RAW else "a.bin")
        path.write_bytes(mutate(contents[kind], int(seed)))
        print(mutant, flush=True)
        print(outcome(path), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
