"""New data files: an agreement with its parties, and the documents under an agreement.

What codes, law and the agreement tell is written; nothing is made up, and every fact that is
not known yet stands there as a comment. How a kind is begun, it says itself.
"""

from mou_gen.scaffolds.agreement import agreement_files, fitting_type, sort_of
from mou_gen.scaffolds.record import languages_of_agreement, record_files
from mou_gen.scaffolds.target_folder import NewFiles

__all__ = [
    "NewFiles",
    "agreement_files",
    "fitting_type",
    "languages_of_agreement",
    "record_files",
    "sort_of",
]
