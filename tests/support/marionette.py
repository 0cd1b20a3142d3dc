"""Firefox's own remote control, spoken as it is: JSON behind its length, over TCP, each command answered in turn."""

from __future__ import annotations

import json
import socket
from typing import Any

from support.browser import WAIT, PageError


class Marionette:
    """One connection; every wait on it ends."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=WAIT + 10)
        self._stream = self._socket.makefile("rb")
        self._number = 0
        self._read()  # it greets first

    def command(self, name: str, **parameters: Any) -> Any:
        """Give a command, and wait for its answer.

        Raises:
            PageError: It could not be done, or the browser went away.
        """
        self._number += 1
        data = json.dumps([0, self._number, name, parameters]).encode()
        try:
            self._socket.sendall(b"%d:%s" % (len(data), data))
            _, number, error, value = self._read()
        except OSError as gone:
            raise PageError(f"{name}: {gone}") from None
        assert number == self._number
        if error:
            raise PageError(f"{name}: {error['message'].splitlines()[0]}")
        return value["value"] if isinstance(value, dict) and set(value) == {"value"} else value

    def _read(self) -> Any:
        length = b""
        while not length.endswith(b":"):
            if not (digit := self._stream.read(1)):
                raise ConnectionResetError("the browser went away")
            length += digit
        return json.loads(self._stream.read(int(length[:-1])))

    def close(self) -> None:
        self._stream.close()
        self._socket.close()
