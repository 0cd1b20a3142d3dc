"""One page a file; pages hold no rules, they call workflows."""
