// The overlay belongs to the page that loaded this script.
const searchElement = document.querySelector("site-search");

if (searchElement && !searchElement.overlay) { searchElement.overlay = new Overlay(searchElement); }
