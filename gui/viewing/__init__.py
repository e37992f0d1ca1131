"""Where the window looks, and everything that moves it."""
