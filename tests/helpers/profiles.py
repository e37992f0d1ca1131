"""ICC profiles made for tests."""

from __future__ import annotations

import itertools
import struct

import imagecodecs

WHITE, INKS = (95.0, 0.0, 0.0), ((55.0, -37.0, -50.0), (48.0, 74.0, -3.0), (89.0, -5.0, 93.0))


def cmyk() -> bytes:
    """Return a CMYK profile: ICC 2, a lut8 to Lab (ICC.1:2001, 6.5.7)."""
    nodes = bytearray()
    for *inks, black in itertools.product((0, 1), repeat=4):
        lab = list(WHITE)
        for on, ink in zip(inks, INKS, strict=True):
            if on:
                lab = [lab[0] * ink[0] / WHITE[0], lab[1] + ink[1], lab[2] + ink[2]]
        lightness, a, b = (value * (1 - 0.85 * black) for value in lab)
        nodes += bytes([round(lightness * 2.55), _signed(a), _signed(b)])
    identity = struct.pack(">9i", *(65_536 * (i % 4 == 0) for i in range(9)))
    ramp = bytes(range(256))
    table = b"mft1\0\0\0\0" + bytes([4, 3, 2, 0]) + identity + ramp * 4 + bytes(nodes) + ramp * 3
    name = b"Test press\0"
    description = b"desc\0\0\0\0" + struct.pack(">I", len(name)) + name + bytes(78)
    white = b"XYZ \0\0\0\0" + struct.pack(">3i", 63_190, 65_536, 54_061)
    tags = {b"desc": description, b"cprt": b"text\0\0\0\0none\0", b"wtpt": white, b"A2B0": table}
    return _profile(b"prtr", b"CMYK", b"Lab ", tags)


def grey() -> bytes:
    """Return a grey profile with gamma 1.8."""
    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(1.8 * 256))
    name = b"Test grey\0"
    description = b"desc\0\0\0\0" + struct.pack(">I", len(name)) + name + bytes(78)
    white = b"XYZ \0\0\0\0" + struct.pack(">3i", 63_190, 65_536, 54_061)
    tags = {b"desc": description, b"cprt": b"text\0\0\0\0none\0", b"wtpt": white, b"kTRC": curve}
    return _profile(b"mntr", b"GRAY", b"XYZ ", tags)


def display_p3() -> bytes:
    """Return a profile with the primaries of Display P3 and gamma 2.2."""
    return _rgb((0.680, 0.320, 1.0), (0.265, 0.690, 1.0), (0.150, 0.060, 1.0))


def adobe_rgb() -> bytes:
    """Return a profile with the primaries of Adobe RGB and gamma 2.2."""
    return _rgb((0.64, 0.33, 1.0), (0.21, 0.71, 1.0), (0.15, 0.06, 1.0))


def _rgb(*primaries: tuple[float, float, float]) -> bytes:
    profile: bytes = imagecodecs.cms_profile(
        "rgb",
        whitepoint=[0.3127, 0.3290, 1.0],
        primaries=[value for primary in primaries for value in primary],
        gamma=2.2,
    )
    return profile


def _signed(value: float) -> int:
    return max(0, min(255, round(value) + 128))


def _profile(kind: bytes, space: bytes, pcs: bytes, tags: dict[bytes, bytes]) -> bytes:
    offset, entries, bodies = 128 + 4 + 12 * len(tags), b"", b""
    for name, body in tags.items():
        entries += name + struct.pack(">II", offset + len(bodies), len(body))
        bodies += body + bytes(-len(body) % 4)
    header = bytearray(128)
    length, version = offset + len(bodies), 0x02400000
    struct.pack_into(">I4sI4s4s4s", header, 0, length, b"", version, kind, space, pcs)
    header[36:40] = b"acsp"
    struct.pack_into(">3i", header, 68, 63_190, 65_536, 54_061)
    return bytes(header) + struct.pack(">I", len(tags)) + entries + bodies
