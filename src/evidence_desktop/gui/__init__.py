"""Windows, nothing else; the only home of PySide6."""
