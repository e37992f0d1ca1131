"""Application services: settings, translations, diagnostics and the desktop."""
