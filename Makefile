# Each target installs what it needs; Debian and Ubuntu need only python3 (3.11+) and make.

.PHONY: help demo test repeats check lint format lock audit bench pictures manual messages windows
.NOTPARALLEL:
# Without the last one, each of the many processes of the tests would compile the program anew.
unexport PYTHONHOME PYTHONPATH PYTHONDONTWRITEBYTECODE

PIP := .venv/bin/python -m pip --disable-pip-version-check --quiet
INSTALL := $(PIP) install --constraint constraints.txt
WORKERS := --numprocesses auto --dist loadgroup --no-loadscope-reorder
SETUP := pyproject.toml constraints.txt scripts/prepare.sh

help:
	@echo "make demo      build the example documents into output/"
	@echo "make test      check style and types, run the tests"
	@echo "make repeats   run the tests that prove the same on all examples and texts, in about twenty minutes"
	@echo "make check     check style and types, run the quick tests, in about three minutes"
	@echo "make lint      check style and types"
	@echo "make format    format the code"
	@echo "make bench     measure builds and the workspace, as ratios"
	@echo "make lock      update constraints.txt (needs python3.11)"
	@echo "make audit     check constraints.txt for known vulnerabilities (needs the network)"
	@echo "make pictures  update the pictures of the READMEs, the guides and the tests"
	@echo "make manual    update docs/rules.md, docs/aturan.md and schemas/"
	@echo "make windows   make a zip for Windows without an administrator (needs the network)"
	@echo "make messages  update the catalogue of Indonesian messages"

demo: .venv/.demo
	@.venv/bin/mou-gen build agreements -o output
	@echo "The documents are in $(CURDIR)/output"

# COVERAGE=1 also measures which lines the tests reach, which takes a quarter as long again.
test: lint
ifdef COVERAGE
	@mkdir -p build
	@.venv/bin/python -m slipcover --json --out build/coverage.json -m pytest -m "not repeats" $(WORKERS)
	@.venv/bin/python -m slipcover --merge build/coverage.json --out build/coverage.json --fail-under 95
else
	@.venv/bin/python -m pytest -m "not repeats" $(WORKERS)
endif

repeats: .venv/.dev
	@.venv/bin/python -m pytest -m repeats $(WORKERS)

check: lint
	@.venv/bin/python -m pytest --quick $(WORKERS) --quiet

lint: .venv/.dev
	@.venv/bin/ruff check
	@.venv/bin/ruff format --check
	@.venv/bin/mypy

format: .venv/.dev
	@.venv/bin/ruff check --fix-only
	@.venv/bin/ruff format

pictures: .venv/.dev
	@.venv/bin/python scripts/pictures.py
	@.venv/bin/python scripts/workspace_pictures.py
	@.venv/bin/python -m pytest --quiet --renew-pictures tests/test_pictures.py

bench: .venv/.demo
	@$(INSTALL) --no-build-isolation --editable '.[bench,typst,watch,web]'
	@.venv/bin/python -m benchmarks.build_ratio
	@.venv/bin/python -m benchmarks.docx_ratio
	@.venv/bin/python -m benchmarks.check_ratio
	@.venv/bin/python -m benchmarks.production
	@.venv/bin/python -m benchmarks.preview
	@.venv/bin/python -m benchmarks.workspace

manual: .venv/.dev
	@.venv/bin/python scripts/manual.py

messages: .venv/.dev
	@.venv/bin/python scripts/messages.py

windows: .venv/.dev
	@.venv/bin/python scripts/windows_zip.py

# Uses the oldest supported Python, because newer ones can use its releases too.
lock:
	@python3.11 -m venv --clear build/lock
	@build/lock/bin/python -m pip --disable-pip-version-check --quiet install '.[dev,bench]'
	@echo "# Releases that are known to work together; renewed by make lock." > build/constraints.txt
	@build/lock/bin/python -m pip freeze --exclude mou-gen >> build/constraints.txt
	@mv build/constraints.txt constraints.txt
	@rm -r build/lock

# Also fails for a release without information: no answer does not mean no vulnerability.
audit:
	@python3 -m venv --clear build/audit
	@build/audit/bin/python -m pip --disable-pip-version-check --quiet install pip-audit
	@build/audit/bin/pip-audit --strict --disable-pip --no-deps --requirement constraints.txt
	@rm -r build/audit

# The build tool comes first, in the release of constraints.txt: an isolated build would use any release.
.venv/.demo: $(SETUP)
	@sh scripts/prepare.sh
	@echo "Installing mou-gen into .venv"
	@$(INSTALL) hatchling
	@$(INSTALL) --no-build-isolation --editable .
	@touch $@

.venv/.dev: $(SETUP)
	@sh scripts/prepare.sh
	@echo "Installing mou-gen and its development tools into .venv"
	@$(INSTALL) hatchling
	@$(INSTALL) --no-build-isolation --editable '.[dev]'
	@touch .venv/.demo $@
