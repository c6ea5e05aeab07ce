// Reloads the page after each change and shows what is wrong with the playbook. Only the preview brings this script.
(() => {
  const words = {
    de: {
      errors: (n) => (n === 1 ? "1 Fehler" : `${n} Fehler`),
      warnings: (n) => (n === 1 ? "1 Warnung" : `${n} Warnungen`),
      drafts: "Vorschau mit Entwürfen",
      preview: "Vorschau",
      cure: "Abhilfe:",
      lost: "Die Vorschau läuft nicht mehr. Starten Sie „herzblut serve“ neu.",
    },
    en: {
      errors: (n) => (n === 1 ? "1 error" : `${n} errors`),
      warnings: (n) => (n === 1 ? "1 warning" : `${n} warnings`),
      drafts: "Preview with drafts",
      preview: "Preview",
      cure: "Cure:",
      lost: "The preview has ended. Start “herzblut serve” again.",
    },
  };

  const style = `
    :host { all: initial; position: fixed; inset: auto auto 0 0; z-index: 2147483647; max-width: min(46rem, 100vw); font: 15px/1.45 system-ui, sans-serif; }
    details { background: #1d1b1a; color: #f6f2ee; border-radius: 0 10px 0 0; box-shadow: 0 0 0 1px #f6f2ee66; }
    summary { cursor: pointer; padding: 6px 14px; font-size: 13px; min-height: 20px; }
    summary:focus-visible { outline: 3px solid #ffbf47; outline-offset: -3px; border-radius: 0 10px 0 0; }
    .errors summary { background: #a3201c; border-radius: 0 10px 0 0; }
    .warnings summary { background: #7a5200; border-radius: 0 10px 0 0; }
    ol { list-style: none; margin: 0; padding: 0 14px 12px; max-height: 60vh; overflow: auto; }
    li { padding: 10px 0; border-top: 1px solid #f6f2ee33; overflow-wrap: anywhere; }
    .place { font: 12.5px/1.5 ui-monospace, monospace; color: #cfc6bd; }
    .message { font-weight: 600; }
    .hint { margin-top: 3px; }
    @media print { :host { display: none; } }`;

  const shown = new URL(document.currentScript.src).search.slice(1);
  const host = document.createElement("herzblut-preview");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);

  function element(name, className, text) {
    const node = document.createElement(name);
    node.className = className;
    node.textContent = text;
    return node;
  }

  function item(finding, text) {
    const node = element("li", finding.severity, "");
    node.append(element("div", "place", `${finding.place} ${finding.code}`), element("div", "message", finding.message));
    if (finding.hint) {
      node.append(element("div", "hint", `${text.cure} ${finding.hint}`));
    }
    return node;
  }

  function show(state) {
    const text = words[state.language];
    host.lang = state.language;
    const errors = state.findings.filter((finding) => finding.severity === "error").length;
    const warnings = state.findings.length - errors;
    const parts = [
      errors ? text.errors(errors) : "",
      warnings ? text.warnings(warnings) : "",
      state.drafts ? text.drafts : errors + warnings ? "" : text.preview,
    ].filter(Boolean);
    const details = element("details", errors ? "errors" : warnings ? "warnings" : "", "");
    details.append(element("summary", "", parts.join(" · ")));
    if (state.findings.length) {
      const list = element("ol", "", "");
      list.append(...state.findings.map((finding) => item(finding, text)));
      details.append(list);
      // What a look at the whole site adds later must neither open nor close the list under the reader's hands.
      const before = root.querySelector("details:has(ol)");
      details.open = before ? before.open : errors > 0;
    }
    const hadFocus = root.activeElement !== null;
    root.replaceChildren(details);
    if (hadFocus) {
      details.querySelector("summary").focus();
    }
  }

  let language = document.documentElement.lang === "de" ? "de" : "en";
  const events = new EventSource("/_herzblut/events");
  events.addEventListener("message", (event) => {
    const state = JSON.parse(event.data);
    language = state.language;
    if (state.state === shown) {
      show(state);
    } else {
      // Browsers put a reloaded page back where the reader was.
      location.reload();
    }
  });
  events.addEventListener("error", () => {
    const details = element("details", "errors", "");
    details.append(element("summary", "", words[language].lost));
    root.replaceChildren(details);
  });
})();
