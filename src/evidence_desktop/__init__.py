"""Capture, seal and hand over what a person sees on their own screen, offline."""

__version__ = "0.1.0"
