"""Training: a folder of photos in, a checkpoint of the spectral family out."""
