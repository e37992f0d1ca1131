"""Everything but the window: photos, models, engine, export, metrics and command line."""
