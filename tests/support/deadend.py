"""A proxy that leads nowhere and notes what was asked of it: a browser with no other way out hides nothing from it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from socketserver import BaseRequestHandler, ThreadingTCPServer
from threading import Thread


class DeadEnd(ThreadingTCPServer):
    """Notes the first line of each connection in ``heard``, such as ``CONNECT example.org:443 HTTP/1.1``."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Ear)
        self.heard: list[str] = []

    @property
    def port(self) -> int:
        return int(self.server_address[1])


class _Ear(BaseRequestHandler):
    server: DeadEnd

    def handle(self) -> None:
        self.request.settimeout(10)
        asked = b""
        with contextlib.suppress(OSError):
            asked = self.request.recv(1000)
        self.server.heard.append(asked.decode("latin-1").partition("\r")[0] or "a connection that asked for nothing")
        with contextlib.suppress(OSError):
            self.request.sendall(b"HTTP/1.1 502 Nowhere\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


@contextlib.contextmanager
def dead_end() -> Iterator[DeadEnd]:
    """Listen until the end."""
    with DeadEnd() as server:
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield server
        finally:
            server.shutdown()
