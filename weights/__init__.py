"""Checkpoints that this project trained, their model cards, and the manifest of known models."""
