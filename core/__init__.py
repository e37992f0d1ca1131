"""The parts of Leafscope that need no window: photos, models, the engine, export, metrics."""
