"""Checks a bundle; imports nothing else of this project and runs alone."""
