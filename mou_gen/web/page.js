// Shows what the server tells, and again whenever it tells of a change. Every sentence comes
// from there and is set as text, never as markup.
"use strict";

const at = (id) => document.getElementById(id);

let view = null;

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

// ---- which paper ------------------------------------------------------------------------

function chosen() {
  const file = decodeURIComponent(location.hash.slice(1));
  return view.papers.find((paper) => paper.file === file) ?? view.papers[0];
}

function entry(paper, current) {
  const link = element(
    "a",
    { href: `#${encodeURIComponent(paper.file)}`, class: paper.busy ? "busy" : paper.level },
    element("b", {}, paper.name),
    element("span", { class: "folder" }, paper.folder),
    element("span", { class: "state" }, paper.state),
  );
  if (current) {
    link.setAttribute("aria-current", "page");
  }
  return element("li", {}, link);
}

function showPapers(current) {
  const focused = document.activeElement?.getAttribute("href");
  at("papers").replaceChildren(...view.papers.map((paper) => entry(paper, paper === current)));
  if (focused?.startsWith("#")) {
    at("papers").querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
  }
}

// ---- what is found ----------------------------------------------------------------------

function finding(found) {
  const head = element("p", {}, element("span", { class: "word" }, `${found.word}: `), found.message);
  const parts = [element("p", { class: "place" }, found.place), head];
  if (found.excerpt) {
    parts.push(element("pre", { tabindex: "0" }, found.excerpt));
  }
  for (const name of ["hint", "source", "waived"]) {
    if (found[name]) {
      parts.push(element("p", { class: name }, found[name]));
    }
  }
  parts.push(element("p", { class: "rule" }, `[${found.rule}]`));
  return element("li", { class: `finding ${found.level}` }, ...parts);
}

function showFindings(paper) {
  say(at("count"), paper.state);
  at("findings").replaceChildren(...paper.findings.map(finding));
  const blanks = at("blanks");
  blanks.hidden = !paper.blanks;
  if (paper.blanks) {
    blanks.querySelector("summary").textContent = paper.blanks.said;
    blanks.querySelector("ul").replaceChildren(...paper.blanks.all.map(blank));
  }
}

function blank({ place, what }) {
  return element("li", {}, element("span", { class: "place" }, place), element("br", {}), what);
}

// ---- the pages --------------------------------------------------------------------------

function picture(page) {
  const { alt, width, height } = page;
  return element("img", { alt, width, height, loading: "lazy", src: page.source });
}

function slot(page) {
  const made = element("div", { class: "page" });
  fill(made, page);
  return made;
}

function fill(slot, page) {
  slot.dataset.source = page.source;
  slot.replaceChildren(picture(page));
}

// A page in sight stays until the new one is ready, so that nothing flickers.
async function refill(slot, page) {
  const { top, bottom } = slot.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight) {
    fill(slot, page);
    return;
  }
  slot.dataset.source = page.source;
  const next = picture(page);
  next.loading = "eager";
  await next.decode().catch(() => {});
  if (slot.dataset.source === page.source) {
    slot.replaceChildren(next);
  }
}

function showPages(box, pages) {
  pages.forEach((page, index) => {
    const old = box.children[index];
    if (!old) {
      box.append(slot(page));
    } else if (old.dataset.source !== page.source) {
      refill(old, page);
    }
  });
  while (box.children.length > pages.length) {
    box.lastChild.remove();
  }
}

function section(sheet) {
  const made = element("section", {}, element("h3", {}), element("p", {}), element("div", {}));
  made.dataset.name = sheet.name;
  return made;
}

function fillSection(made, sheet) {
  const [title, links, box] = made.children;
  title.textContent = sheet.name;
  links.replaceChildren(
    element("span", {}, sheet.said),
    ...sheet.files.map((file, index) =>
      element(
        "a",
        { href: file.place, ...(index ? { download: "" } : { target: "_blank" }) },
        file.format.toUpperCase(),
      ),
    ),
  );
  showPages(box, sheet.pages);
}

function showSheets(paper) {
  at("paper-title").textContent = paper.file;
  say(at("note"), paper.note);
  at("note").className = paper.level === "error" ? "stopped" : "";
  const box = at("sheets");
  const names = paper.sheets.map((sheet) => sheet.name);
  if (box.dataset.file !== paper.file || [...box.children].some((each, n) => each.dataset.name !== names[n])) {
    box.replaceChildren();
    box.dataset.file = paper.file;
  }
  paper.sheets.forEach((sheet, index) => {
    if (!box.children[index]) {
      box.append(section(sheet));
    }
    fillSection(box.children[index], sheet);
  });
}

// ---- all of it --------------------------------------------------------------------------

// What is said again is not read aloud again.
function say(place, words) {
  if (place.textContent !== words) {
    place.textContent = words;
  }
}

function show() {
  const { language, words } = view;
  document.documentElement.lang = language;
  at("papers-title").textContent = words.papers;
  at("findings-title").textContent = words.findings;
  const paper = chosen();
  showPapers(paper);
  if (paper) {
    document.title = `${paper.name} – mou-gen`;
    showFindings(paper);
    showSheets(paper);
  }
}

async function renew() {
  const answer = await fetch("view");
  const news = await answer.json();
  if (!view || news.revision >= view.revision) {
    view = news;
    show();
  }
}

addEventListener("hashchange", () => {
  show();
  document.querySelector("main").scrollTop = 0;
});

const events = new EventSource("events");
events.onmessage = renew;
events.onerror = () => {
  if (view) {
    say(at("note"), view.words.ended);
    at("note").className = "stopped";
  }
};
