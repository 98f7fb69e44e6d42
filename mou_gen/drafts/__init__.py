"""New files of data: an agreement with its parties, and the papers around an agreement.

What codes, law and the agreement tell is written; nothing is made up, and every fact that is
not known yet stands there as a comment. A kind of paper below an agreement is a line of `PAPERS`.
"""

from mou_gen.drafts.agreement import new_agreement
from mou_gen.drafts.papers import PAPERS, new_paper
from mou_gen.drafts.place import Files

__all__ = ["PAPERS", "Files", "new_agreement", "new_paper"]
