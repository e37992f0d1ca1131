"""Panels that explain a pixel and describe a model."""
