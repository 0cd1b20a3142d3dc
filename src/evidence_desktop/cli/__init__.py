"""Words in a terminal, nothing else."""
