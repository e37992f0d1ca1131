"""Every action of the program, its keys, and the dialogs that list them."""
