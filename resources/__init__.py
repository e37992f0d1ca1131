"""Icons and sample photos, found with `importlib.resources`."""
