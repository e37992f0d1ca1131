"""Measurements of quality and speed, and the choice of the default model."""
