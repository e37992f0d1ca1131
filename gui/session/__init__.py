"""The open photo and the state of its window: view, methods, frames, overlays."""
