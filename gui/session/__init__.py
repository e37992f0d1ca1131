"""What a window looks at: the photo, where, by which methods, and what is known of it."""
