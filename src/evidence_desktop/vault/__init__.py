"""Encrypted storage: header and slots, log, blobs, index, repair."""
