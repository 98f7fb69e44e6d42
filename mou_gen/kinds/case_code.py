"""Case codes: the only name of a person outside the sealed form."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import Annotated, Any

from pydantic import PlainValidator

from mou_gen.data.fields import accepting, plain_words
from mou_gen.data.model import raise_problems
from mou_gen.data.values import SourcedText
from mou_gen.errors import Problem
from mou_gen.kinds.kind import Question
from mou_gen.messages import N_, _

CASE = r"[A-Z]{2,5}-TPPO-\d{4}-\d{4}"
"""What a case code looks like; nothing in it comes from the person."""


def _case_code(step: str) -> Callable[[Any], SourcedText]:
    """Return a validator for the case code that names its file; *step* may follow it there."""

    @accepting(type="string", pattern=f"^{CASE}$")
    def read(node: Any) -> SourcedText:
        """Return the case code *node*, which neither a message nor a file name may give away."""
        code = plain_words(node)
        if not re.fullmatch(CASE, code, re.ASCII):
            hint = _("write it like `NNK-TPPO-2026-0007`: no initials, no date of birth")
            raise_problems([Problem(code.origin.source, _("`case` must be a case code"), hint)])
        if not re.fullmatch(f"{code}{step}", PurePosixPath(code.origin.file).stem, re.ASCII):
            message = _("`case` must be the same as the file name")
            hint = _("name the file after the case code only")
            raise_problems([Problem(code.origin.source, message, hint)])
        return code

    return read


CaseCode = Annotated[SourcedText, PlainValidator(_case_code(""))]
"""A case code, after which the file is named."""

CaseStepCode = Annotated[SourcedText, PlainValidator(_case_code(r"(-\d{1,2})?"))]
"""A case code; the file is named after it, and may count the steps of a journey: `...-2.yaml`."""

CASE_CODE = Question("case", N_("Case code, such as NNK-TPPO-2026-0007."), type="case", needed=True)
"""What `new` asks first about a document on a case."""
