"""The exception of the package."""

from __future__ import annotations


class ChuanError(Exception):
    """What was asked for is not possible. Bad data is never an exception: it is findings.

    ``code`` is a stable word for programs, such as ``no-format``; the text never repeats a personal value.
    """

    code: str

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message

    def __str__(self) -> str:
        return f"{self.message} [{self.code}]"
