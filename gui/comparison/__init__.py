"""Comparison of methods: options, differences, deviation and scores."""
