"""New files of data: an agreement with its parties, and the papers around an agreement.

What codes, law and the agreement tell is written; nothing is made up, and every fact that is
not known yet stands there as a comment. How a kind is begun, it says itself.
"""

from mou_gen.drafts.agreement import new_agreement
from mou_gen.drafts.papers import new_paper
from mou_gen.drafts.place import Files

__all__ = ["Files", "new_agreement", "new_paper"]
