"""What of a photo's metadata tells where it was taken, by what it means."""

from __future__ import annotations

import re

from PIL.ExifTags import Base

# Entries of EXIF beside its GPS directory: IPTC's block, which names places; and what only its
# maker can read, and may hold the position (DJI), or the city and the landmark (Panasonic).
MAIN_ENTRIES = frozenset({Base.IPTCNAA, Base.DNGPrivateData, Base.OriginalRawFileData})
DETAILED_ENTRIES = frozenset({Base.MakerNote})

# Of properties of XMP in anybody's namespace, as makers of drones have one each.
_PARTS = (
    "gps",
    "latitude",
    "longitude",
    "longtitude",  # as DJI writes it
    "absalt",  # likewise, as the next
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
        "coverage",  # of Dublin Core: a place, or a time
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
_SPACES = (
    "http://www.w3.org/2003/01/geo/",
    "http://www.georss.org/georss",
    "http://www.opengis.net/gml",
    "http://www.opengis.net/kml",
)
# A place in the picture, and where the photographer and the licensor can be reached.
_OTHERS = re.compile(r"SubjectLocation|CiAdr\w*|Licensor\w*|CopyrightOwner\w*|ImageSupplier\w*")
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


def is_location_property(name: str) -> bool:
    """Tell whether a property of XMP, {namespace}name, says where the photo was taken."""
    space, _, own = name.removeprefix("{").rpartition("}")
    if space.startswith(_SPACES):
        return True
    if _OTHERS.fullmatch(own):
        return False
    small = own.lower()
    words = {word.lower() for word in _WORD.findall(own)}
    return any(part in small for part in _PARTS) or not _WORDS.isdisjoint(words)
