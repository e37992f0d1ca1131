"""How pictures go out: the dialog, its preview, and the queue."""
