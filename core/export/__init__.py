"""Crops out: any region at any scale, into a file."""

from __future__ import annotations

from .estimate import Estimate, estimate
from .formats import FORMATS, JPEG_QUALITY, Encoding, Format, Metadata
from .job import ExportJob, check
from .writer import export

__all__ = [
    "FORMATS",
    "JPEG_QUALITY",
    "Encoding",
    "Estimate",
    "ExportJob",
    "Format",
    "Metadata",
    "check",
    "estimate",
    "export",
]
