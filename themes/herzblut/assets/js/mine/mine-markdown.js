// The file a reader takes along: headings as in the panel, notes grouped by chapter, links that lead back.
/** @param {HTMLElement} panel */
function toMarkdown(panel) {
  const lines = ["# " + panel.querySelector(".mine-title").textContent];
  for (const part of panel.querySelectorAll("[data-mine]")) {
    const entries = store.list(part.dataset.mine);
    if (entries.length === 0) { continue; }
    lines.push("## " + part.querySelector("h3").textContent);
    if (part.dataset.mine === "notes") {
      lines.push(...notesToMarkdown(entries));
    } else {
      lines.push(entries.map(entryToMarkdown).join("\n"));
    }
  }
  return lines.join("\n\n") + "\n\n" + backup() + "\n";
}

/** @param {ListedEntry} entry */
function entryToMarkdown(entry) {
  const place = entry.tip || entry.section;
  return `- [${escapeMarkdown(place || entry.title)}](${entry.url})${place ? ` (${escapeMarkdown(entry.title)})` : ""}`;
}

/** @param {ListedEntry[]} notes */
function notesToMarkdown(notes) {
  return notes.flatMap((note, index) => [
    ...(notes[index - 1]?.title === note.title ? [] : ["### " + escapeMarkdown(note.title)]),
    `**[${escapeMarkdown(note.question)}](${note.url})**`,
    note.text.trim(),
  ]);
}

/** @param {string} text */
function escapeMarkdown(text) { return text.replace(/[\\`*_[\]<>]/g, "\\$&"); }
