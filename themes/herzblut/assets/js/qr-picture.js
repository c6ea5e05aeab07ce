// QR codes with medium error correction, up to version 11 (61 modules), which a phone still reads from a card of A6. Drawn when somebody
// prints or teaches: the codes of a book's chapters take no room in its pages and no time in its build.

const qrMostBytes = 251;

/**
 * The code of the page's address as a picture: one stroke in the colour of the text, with the light edge that scanners ask for. None where
 * the site does not know its address, and for addresses too long to print.
 */
function qrOfPage() {
  const address = document.querySelector("link[rel=canonical]")?.href;
  const rows = address ? qrModules(address) : null;
  return rows ? [qrPicture(rows)] : [];
}

/** @param {string[]} rows */
function qrPicture(rows) {
  const side = rows.length + 8;
  const path = rows.flatMap((row, y) => [...row.matchAll(/1+/g)].map(run => `M${run.index + 4} ${y + 4}.5h${run[0].length}`)).join("");
  const template = document.createElement("template");
  template.innerHTML = `<svg class="qr" aria-hidden="true" viewBox="0 0 ${side} ${side}" width="${side * 3}" height="${side * 3}" shape-rendering="crispEdges"><path stroke="currentColor" d="${path}"/></svg>`;
  return template.content.firstElementChild;
}

/**
 * @param {string} text
 * @returns {string[] | null} Its rows, dark modules as 1 and light ones as 0; null for a text too long to print.
 */
function qrModules(text) {
  if (qrcode.stringToBytes(text).length > qrMostBytes) { return null; }
  const smallest = 0;
  const code = qrcode(smallest, "M");
  code.addData(text);
  code.make();
  const side = Array.from({ length: code.getModuleCount() }, (_, index) => index);
  return side.map(y => side.map(x => Number(code.isDark(y, x))).join(""));
}
