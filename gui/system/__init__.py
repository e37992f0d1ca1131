"""The desktop around the program: other starts of it, logs, reports, folders."""
