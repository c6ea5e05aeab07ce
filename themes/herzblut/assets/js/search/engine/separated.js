// A verb with a little word in front, which titles write apart: anfahren, Ein Kollege fährt mich an. The index has little words of titles
// only; of others in a text it could not be told which verb is theirs.

/**
 * The forms of verb and little word for each way to part a word: [[verb, little word] …].
 * @param {SearchIndex} index
 * @param {string} word
 * @returns {Matches[][]}
 */
const separatedForms = (index, word) => {
  const { grammar } = index;
  return verbStemsIn(grammar.explain(word, "other")).flatMap(stem => grammar.separable
    .filter(particle => stem.startsWith(particle) && stem.length - particle.length >= shortestStem && grammar.stopWords.has(particle))
    .map(particle => [verbForms(index, stem.slice(particle.length)), ownForm(index, particle)])
    .filter(pieces => pieces.every(piece => !piece.isEmpty())));
};

/**
 * @param {SearchIndex} index
 * @param {string} stem
 */
const verbForms = (index, stem) => {
  const found = new Matches();
  const explanations = new Set([stem + "/v"]);
  for (const beginning of index.grammar.beginnings(stem + "en")) {
    for (const id of index.words.beginningWith(beginning)) {
      const { text, kind } = index.words.terms[id];
      if (kind !== "noun" && index.grammar.isForm(explanations, text, kind)) { found.add("w", id, quality.same, null); }
    }
  }
  return found;
};

/**
 * @param {SearchIndex} index
 * @param {string} text
 */
const ownForm = (index, text) => {
  const found = new Matches();
  const id = index.words.find(text);
  if (id >= 0) { found.add("w", id, quality.same, null); }
  return found;
};
