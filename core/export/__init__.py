"""Crops out: any region at any scale, into a file."""

from __future__ import annotations

from .job import FORMATS, JPEG_QUALITY, ExportJob, check
from .writer import export

__all__ = ["FORMATS", "JPEG_QUALITY", "ExportJob", "check", "export"]
