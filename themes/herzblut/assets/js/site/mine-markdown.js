// The file a reader takes along: headings as in the panel, notes grouped by chapter, links that lead back.
function toMarkdown(panel) {
  const all = store.all();
  const lines = ["# " + panel.querySelector(".mine-title").textContent, ""];
  for (const part of panel.querySelectorAll("[data-mine]")) {
    const entries = Object.entries(all[part.dataset.mine]);
    if (entries.length === 0) { continue; }
    lines.push("## " + part.querySelector("h3").textContent, "");
    let chapter = "";
    for (const [path, entry] of entries) {
      const address = new URL(path, siteUrl).href;
      if (!entry.text) {
        lines.push(`- [${escapeMarkdown(entry.title)}](${address})`);
        continue;
      }
      if (entry.title !== chapter) {
        chapter = entry.title;
        lines.push("### " + escapeMarkdown(chapter), "");
      }
      lines.push(`**[${escapeMarkdown(entry.question)}](${address})**`, "", entry.text.trim(), "");
    }
    lines.push("");
  }
  return lines.join("\n").replace(/\n{3,}/g, "\n\n");
}

function escapeMarkdown(text) { return text.replace(/[\\`*_[\]<>]/g, "\\$&"); }
