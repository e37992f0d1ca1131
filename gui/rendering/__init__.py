"""Worker threads, renderers, frames and their conversion to images for the screen."""
