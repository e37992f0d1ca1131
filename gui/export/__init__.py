"""Export from the window: dialog, preview, queue and panel."""
