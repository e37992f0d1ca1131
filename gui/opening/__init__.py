"""How photos come in: files, pages, drops, pastes."""
