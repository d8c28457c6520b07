"""A bar for long work: in a terminal on the standard error, in a notebook as HTML. Nothing for work that is quick."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any, Union

#: True shows a bar, False none, None where a person looks on; a function is told the number of records and may return False.
Progress = Union[Callable[[int], Any], bool, None]


def _notebook() -> bool:
    try:
        from IPython import get_ipython  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        return False
    shell = get_ipython()
    return shell is not None and type(shell).__name__ == "ZMQInteractiveShell"


class Bar:
    """A bar that shows itself after half a second; without a total it counts."""

    def __init__(self, total: int | None, notebook: bool) -> None:
        self.total, self.notebook = total, notebook
        self.start = time.monotonic()
        self.shown = False
        self.handle: Any = None

    def __call__(self, records: int) -> None:
        seconds = time.monotonic() - self.start
        done = self.total is not None and records >= self.total
        if not self.shown and (seconds < 0.5 or done):
            return
        rate = records / seconds if seconds else 0.0
        said = f"{records:,} records, {rate:,.0f} a second"
        if self.notebook:
            self._html(records, said)
        else:
            self._line(records, said, done)
        self.shown = True

    def _line(self, records: int, said: str, done: bool) -> None:
        bar = ""
        if self.total:
            full = min(30, 30 * records // self.total)
            bar = f"[{'#' * full}{'.' * (30 - full)}] {100 * records // self.total:3d} % "
        sys.stderr.write(f"\r{bar}{said}\x1b[K")
        sys.stderr.flush()

    def _html(self, records: int, said: str) -> None:
        from IPython.display import HTML, display  # type: ignore[import-not-found, unused-ignore]

        total = f'max="{self.total}" value="{records}"' if self.total else ""
        html = HTML(f"<progress {total}></progress> {said}")
        if self.handle is None:
            self.handle = display(html, display_id=True)
        elif self.handle is not None:
            self.handle.update(html)

    def close(self) -> None:
        """Ends the line."""
        if self.shown and not self.notebook:
            sys.stderr.write("\n")


def choose(progress: Progress, total: int | None) -> Callable[[int], Any] | None:
    """The function to be told."""
    if callable(progress):
        return progress
    if progress is not None and not isinstance(progress, bool):
        raise TypeError(f"progress is a function, True, False or None, not {type(progress).__name__}")
    if progress is False:
        return None
    notebook = _notebook()
    if progress is None and not notebook and not sys.stderr.isatty():
        return None
    return Bar(total, notebook)
