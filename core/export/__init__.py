"""Export any region of a photo at any scale to a file."""

from __future__ import annotations

from .estimate import Estimate, estimate
from .formats import FORMATS, JPEG_QUALITY, Encoding, MetadataPolicy
from .job import ExportJob, ExportKind
from .plan import ExportPlan, check_target, plan_export
from .writer import export

__all__ = [
    "FORMATS",
    "JPEG_QUALITY",
    "Encoding",
    "Estimate",
    "ExportJob",
    "ExportKind",
    "ExportPlan",
    "MetadataPolicy",
    "check_target",
    "estimate",
    "export",
    "plan_export",
]
