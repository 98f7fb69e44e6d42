"""Whether a file lies on a network drive, where two computers may not write to one SQLite database.

A lock on such a drive may hold on one computer alone, and WAL needs memory that all its processes share
(https://www.sqlite.org/wal.html); two numbers for two letters would be the same number.
"""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

from mou_gen import inputs
from mou_gen.startup.expressions import expression

MOUNTS = Path("/proc/self/mountinfo")
NETWORK = frozenset(
    [
        "9p",
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "fuse.ceph",
        "fuse.davfs2",
        "fuse.gcsfuse",
        "fuse.glusterfs",
        "fuse.gvfsd-fuse",
        "fuse.juicefs",
        "fuse.mergerfs",
        "fuse.moosefs",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.sshfs",
        "fuse.vmhgfs-fuse",
        "glusterfs",
        "gfs2",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "ocfs2",
        "orangefs",
        "prl_fs",
        "smb2",
        "smb3",
        "smbfs",
        "sshfs",
        "vboxsf",
    ]
)
"""What Linux calls the file systems that others may write to at the same time."""
_REMOTE = 4
_ESCAPED = expression(r"\\([0-7]{3})")


def network_drive(path: Path) -> str | None:
    """Return what the drive of *path* is called if it is a network drive, "" if it is none.

    None where this system does not say it.
    """
    if sys.platform == "win32":
        return _on_windows(path)
    try:
        table = inputs.contents(MOUNTS).decode("utf-8", "surrogateescape")
    except OSError:
        return None
    found = file_system(inputs.real_path(path), table)
    return None if not found else found if found in NETWORK else ""


def file_system(path: Path, table: str) -> str:
    """Return the type of the file system of *path*, a real path, by the mount *table* of Linux; "" if it is not there.

    Of mounts at one place the last one counts, as it covers the others.
    """
    best, depth = "", -1
    for line in table.splitlines():
        before, dash, after = line.partition(" - ")
        fields = before.split(" ")
        if not dash or len(fields) < 5:
            continue
        place = Path(_ESCAPED.sub(lambda found: chr(int(found[1], 8)), fields[4]))
        if path.is_relative_to(place) and len(place.parts) >= depth:
            best, depth = after.split(" ")[0], len(place.parts)
    return best


def _on_windows(path: Path) -> str:
    if sys.platform != "win32":
        return ""
    whole = inputs.real_path(path.absolute())
    unc = whole.drive.startswith("\\\\")
    remote = ctypes.windll.kernel32.GetDriveTypeW(f"{whole.drive}\\") == _REMOTE
    return whole.drive if unc or remote else ""
