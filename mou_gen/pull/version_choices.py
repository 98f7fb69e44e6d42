"""What the user chose where several versions of a value came back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from mou_gen.errors import InputError, Problem, Source
from mou_gen.messages import _, listed
from mou_gen.pull.changes import SideVersion
from mou_gen.pull.proposals import OURS, Proposal, version_names

DataPlace = tuple[Path, str]
"""A file of data, and the key path in it."""


class VersionChoices:
    """The versions of values, as the user calls and chooses them."""

    def __init__(
        self,
        typed: Sequence[tuple[str, str]],
        wanted: Mapping[DataPlace, Sequence[Proposal]],
        files: Sequence[str],
    ) -> None:
        """Take what the user *typed*, name and key path of each, what is *wanted*, and the *files* that came back.

        Raises:
            InputError: nothing is called so, or more than one.
        """
        self._wanted = wanted
        self._names = version_names(files)
        self._paths = Counter(path for _file, path in wanted)
        self._chosen: dict[DataPlace, Proposal | None] = {}
        for name, path in typed:
            place = self._place_called(path)
            if place in self._chosen:
                self._refuse(place, _("`--take` chooses a version of `{path}` twice", path=path))
            self._chosen[place] = None if name == OURS else self._version_called(name, place)

    def keeps_ours(self, place: DataPlace) -> bool:
        """Return whether the user keeps what the data say at *place*."""
        return place in self._chosen and self._chosen[place] is None

    def chosen(self, place: DataPlace) -> Proposal | None:
        """Return what the user takes at *place*; None for no version, or what the data say."""
        return self._chosen.get(place)

    def called(self, place: DataPlace) -> str:
        """Return how the user calls *place*: by its key path, and its file where others have that path too."""
        path = place[1]
        return path if self._paths[path] == 1 else f"{self._file(place)}:{path}"

    def versions(self, place: DataPlace) -> tuple[SideVersion, ...]:
        """Return what there is to choose from at *place*, what the data say first."""
        proposals = self._wanted[place]
        ours = SideVersion(OURS, proposals[0].now or "")
        return (ours, *(each.version(self._names[each.returned.file]) for each in proposals))

    def _file(self, place: DataPlace) -> str:
        """Return the file of *place* below its data folder."""
        return self._wanted[place][0].node.origin.file

    def _place_called(self, path: str) -> DataPlace:
        found = [
            place for place in self._wanted if path in (place[1], f"{self._file(place)}:{place[1]}")
        ]
        if not found:
            message = _("`--take`: nobody changed the value at `{path}`", path=path)
            hint = _("copy the key path from the report of `mou-gen pull`")
            raise InputError([Problem(Source(next(iter(self._names))), message, hint, "pull")])
        if len(found) > 1:
            message = _("`--take`: several files have a value at `{path}`", path=path)
            names = listed([self.called(place) for place in found])
            self._refuse(found[0], message, _("name the file too: {names}", names=names))
        return found[0]

    def _version_called(self, name: str, place: DataPlace) -> Proposal:
        proposals = self._wanted[place]
        by_file = [
            each
            for each in proposals
            if name in (each.returned.file, self._names[each.returned.file])
        ]
        found = by_file or [each for each in proposals if name in each.version("").authors]
        names = [each.name for each in self.versions(place)]
        hint = _("choose one of these: {names}", names=listed([*names[1:], OURS]))
        if not found:
            message = _("no version of `{path}` is called `{name}`", path=place[1], name=name)
            self._refuse(place, message, hint)
        if len({each.new for each in found}) > 1:
            message = _("several versions of `{path}` are by `{name}`", path=place[1], name=name)
            self._refuse(place, message, hint)
        return found[0]

    def _refuse(self, place: DataPlace, message: str, hint: str = "") -> NoReturn:
        source = Source(self._wanted[place][0].returned.file)
        raise InputError([Problem(source, message, hint or _("choose one version"), "pull")])
