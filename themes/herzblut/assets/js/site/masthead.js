// On a phone the masthead makes room while one reads on, and comes back with the first move upwards and at the end of the page.
let lastTop = 0;

addEventListener("scroll", () => {
  // Small movements are no decision, and at either end browsers let the page spring.
  if (Math.abs(scrollY - lastTop) < 12) { return; }
  const isAtEnd = scrollY + innerHeight > root.scrollHeight - 300;
  root.dataset.masthead = scrollY > lastTop && scrollY > 160 && !isAtEnd ? "away" : "";
  lastTop = scrollY;
}, { passive: true });
