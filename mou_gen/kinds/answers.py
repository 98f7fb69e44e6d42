"""What the dossiers of a run answer now: by that a build sees whether a neighbour has changed."""

from __future__ import annotations

from pathlib import Path

from mou_gen import inputs
from mou_gen.kinds.dossier import Dossier, folder_state


class Answers:
    """What questions are answered now, in any folder; each file is looked at once."""

    def __init__(self) -> None:
        self._written: dict[Path, str] = {}
        self._dossiers: dict[Path, Dossier] = {}

    def state(self, name: str, folder: Path, noted: str) -> str:
        """Return what `ask` would note in *folder* for the input *name*, where it has *noted* something.

        Where no file has changed since, none is read: it is what was noted. So it is where others
        changed, but not the answer.
        """
        if folder not in self._written:
            self._written[folder] = folder_state(folder)
        if noted.startswith(self._written[folder]):
            return noted
        now = self._dossier(folder).state(name.removeprefix(inputs.BESIDE).partition(":")[0])
        return noted if noted.endswith(now.removeprefix(self._written[folder])) else now

    def _dossier(self, folder: Path) -> Dossier:
        from mou_gen.kinds.folder import Folder

        if folder not in self._dossiers:
            self._dossiers[folder] = Folder(folder.parent).dossier(folder.name)
        return self._dossiers[folder]
