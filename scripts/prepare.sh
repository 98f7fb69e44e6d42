#!/bin/sh
# Makes .venv, after installing what a Debian or Ubuntu lacks for it: Pango, and venv itself.
# Where it may not install, it says what to install, and stops.
set -eu

find_python() {
    for python in python3 python3.14 python3.13 python3.12 python3.11 /usr/bin/python3; do
        if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$python"
            return
        fi
    done
    echo "mou-gen needs Python 3.11 or newer, and there is none on this machine." >&2
    exit 1
}

# The libraries that WeasyPrint loads; without the last one it makes larger files, and warns.
has_pango() {
    "$python" - 2>/dev/null <<'PYTHON'
from ctypes import CDLL

for name in ("pango-1.0", "pangoft2-1.0", "gobject-2.0", "fontconfig", "harfbuzz", "harfbuzz-subset"):
    CDLL(f"lib{name}.so.{1 if name == 'fontconfig' else 0}")
PYTHON
}

missing_packages() {
    if [ "$(uname)" = Linux ] && ! has_pango; then
        echo libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
    fi
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        "$python" -c 'import sys; print("python{}.{}-venv".format(*sys.version_info))'
    fi
}

install() {
    if ! command -v apt-get >/dev/null; then
        echo "mou-gen needs what Debian calls $*: install it, and run make again." >&2
        exit 1
    elif [ "$(id -u)" -eq 0 ]; then
        as_root=
    elif sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        echo "mou-gen needs more of the system. Run this, and make again:" >&2
        echo "    sudo apt-get install $*" >&2
        exit 1
    fi
    echo "Installing $*"
    apt="$as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300"
    log=$(mktemp)
    # A source that cannot be reached matters only if a package is not found then.
    $apt update >"$log" 2>&1 || true
    if ! $apt install --no-install-recommends "$@" >>"$log" 2>&1; then
        cat "$log" >&2
        exit 1
    fi
    rm "$log"
}

python=$(find_python)
packages=$(missing_packages)
if [ -n "$packages" ]; then
    # shellcheck disable=SC2086  # one word a package
    install $packages
fi
if ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    echo "Making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
fi
