"""Each file of tests goes to one process, which makes once what its tests share."""

from __future__ import annotations

import pytest


def test_the_tests_of_a_file_stay_together(request: pytest.FixtureRequest) -> None:
    if not hasattr(request.config, "workerinput"):
        pytest.skip("pytest runs in one process")

    assert request.node.nodeid.endswith("@test_workers_of_tests")
