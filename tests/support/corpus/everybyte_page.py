"""Changes bytes of the same small bundle in the page: never intact, and word for word what Python says of each change.

The zip is handed over once; each change is made and checked in the page, by the functions that its own worker calls.
Only two things are other than a person has them: the bytes lie in memory, not in a file, and the hashing is done beside
the checks, not in workers, which would take most of the time. ``make bytes`` does this too.
"""

from __future__ import annotations

import base64
import io
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool
from typing import Any

from evidence_desktop.verifier import verify
from evidence_desktop.verifier.__main__ import as_json
from support.browser import Browser
from support.chromium import open_page
from support.corpus.everybyte import INTACT, VALUES, checked_once, small

EACH = int(os.environ.get("EACH", "6"))
"""To how many values each byte is changed; ``EACH=11`` makes all that Python makes."""

BATCH = 100
"""Changes that are handed over at once."""

Change = tuple[int, int]
"""A place, and what is added to its byte, bit by bit."""

_READY = """
const [whole, ...pages] = arguments;
/** Bytes in memory that are asked for as those of a file are. */
class Held {
  constructor(bytes) { this.bytes = bytes; }
  get size() { return this.bytes.length; }
  get name() { return "changed.zip"; }
  slice(start, stop) { return new Held(this.bytes.subarray(start, stop)); }
  async arrayBuffer() { return this.bytes.slice().buffer; }
  stream() { return new Blob([this.bytes]).stream(); }
}
/** What a worker of the page does that hashes, without its thread. */
class Beside {
  terminate() { this.onmessage = () => {}; }
  async postMessage({ hash }) {
    for (const { id, name, ranges, part } of hash) {
      const sha = new Sha256(null);
      try {
        for (const [start, stop] of ranges ?? [[0, part.size]]) {
          for await (const piece of Parts.chunks(part, name, start, stop)) sha.update(piece);
        }
        this.onmessage({ data: { id, hex: Bytes.hex(sha.finish()) } });
      } catch (error) {
        const fault = error instanceof Fault && [error.expected, error.found, error.subject];
        this.onmessage({ data: fault ? { id, fault } : { id, unreadable: error.message } });
      }
    }
  }
}
window.Worker = Beside;
window.changed = async (place, value) => {
  const bytes = Uint8Array.from(atob(whole), (one) => one.charCodeAt(0));
  bytes[place] ^= value;
  return Runner.run({ label: "changed.zip", file: new Held(bytes) }, {}, "", () => {});
};
"""
_BATCH = """
const [changes, done] = arguments;
(async () => {
  const said = [];
  for (const [place, value] of changes) said.push(await changed(place, value));
  return said;
})().then((said) => done({ said }), (error) => done({ error: `${error.stack}` }));
"""


def get_ready(page: Browser) -> None:
    """Hand the zip over."""
    page.script(_READY, base64.b64encode(small()).decode())


def in_page(page: Browser, changes: Sequence[Change]) -> list[dict[str, Any]]:
    """Have a page that is ready make each change and check it; gives its reports, as ``--json`` prints them."""
    answer = page.script_async(_BATCH, [list(change) for change in changes])
    if "error" in answer:
        raise AssertionError(answer["error"])
    said: list[dict[str, Any]] = answer["said"]
    return said


def in_python(changes: Sequence[Change]) -> list[dict[str, Any]]:
    """Say the same by the Python verifier."""
    told = []
    with checked_once():
        for place, value in changes:
            changed = bytearray(small())
            changed[place] ^= value
            told.append(json.loads(json.dumps(as_json(verify(io.BytesIO(changed))))))
    return told


def changes_of(each: int) -> list[Change]:
    """Every byte, to so many values: other ones at each place."""
    return [(place, VALUES[(place + step) % len(VALUES)]) for place in range(len(small())) for step in range(each)]


def _batches(changes: Sequence[Change]) -> Iterator[Sequence[Change]]:
    return (changes[at : at + BATCH] for at in range(0, len(changes), BATCH))


def main() -> int:
    """Make every change, in two pages and two processes."""
    began = time.monotonic()
    changes = changes_of(EACH)
    verdicts: Counter[str] = Counter()
    wrong: list[str] = []

    def half(mine: Sequence[Sequence[Change]]) -> None:
        with open_page() as page:
            get_ready(page)
            assert in_page(page, [(0, 0)]) == pool.apply(in_python, ([(0, 0)],))
            for batch in mine:
                here = pool.apply_async(in_python, (batch,))
                for (place, value), there, ours in zip(batch, in_page(page, batch), here.get(), strict=True):
                    verdicts[there["verdict"]] += 1
                    if there["verdict"] in INTACT or there != ours:
                        told = f"the page {there['verdict']}, Python {ours['verdict']}"
                        wrong.append(f"byte {place} changed by {value:#04x}: {told}")
                print(f"{sum(verdicts.values()):,} of {len(changes):,}", end="\r", flush=True)
            assert page.requests() == []

    batches = list(_batches(changes))
    with Pool(2) as pool, ThreadPoolExecutor(2) as threads:
        for done in [threads.submit(half, batches[start::2]) for start in (0, 1)]:
            done.result()
    took = time.monotonic() - began
    print(f"in the page: {len(small()):,} bytes, {len(changes):,} changes, {took:.0f} s: {dict(verdicts)}")
    print(f"{len(wrong)} of them intact, or told otherwise than by Python")
    print(*wrong[:50], sep="\n")
    return 1 if wrong or sum(verdicts.values()) != len(changes) else 0


if __name__ == "__main__":
    sys.exit(main())
