// Hands the address in data-url (this page's, if there is none) to the phone's own sharing, elsewhere to the clipboard.
customElements.define("share-link", class extends HTMLElement {
  connectedCallback() {
    /** @type {HTMLElement} */
    this.status = this.querySelector("[role=status]");
    this.querySelector("button").addEventListener("click", () => this.share());
  }

  async share() {
    const url = this.dataset.url || document.querySelector("link[rel=canonical]")?.href || location.href.split("#")[0];
    await handOver(url, this.status, this.dataset.copied);
  }
});

/**
 * @param {string} url
 * @param {HTMLElement} status Where it is said, for a while.
 * @param {string} copied
 */
async function handOver(url, status, copied) {
  if (navigator.share && matchMedia("(pointer: coarse)").matches) {
    await navigator.share({ title: document.title, url }).catch(() => { /* changed one's mind */ });
    return;
  }
  status.textContent = await copyText(url) ? copied : url;
  setTimeout(() => { status.textContent = ""; }, 8000);
}

/** @param {string} text */
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch { return copySelection(text); }
}

// Intranet pages without https have no clipboard; a selected text can be copied all the same.
/** @param {string} text */
function copySelection(text) {
  const field = document.createElement("textarea");
  const focused = document.activeElement;
  field.value = text;
  field.className = "visually-hidden";
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  focused?.focus();
  return isCopied;
}
