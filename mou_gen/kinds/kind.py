"""The definition of a kind: the model of its files, their documents, and how a file is started."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from mou_gen.data.model import Model
from mou_gen.document import Document, Layout
from mou_gen.kinds.steps import Step
from mou_gen.language.labels import Labels
from mou_gen.messages import N_
from mou_gen.startup.value_classes import value_class

LETTERS = "tata-naskah"
"""The theme of letters, minutes and forms (Permendagri 1/2023)."""

Values = Mapping[str, Any]
"""Values by key, as YAML nests them: texts, numbers, dates, lists, mappings.

None is not known; "" and an empty list are not known and must not be left out.
"""


@value_class
class Edition:
    """How the user asks for the documents; None leaves it to the data."""

    layout: Layout | None = None
    languages: tuple[str, ...] | None = None
    final: bool = False


@value_class
class Quoting:
    """How a document quotes or rewrites another one, which is composed first and not numbered yet."""

    base: Callable[[Any], Any]
    """Returns the record whose Document that is."""
    facts: Callable[[Any, Document, Mapping[str, Labels]], Values]
    """Returns what the template may name of it, from the record, that Document and the labels."""
    rewritten: Callable[[Any, Document, Document, Mapping[str, Labels]], Document] | None = None
    """Returns the Document itself, from the record, what its template gives, the other one and the labels."""


@value_class
class DocumentKind:
    """A kind of document: one template, and what it must print."""

    name: str
    """That of its template, without the ending."""
    facts: Callable[[Any, tuple[str, ...], Mapping[str, Labels]], Values]
    """Returns what the template may name, for what a file says, the languages asked for, and the labels."""
    suffix: str = ""
    """Ends the names of its files, where one file of data makes several documents."""
    theme: str = LETTERS
    """Its theme, where the data name none."""
    own_theme: bool = False
    """Whether its theme holds whatever the data name: its pages lie on their side."""
    sealed: bool = False
    """Whether it holds data of victims."""
    head_facts: Callable[[Any], Values] = lambda _record: {}
    """Returns what the title and the author of a sealed one may depend on."""
    carries_data: bool = False
    """Whether its PDF and DOCX carry the data they print (never where it is about a case)."""
    prints: tuple[str, ...] = ()
    """Key paths of the data that it must print."""
    says: tuple[str, ...] = ()
    """Words that it must say, in small letters."""
    headings: Callable[[Any], tuple[str, ...]] = lambda _record: ()
    """Returns the parts that it must have, by their headings in small letters, for what a file says."""
    headings_by: Callable[[Any], str] = lambda _record: ""
    """Returns the law that demands these parts."""
    quoting: Quoting | None = None
    signed_over: tuple[str, ...] = ()
    """Who its signatures must say signs."""


@value_class
class Question:
    """What `new` asks before it begins a file."""

    name: str
    """Under which the answer is known: `date`, `case`, `name`, `subject`, `sender`, `persons`, `languages`,
    `attendance`."""
    about: str
    """The question, marked by `N_`."""
    option: str = ""
    """What it is called on the command line, where that is not its name."""
    type: str = "text"
    """`text`, `key`, `date`, `case`, `count`, `languages`, or `attendance`: a table of who attended."""
    needed: bool = False
    language: str = ""
    """Of the answer, where it is asked only if the file is in this language."""
    default: tuple[str, ...] = ()
    """Of `languages`; without it, those of the agreement."""
    names: str = ""
    """What the answer is the name of, which must be there: `party`, or a kind of file under the agreement."""


@value_class
class Scaffold:
    """How a file of a kind is begun under an agreement."""

    about: str
    """What the command that begins it does, marked by `N_`."""
    folder: str
    """Where it stands, in the folder of the agreement."""
    named_by: str
    """Which answer its file is named by."""
    known: Callable[[Any, Values, Values], Values]
    """Returns what is known of it, from the agreement, the answers, and the keys it asks for.

    The agreement is None where the file asks for its receiver and rests on the law alone."""
    questions: tuple[Question, ...]
    choices: Callable[[Any], Mapping[str, Sequence[str]]] | None = None
    """Returns what may be chosen at its keys, from the agreement, beside what every kind offers."""
    carries_on: bool = False
    """Whether it begins with the follow-ups of earlier meetings that are still open."""


@value_class
class Kind:
    """A kind of file, as a module of `kinds` describes it in `KIND`."""

    name: str
    model: type[Model]
    documents: tuple[DocumentKind, ...] = ()
    """What a file of it makes; nothing, where others refer to it alone."""
    scaffold: Scaffold | None = None
    """None where `new` has a command of its own for it."""
    of: str = ""
    """What a file says under `kind`, where several kinds share the word."""
    told: tuple[str, ...] = ()
    """Key paths of the facts with which other documents of its agreement are compared; none is sealed."""
    about_case: bool = False
    """Whether it is compared with referrals; then it is built where these are, and no other document knows of it."""
    types: Callable[[], tuple[str, ...]] = tuple
    """Returns by which `type` a file is of this kind; without any, it is where no other one is."""
    steps: Callable[[Any], Iterable[Step]] = lambda _record: ()
    """Returns the steps in the life of its agreement that a file is."""

    @property
    def word(self) -> str:
        """What its files say under `kind`."""
        return self.of or self.name


# ---- what several kinds ask ------------------------------------------------------------

SUBJECT = (
    Question("subject", N_("Subject in Indonesian, as in the title.")),
    Question("subject_en", N_("Subject in English, as in the title."), language="en"),
)

SENDER = Question(
    "sender",
    N_("Key of the sending party; the default is the first."),
    option="from",
    type="key",
    names="party",
)


RECEIVER = Question(
    "receiver",
    N_(
        "Key of the receiving party; with one outside the agreement, the referral rests on the law alone."
    ),
    option="to",
    type="key",
)


def date_of(about: str) -> Question:
    """Return the question for the date described by *about*."""
    return Question("date", about, type="date", needed=True)


def languages(*usual: str) -> Question:
    """Return the question for the languages of the text, without an answer the *usual* ones, or those of the agreement."""
    about = N_("Language of the document; repeat for two. Indonesian prevails.")
    if not usual:
        about = N_(
            "Language of the document; repeat for two; the default is as in the agreement. Indonesian prevails."
        )
    return Question("languages", about, option="language", type="languages", default=usual)


def subject(asked: Values) -> Mapping[str, Any]:
    """Return what was answered as the subject, in each language of the text."""
    answers = {"id": asked.get("subject"), "en": asked.get("subject_en")}
    return {tag: answers[tag] or None for tag in asked["languages"]}
