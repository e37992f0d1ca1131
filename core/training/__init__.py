"""Training of spectral models on a folder of photos."""
