// Stories and tips can be kept and handed on; headings have an address of their own.
for (const entry of document.querySelectorAll(".story[id], .tip[id]")) {
  const title = entry.querySelector(".story-title, .tip-text, .story-text")?.textContent.trim() ?? "";
  entry.append(...entryTools(new URL("#" + entry.id, location.href), () => ({ ...store.chapter(), section: title.length > 90 ? title.slice(0, 89) + "…" : title })));
}

for (const heading of document.querySelectorAll(".section-title[id], .chapter-sections .prose :is(h2, h3, h4)[id]")) {
  heading.append(...entryTools(new URL("#" + heading.id, location.href), null));
}
