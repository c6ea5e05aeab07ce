// A server that lies elsewhere than site.yml says, or a disk, shows this page without its sheets: it looks for the site's folder itself.
(function (d, r) {
  var sheet = d.querySelector("link[rel=stylesheet]"), old = r.dataset.root, named = old == "./" ? "" : old;
  function isStyled() { return getComputedStyle(r).getPropertyValue("--color-text") !== ""; }
  if (isStyled()) { return; }
  var path = sheet.getAttribute("href").slice(named.length), folders = location.pathname.split("/");
  function move(root) {
    r.dataset.root = root;
    d.querySelectorAll("link, script[src], a, site-search, mine-panel, img").forEach(function (element) {
      Array.prototype.forEach.call(element.attributes, function (attribute) {
        if (!/^(href|src|data-(hits|index|overlay|late|style|script))$/.test(attribute.name) || /^(#|\w+:)/.test(attribute.value) || attribute.value.indexOf(named)) { return; }
        // On a disk no server opens a folder's page.
        attribute.value = (root + attribute.value.slice(named.length)).replace(/\/$/, location.protocol == "file:" ? "/index.html" : "/");
      });
      if (element.localName == "script") {
        var again = d.createElement("script");
        again.src = element.getAttribute("src");
        again.async = false;
        d.head.append(again);
      }
    });
  }
  function look(depth) {
    if (depth < 1) { return; }
    var root = folders.slice(0, depth).join("/") + "/", probe = d.createElement("link");
    probe.rel = "stylesheet";
    probe.href = root + path;
    // Such a server answers every address with this page: only a sheet is what was looked for.
    probe.onload = probe.onerror = function () {
      var isFound = isStyled();
      probe.remove();
      if (isFound) { move(root); } else { look(depth - 1); }
    };
    d.head.append(probe);
  }
  look(folders.length - 1);
})(document, document.documentElement);
