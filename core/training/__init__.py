"""Train spectral models on a folder of photos."""
