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

// ---- which record ------------------------------------------------------------------------

function chosen() {
  const file = decodeURIComponent(location.hash.slice(1));
  return view.records.find((record) => record.file === file) ?? view.records[0];
}

function entry(record, current) {
  const link = element(
    "a",
    { href: `#${encodeURIComponent(record.file)}`, class: record.busy ? "busy" : record.level },
    element("b", {}, record.name),
    element("span", { class: "folder" }, record.folder),
    element("span", { class: "state" }, record.state),
  );
  if (current) {
    link.setAttribute("aria-current", "page");
  }
  return element("li", {}, link);
}

function showRecords(current) {
  const focused = document.activeElement?.getAttribute("href");
  at("records").replaceChildren(...view.records.map((record) => entry(record, record === current)));
  if (focused?.startsWith("#")) {
    at("records").querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
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

function showFindings(record) {
  say(at("count"), record.state);
  at("findings").replaceChildren(...record.findings.map(finding));
  const blanks = at("blanks");
  blanks.hidden = !record.blanks;
  if (record.blanks) {
    blanks.querySelector("summary").textContent = record.blanks.said;
    blanks.querySelector("ul").replaceChildren(...record.blanks.all.map(blank));
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

function section(doc) {
  const made = element("section", {}, element("h3", {}), element("p", {}), element("div", {}));
  made.dataset.name = doc.name;
  return made;
}

function fillSection(made, doc) {
  const [title, links, box] = made.children;
  title.textContent = doc.name;
  links.replaceChildren(
    element("span", {}, doc.said),
    ...doc.files.map((file, index) =>
      element(
        "a",
        { href: file.place, ...(index ? { download: "" } : { target: "_blank" }) },
        file.format.toUpperCase(),
      ),
    ),
  );
  showPages(box, doc.pages);
}

function showDocuments(record) {
  at("record-title").textContent = record.file;
  say(at("note"), record.note);
  at("note").className = record.level === "error" ? "stopped" : "";
  const box = at("documents");
  const names = record.documents.map((doc) => doc.name);
  if (box.dataset.file !== record.file || [...box.children].some((each, n) => each.dataset.name !== names[n])) {
    box.replaceChildren();
    box.dataset.file = record.file;
  }
  record.documents.forEach((doc, index) => {
    if (!box.children[index]) {
      box.append(section(doc));
    }
    fillSection(box.children[index], doc);
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
  at("workspace").textContent = words.workspace;
  at("workspace").hidden = !words.workspace;
  at("records-title").textContent = words.records;
  at("findings-title").textContent = words.findings;
  const record = chosen();
  showRecords(record);
  if (record) {
    document.title = `${record.name} – mou-gen`;
    showFindings(record);
    showDocuments(record);
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
