"""Which formats can be opened and written here, tried by asking each library: for the doctor."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

# module -> the format that it opens or writes
EXTRAS = {
    "pillow_heif": "HEIC and HEIF",
    "pillow_jxl": "JPEG XL",
    "rawpy": "camera RAW",
    "av": "MP4",
}
# Pillow's names of the libraries in it
LIBRARIES = {
    "libjpeg_turbo": "libjpeg-turbo",
    "zlib": "zlib",
    "webp": "libwebp",
    "avif": "libavif",
    "littlecms2": "LittleCMS",
}
# imagecodecs' names: of files with more than 8 bits, and of what lies in TIFF files
DEEP = ("PNG", "AVIF", "JPEGXL")
IN_TIFF = ("ZLIB", "DEFLATE", "LZMA", "LZW", "ZSTD", "JPEG8", "WEBP", "PACKBITS", "CCITTFAX4")


def formats() -> Iterator[tuple[str, str]]:
    """Yield what there is to say of formats, each with its name."""
    import imagecodecs
    from PIL import Image, features

    from ..export.formats import FORMATS as EXPORTED
    from ..photo.opening import FORMATS as OPENED

    Image.init()
    written = {kind.name: kind.name in Image.SAVE for kind in EXPORTED.values()}
    yield "opened", _listed({name: name in Image.OPEN for name in OPENED})
    yield "exported", _listed(written)
    for module, what in EXTRAS.items():
        yield what, _imported(module)
    codecs = {name: getattr(imagecodecs, name).available for name in DEEP}
    yield "of 10 bits and more", _listed(codecs)
    yield "in TIFF", _listed({name: getattr(imagecodecs, name).available for name in IN_TIFF})
    versions = {name: features.version(library) for library, name in LIBRARIES.items()}
    yield "libraries", ", ".join(f"{name} {known or 'missing'}" for name, known in versions.items())


def _listed(there: dict[str, bool]) -> str:
    lacking = [name for name, is_there in there.items() if not is_there]
    listed = ", ".join(name for name, is_there in there.items() if is_there)
    return f"{listed}; missing: {', '.join(lacking)}" if lacking else listed


def _imported(module: str) -> str:
    try:
        found = import_module(module)
    except ImportError as error:  # a library that it needs may be what is missing
        return f"missing: {error}"
    return f"there, {module} {getattr(found, '__version__', '')}".rstrip()
