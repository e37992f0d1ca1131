"""Crops out: any region at any scale, into a file."""

from __future__ import annotations

from .estimate import Estimate, estimate
from .formats import FORMATS, JPEG_QUALITY, Encoding, Format, MetadataPolicy
from .job import ExportJob
from .plan import ExportPlan, plan_export
from .writer import export

__all__ = [
    "FORMATS",
    "JPEG_QUALITY",
    "Encoding",
    "Estimate",
    "ExportJob",
    "ExportPlan",
    "Format",
    "MetadataPolicy",
    "estimate",
    "export",
    "plan_export",
]
