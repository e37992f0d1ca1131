"""How work leaves the window's thread, and what models there are to do it."""
