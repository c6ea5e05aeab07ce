// Lists of chapters show which ones the reader has marked as read.
function showReadMarks() {
  const read = new Set(store.list("read").map(entry => entry.url));
  const word = document.querySelector("mine-panel")?.dataset.read;
  for (const link of word ? document.querySelectorAll("a.contents-link") : []) {
    const isRead = read.has(link.href);
    if (isRead === link.classList.contains("is-read")) { continue; }
    link.classList.toggle("is-read", isRead);
    if (isRead) {
      const mark = document.createElement("span");
      mark.className = "contents-read";
      // @ts-expect-error Without the word there is no link to come here for.
      mark.textContent = word;
      link.append(mark);
    } else {
      link.querySelector(".contents-read").remove();
    }
  }
}
showReadMarks();
document.addEventListener("mine-change", showReadMarks);
