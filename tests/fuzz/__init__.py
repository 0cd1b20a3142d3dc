"""Random bytes, guided by coverage, for each parser of foreign bytes: ``make fuzz`` (docs/fuzzing.md)."""
