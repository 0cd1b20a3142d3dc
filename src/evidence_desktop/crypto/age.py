"""Age v1 files: encryption to X25519 keys and passphrases that the stock ``age`` program can open, and the reverse.

Source: the C2SP ``age`` specification (c2sp.org/age). Armor, plug-ins, tagged and post-quantum recipients are left out.
"""

from __future__ import annotations

from evidence_desktop.crypto.age_header import AgeError, Stanza
from evidence_desktop.crypto.age_keys import Identity, Passphrase, Recipient, X25519Identity, X25519Recipient
from evidence_desktop.crypto.age_reader import AgeReader
from evidence_desktop.crypto.age_rewrap import rewrap
from evidence_desktop.crypto.age_writer import AgeWriter

__all__ = [
    "AgeError",
    "AgeReader",
    "AgeWriter",
    "Identity",
    "Passphrase",
    "Recipient",
    "Stanza",
    "X25519Identity",
    "X25519Recipient",
    "rewrap",
]
