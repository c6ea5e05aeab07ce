// Whoever changes the language over a situation wants to read the same one there.
const languages = [...document.querySelectorAll(".language-switch a")].map(link => ({ link, list: link.getAttribute("href"), code: link.getAttribute("hreflang") }));

function keepSituation() {
  const situation = document.querySelector(".now-situation:target");
  for (const { link, list, code } of languages) {
    link.setAttribute("href", situation?.querySelector(`[hidden][hreflang="${code}"]`)?.getAttribute("href") ?? list);
  }
}
addEventListener("hashchange", keepSituation);
// By then the browser has gone to the place that the address names.
addEventListener("pageshow", keepSituation);
