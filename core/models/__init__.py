"""Models: what turns a block of a photo into a field, and a field into pixels at any scale."""

from __future__ import annotations

from .families import build_model
from .model import Field, Model, ModelInfo

__all__ = ["Field", "Model", "ModelInfo", "build_model"]
