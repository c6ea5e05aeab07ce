// QR codes (ISO/IEC 18004) in byte mode with medium error correction, up to version 11, which a phone still reads from a card of A6. Drawn
// when somebody prints or teaches, the codes of a book's chapters take no room in its pages and no time in its build.

/**
 * By version, from 1: how many blocks the data comes in, the bytes in each, the bytes that correct each, and how many blocks
 * more there are with a byte more.
 * @type {[number, number, number, number][]}
 */
const qrVersions = [[1, 16, 10, 0], [1, 28, 16, 0], [1, 44, 26, 0], [2, 32, 18, 0], [2, 43, 24, 0], [4, 27, 16, 0], [4, 31, 18, 0], [2, 38, 22, 2], [3, 36, 22, 2], [4, 43, 26, 1], [1, 50, 30, 4]];

// Says: medium correction, mask 3. Readers take any of the eight masks.
const qrFormat = 0b101101101001011;
/** @type {(x: number, y: number) => boolean} */
const isMasked = (x, y) => (x + y) % 3 === 0;

// Powers of 2 in the field of 256 elements, twice over, and their exponents.
const qrPowers = new Uint8Array(510);
const qrExponents = new Uint8Array(256);
for (let exponent = 0, power = 1; exponent < 255; exponent++) {
  qrPowers[exponent] = qrPowers[exponent + 255] = power;
  qrExponents[power] = exponent;
  power = power < 128 ? power * 2 : power * 2 ^ 0x11d;
}

/**
 * The code of the page's address as a picture: one stroke in the colour of the text, with the light edge that scanners ask for. None where
 * the site does not know its address, and for addresses of more than 251 bytes.
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
 * @returns {string[] | null} Its rows, dark modules as 1 and light ones as 0; null for more than 251 bytes.
 */
function qrModules(text) {
  const bytes = new TextEncoder().encode(text);
  const version = qrVersions.findIndex(([blocks, size, , longer], index) => bytes.length * 8 + (index < 9 ? 12 : 20) <= (blocks * size + longer * (size + 1)) * 8) + 1;
  if (version === 0) { return null; }
  const rows = qrPattern(version);
  qrPlace(rows, qrCodewords(bytes, version));
  return rows.map(row => row.map(Number).join(""));
}

/**
 * All bytes in the order in which they are drawn: the first of each block, the second of each, and so on; then what corrects them likewise.
 * @param {Uint8Array} bytes
 * @param {number} version
 */
function qrCodewords(bytes, version) {
  const [count, size, correction, longer] = qrVersions[version - 1];
  const length = bytes.length.toString(2).padStart(version < 10 ? 8 : 16, "0");
  const bits = "0100" + length + Array.from(bytes, byte => byte.toString(2).padStart(8, "0")).join("") + "0000";
  const data = Array.from({ length: count * size + longer * (size + 1) }, (_, index) => index * 8 < bits.length
    ? parseInt(bits.slice(index * 8, index * 8 + 8).padEnd(8, "0"), 2)
    : (index - Math.ceil(bits.length / 8)) % 2 ? 0x11 : 0xec);
  const blocks = Array.from({ length: count + longer }, (_, index) => data.splice(0, index < count ? size : size + 1));
  const corrections = blocks.map(block => qrCorrection(block, correction));
  /** @type {(lists: number[][], length: number) => number[]} */
  const inTurn = (lists, length) => Array.from({ length }, (_, index) => lists.flatMap(list => list.slice(index, index + 1))).flat();
  return [...inTurn(blocks, size + 1), ...inTurn(corrections, correction)];
}

/**
 * The remainder of a block, as a polynomial, by the product of (x - 2^i) (Reed and Solomon).
 * @param {number[]} block
 * @param {number} length
 */
function qrCorrection(block, length) {
  /** @type {(a: number, b: number) => number} */
  const times = (a, b) => a && b ? qrPowers[qrExponents[a] + qrExponents[b]] : 0;
  let divisor = [1];
  for (let root = 0; root < length; root++) {
    divisor = [...divisor, 0].map((factor, index) => factor ^ (index > 0 ? times(divisor[index - 1], qrPowers[root]) : 0));
  }
  let rest = new Array(length).fill(0);
  for (const byte of block) {
    const factor = byte ^ rest[0];
    rest = [...rest.slice(1), 0].map((value, index) => value ^ times(divisor[index + 1], factor));
  }
  return rest;
}

/**
 * What a code has besides its data; where data goes there is nothing yet.
 * @param {number} version
 */
function qrPattern(version) {
  const side = version * 4 + 17;
  /** @type {(boolean | undefined)[][]} */
  const rows = Array.from({ length: side }, () => new Array(side).fill(undefined));
  for (let i = 0; i < side; i++) { rows[6][i] = rows[i][6] = i % 2 === 0; }
  const last = side - 7;
  const middle = version < 7 ? [] : [(6 + last) / 2];
  const centers = version < 2 ? [] : [6, ...middle, last];
  for (const y of centers) {
    // None where a corner has its own.
    for (const x of centers.filter(x => (x > 6 || y > 6) && (x > 6 || y < last) && (x < last || y > 6))) { qrRings(rows, x, y, 2, [1]); }
  }
  for (const [x, y] of [[3, 3], [last + 3, 3], [3, last + 3]]) { qrRings(rows, x, y, 4, [2, 4]); }
  for (let i = 0; i < 15; i++) {
    const isDark = (qrFormat >> i & 1) === 1;
    rows[i < 6 ? i : i < 8 ? i + 1 : 8][i < 8 ? 8 : i < 9 ? 7 : 14 - i] = isDark;
    rows[i < 8 ? 8 : side - 15 + i][i < 8 ? side - 1 - i : 8] = isDark;
  }
  rows[side - 8][8] = true;
  for (let i = 0; version > 6 && i < 18; i++) {
    const isDark = (qrVersionWord(version) >> i & 1) === 1;
    const [near, far] = [Math.floor(i / 3), side - 11 + i % 3];
    rows[near][far] = rows[far][near] = isDark;
  }
  return rows;
}

/**
 * @param {(boolean | undefined)[][]} rows
 * @param {number} x
 * @param {number} y
 * @param {number} size Of the outermost ring, as far as it is on the code.
 * @param {number[]} light The rings that are light.
 */
function qrRings(rows, x, y, size, light) {
  for (let i = -size; i <= size; i++) {
    for (let j = -size; j <= size; j++) {
      if (x + i in rows && y + j in rows) { rows[y + j][x + i] = !light.includes(Math.max(Math.abs(i), Math.abs(j))); }
    }
  }
}

/**
 * A version with the twelve bits that correct it.
 * @param {number} version
 */
function qrVersionWord(version) {
  let rest = version << 12;
  for (let bit = 17; bit > 11; bit--) { if (rest >> bit & 1) { rest ^= 0x1f25 << bit - 12; } }
  return version << 12 | rest;
}

/**
 * Data fills columns of two, from the right, up and down in turn; a column of the pattern is stepped over.
 * @param {(boolean | undefined)[][]} rows
 * @param {number[]} codewords
 */
function qrPlace(rows, codewords) {
  let bit = 0;
  for (let right = rows.length - 1, isUp = true; right > 0; right -= right === 8 ? 3 : 2, isUp = !isUp) {
    for (let step = 0; step < rows.length; step++) {
      const y = isUp ? rows.length - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (rows[y][x] !== undefined) { continue; }
        rows[y][x] = (codewords[bit >> 3] >> 7 - (bit & 7) & 1) === 1 !== isMasked(x, y);
        bit++;
      }
    }
  }
}
