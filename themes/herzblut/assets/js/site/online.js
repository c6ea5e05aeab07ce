// From disk a page is at hand anyway, and browsers would only complain.
if (location.protocol.startsWith("http")) { addEventListener("load", () => loadScript(root.dataset.online).catch(() => { /* a plain website then */ })); }
