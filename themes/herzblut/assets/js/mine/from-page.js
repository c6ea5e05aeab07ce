// The page's own: a store of this script's would know nothing of what the page holds where the browser keeps nothing.
const { kinds, printOnly, root, store, trusted } = document.querySelector("mine-panel").page;
