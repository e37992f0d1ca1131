"""Crops out: any region at any scale, into a file."""

from __future__ import annotations

from .job import FORMATS, ExportJob, check
from .writer import export

__all__ = ["FORMATS", "ExportJob", "check", "export"]
