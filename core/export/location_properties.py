"""Metadata that reveals where a photo was taken."""

from __future__ import annotations

import re

from PIL.ExifTags import Base

# EXIF tags outside the GPS directory: IPTC's block, which names places, and manufacturers' own
# formats, which may contain the position (DJI) or the city and landmark (Panasonic).
MAIN_IFD_TAGS = frozenset({Base.IPTCNAA, Base.DNGPrivateData, Base.OriginalRawFileData})
EXIF_IFD_TAGS = frozenset({Base.MakerNote})

# Parts and words of XMP property names in any namespace; each drone manufacturer has its own.
_PARTS = (
    "gps",
    "latitude",
    "longitude",
    "longtitude",  # as DJI writes it
    "absalt",  # as DJI writes it, also the next
    "targetalt",
    "altitude",
    "country",
    "province",
    "coordinates",
    "geotag",
    "geolocation",
    "geohash",
    "makernote",
)
_WORDS = frozenset(
    {
        "address",
        "city",
        "continent",
        "county",
        "coverage",  # in Dublin Core: a place or a time
        "district",
        "easting",
        "elevation",
        "geo",
        "island",
        "landmark",
        "lat",
        "lng",
        "locality",
        "location",
        "lon",
        "mgrs",
        "municipality",
        "northing",
        "place",
        "poi",
        "postal",
        "postcode",
        "state",
        "street",
        "sublocation",
        "suburb",
        "town",
        "utm",
        "venue",
        "village",
        "world",
    }
)
_NAMESPACES = (
    "http://www.w3.org/2003/01/geo/",
    "http://www.georss.org/georss",
    "http://www.opengis.net/gml",
    "http://www.opengis.net/kml",
)
# A place in the picture, and the addresses of photographer and licensor.
_EXCEPTIONS = re.compile(r"SubjectLocation|CiAdr\w*|Licensor\w*|CopyrightOwner\w*|ImageSupplier\w*")
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


def is_location_property(name: str) -> bool:
    """Return whether an XMP property, "{namespace}name", reveals a location."""
    namespace, _, own = name.removeprefix("{").rpartition("}")
    if namespace.startswith(_NAMESPACES):
        return True
    if _EXCEPTIONS.fullmatch(own):
        return False
    lowercase = own.lower()
    words = {word.lower() for word in _WORD.findall(own)}
    return any(part in lowercase for part in _PARTS) or not _WORDS.isdisjoint(words)
