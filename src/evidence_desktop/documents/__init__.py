"""Notices, certificates and statements, filled in from a case by data in resources."""
