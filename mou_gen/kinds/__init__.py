"""The kinds of documents: for each its model, its documents, and the variables of each template."""

OPEN = frozenset(
    (
        "party",
        "addendum",
        "extension",
        "termination",
        "deliberation",
        "dispute-application",
        "agreement",
        "minutes",
        "invitation",
        "attendance",
        "handover",
        "offer",
        "offer-answer",
        "offer-report",
        "distribution",
        "mapping",
        "council-request",
        "power-of-attorney",
        "terms-review",
        "recommendation",
        "transmittal",
        "work-plan",
        "feasibility-study",
        "progress",
        "report",
    )
)
"""What files without a sealed part say under `kind`: the search for sealed data passes over them
before any model is read. A kind that is missing here is looked through as if it had such a part."""
