"""From photos and models to images on the screen: renderers, threads, frames and colours."""
