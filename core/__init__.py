"""Everything in Leafscope that needs no window: photos, models, the engine, export, metrics."""
