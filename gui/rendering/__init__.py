"""Between the window and the engine: the thread that renders the view."""
