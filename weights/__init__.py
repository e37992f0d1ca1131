"""The bundled weights, their model cards, and the manifest of known models."""
