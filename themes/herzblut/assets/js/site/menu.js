// The menu is a plain details element; Escape, a click elsewhere and leaving by keyboard close it.
const menu = document.querySelector(".menu");

if (menu) {
  document.addEventListener("click", event => { if (!menu.contains(event.target)) { menu.open = false; } });
  menu.addEventListener("focusout", event => { if (event.relatedTarget && !menu.contains(event.relatedTarget)) { menu.open = false; } });
  menu.addEventListener("keydown", event => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
}
