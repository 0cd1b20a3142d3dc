"""The conformance corpus for all that checks a bundle: one file, one fault. See tests/vectors/bundles/README.md."""
