// Which examples a choice finds: OR inside a facet, AND between facets, every word in the text.

/**
 * What is found, and how many more each option would find. A choice inside a facet widens it: its counts look at the
 * other facets only.
 * @param {FinderData} data
 * @param {FinderChoice} choice
 * @param {(example: number) => string} textOf
 */
function matchExamples(data, choice, textOf) {
  /** @type {number[]} */
  const found = [];
  /** @type {Map<number, number>[]} */
  const counts = data.facets.map(() => new Map());
  for (let example = 0; example < data.count; example++) {
    const options = data.options[example];
    const missed = missedFacets(options, choice.options);
    if (missed.length > 1 || !choice.words.every(word => textOf(example).includes(word))) { continue; }
    if (missed.length === 0) { found.push(example); }
    for (let facet = 0; facet < counts.length; facet++) {
      if (missed.length === 1 && missed[0] !== facet) { continue; }
      for (const option of options[facet]) { counts[facet].set(option, (counts[facet].get(option) ?? 0) + 1); }
    }
  }

  return { found: choice.order === "journey" ? alongJourney(found, data) : found, counts };
}

/**
 * @param {number[][]} options Of an example, facet by facet.
 * @param {Set<number>[]} chosen
 */
function missedFacets(options, chosen) {
  return chosen.flatMap((set, facet) => set.size > 0 && !options[facet].some(option => set.has(option)) ? [facet] : []);
}

// Where nothing fits exactly: the three that fulfil most of what was asked for.
/**
 * @param {FinderData} data
 * @param {FinderChoice} choice
 * @param {(example: number) => string} textOf
 */
function nearestExamples(data, choice, textOf) {
  const facets = choice.options.filter(set => set.size > 0).length;
  const scored = Array.from({ length: data.count }, (_, example) => ({
    example,
    score: facets - missedFacets(data.options[example], choice.options).length
      + choice.words.filter(word => textOf(example).includes(word)).length,
  }));
  return scored.filter(entry => entry.score > 0).sort((a, b) => b.score - a.score).slice(0, 3).map(entry => entry.example);
}

// As the customer walks; what has no place on the journey comes last.
/**
 * @param {number[]} found
 * @param {FinderData} data
 */
function alongJourney(found, data) {
  const facet = data.facets.indexOf("touchpoint");
  /** @param {number} example */
  const stop = example => Math.min(...data.options[example][facet]);
  return [...found].sort((a, b) => compareStops(stop(a), stop(b)));
}

/**
 * @param {number} a
 * @param {number} b
 */
function compareStops(a, b) { return a === b ? 0 : a - b; }

/**
 * Where no story has the words as they were typed, those that have other forms of them.
 * @param {FinderData} data
 * @param {FinderChoice} choice
 * @param {(example: number) => string} textOf
 */
function findExamples(data, choice, textOf) {
  const typed = matchExamples(data, choice, textOf);
  return typed.found.length > 0 || choice.words.length === 0 ? typed : matchForms(data, choice, textOf);
}

// Their other forms, by what stands in front of an ending. The search knows better, but it
// brings all of its index along.
/**
 * @param {FinderData} data
 * @param {FinderChoice} choice
 * @param {(example: number) => string} textOf
 */
function matchForms(data, choice, textOf) {
  return matchExamples(data, { ...choice, words: choice.words.map(word => plainText(stemOf(word))) }, example => plainText(textOf(example)));
}

const wordEnding = /^(.{4,}?)(?:innen|in|ern|en|em|er|es|e|n|s|ies|ied|y|ed|ing|ings)$/;

/**
 * The shortest beginning that some ending leaves.
 * @param {string} word
 */
function stemOf(word) { return word.match(wordEnding)?.[1] ?? word; }

// Plurals have umlauts that the singular lacks: Gäste, Gast.
/** @param {string} text As foldText writes it. */
function plainText(text) { return text.replace(/([aou])e/g, "$1"); }

// As people type: gespraech and Gespräch are the same word.
/** @param {string} text */
function foldText(text) {
  return text.toLowerCase()
    .replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss")
    .normalize("NFD").replace(/\p{M}/gu, "");
}
