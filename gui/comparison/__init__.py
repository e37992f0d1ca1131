"""Comparison of methods: blinking, differences, deviation and scores."""
