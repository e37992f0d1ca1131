"""Commands, their keyboard shortcuts, and the dialogs that list them."""
