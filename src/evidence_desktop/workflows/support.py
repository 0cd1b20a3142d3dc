"""Help that is there without a vault and without a network: what to do, whom to contact."""

from __future__ import annotations

from evidence_desktop.documents.help import Country, Place, Section, Source, Topic, countries, topics

__all__ = ["Country", "Place", "Section", "Source", "Topic", "countries", "topics"]
