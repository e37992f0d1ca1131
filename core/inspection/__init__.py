"""Explanations of how a model renders a photo, and measurements of the result."""
