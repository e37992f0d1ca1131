"""Comparing methods: blinking, differences, deviation from the photo and reference scores."""
