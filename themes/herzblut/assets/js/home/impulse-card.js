// The question of the week: the same for everybody in one ISO week, chosen among those that the page brings along.
customElements.define("impulse-card", class extends HTMLElement {
  connectedCallback() {
    const weeks = this.querySelector("template")?.content.children ?? [];
    const entry = weeks[(isoWeek(new Date()) - 1) % Math.max(1, weeks.length)];
    if (entry) {
      this.querySelector(".impulse-question").replaceChildren(...entry.querySelector(".impulse-question").cloneNode(true).childNodes);
      this.querySelector(".impulse-link").replaceWith(entry.querySelector(".impulse-link").cloneNode(true));
    }
    this.share = this.querySelector(".impulse-share");
    this.share?.addEventListener("click", () => this.copy());
  }

  async copy() {
    const address = this.querySelector(".impulse-link").href;
    try {
      if (navigator.share && matchMedia("(pointer: coarse)").matches) {
        await navigator.share({ text: this.querySelector(".impulse-question").textContent.trim(), url: address });
        return;
      }
      await navigator.clipboard.writeText(address);
      this.querySelector(".impulse-shared").hidden = false;
    } catch { location.href = address; }
  }
});

// ISO 8601: a week belongs to the year that its Thursday lies in.
function isoWeek(date) {
  const thursday = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  return Math.ceil(((thursday - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86400000 + 1) / 7);
}
