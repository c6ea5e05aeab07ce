// On a phone the masthead makes room while one reads on, and comes back with the first move upwards.
let lastTop = 0;

addEventListener("scroll", () => {
  // Small movements are no decision, and at either end browsers let the page spring.
  if (Math.abs(scrollY - lastTop) < 12) { return; }
  root.dataset.masthead = scrollY > lastTop && scrollY > 160 ? "away" : "";
  lastTop = scrollY;
}, { passive: true });
