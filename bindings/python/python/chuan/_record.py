"""What all typed records share: dicts and JSON in and out. The records themselves are in ``records``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, ClassVar, TypeVar

from ._errors import ChuanError

P = TypeVar("P", bound="Part")

#: What a record keeps besides its fields: where it came from, what was assumed, what was wrong, unread, without a field.
KEPT = ("sources", "assumed", "flaws", "unread", "remainder")


class Part:
    """A part of a record."""

    __slots__ = ()
    PARTS: ClassVar[dict[str, type[Part]]] = {}

    @classmethod
    def from_dict(cls: type[P], data: Mapping[str, Any]) -> P:
        """Makes it from a dict as canonical JSON has it.

        A key that it does not have is refused, and so are the dict of another record and a text where a dict or a list belongs.
        """
        if not isinstance(data, Mapping):
            raise TypeError(f"{cls.__name__} is made from a dict, not {type(data).__name__}")
        given: dict[str, Any] = {}
        members = {f.name.rstrip("_"): f for f in fields(cls)}  # type: ignore[arg-type]
        own = getattr(cls, "RECORD", "")
        for key, value in data.items():
            if key == "record" and own:
                if value != own:
                    raise ChuanError("other-record", f"the dict is another record than {own}")
                continue
            if key not in members:
                raise ChuanError("unknown-member", f"{cls.__name__} has no member of this name")
            if value is None:
                continue
            part, many = cls.PARTS.get(key), members[key].default_factory is list
            if many and not isinstance(value, list):
                raise TypeError(f"{key} is a list, not {type(value).__name__}")
            if part is not None:
                value = [part.from_dict(v) for v in value] if many else part.from_dict(value)
            given[members[key].name] = value
        return cls(**given)

    def to_dict(self) -> dict[str, Any]:
        """The dict of canonical JSON: declared order, empty members left out."""
        out: dict[str, Any] = {}
        for name in self._order():
            value = getattr(self, name)
            if isinstance(value, Part):
                value = value.to_dict()
            elif isinstance(value, list):
                value = [v.to_dict() if isinstance(v, Part) else v for v in value]
                while value and not value[-1]:
                    value.pop()
            if value:
                out[name.rstrip("_")] = value
        return out

    def _order(self) -> list[str]:
        return [f.name for f in fields(self)]  # type: ignore[arg-type]


@dataclass(slots=True, kw_only=True)
class Record(Part):
    """A record of the standard."""

    RECORD: ClassVar[str] = ""
    edition: str = ""
    """The edition it was written in; today's when empty."""
    sources: list[dict[str, str]] = field(default_factory=list)
    """Where values came from and how far that can be trusted: path, from, assurance."""
    assumed: list[dict[str, str]] = field(default_factory=list)
    """Values that a reader inferred: path, how."""
    flaws: list[dict[str, str]] = field(default_factory=list)
    """What was wrong with the bytes: path, what."""
    unread: list[dict[str, str]] = field(default_factory=list)
    """Texts that a field could not take: path, raw."""
    remainder: list[dict[str, str]] = field(default_factory=list)
    """What the source carried and no field takes: at, raw."""

    def to_dict(self) -> dict[str, Any]:
        """The dict of canonical JSON: declared order, empty members left out."""
        return {"record": self.RECORD, **Part.to_dict(self)}

    def _order(self) -> list[str]:
        own = [f.name for f in fields(self) if f.name not in KEPT and f.name != "edition"]
        return ["edition", *own, *KEPT]

    def to_json(self) -> str:
        """Canonical JSON."""
        return json.dumps(self.to_dict(), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls: type[P], text: str | bytes) -> P:
        """Makes it from canonical JSON."""
        data = json.loads(text)
        if not isinstance(data, dict):
            raise ChuanError("bad-document", "a record is a JSON object")
        return cls.from_dict(data)
