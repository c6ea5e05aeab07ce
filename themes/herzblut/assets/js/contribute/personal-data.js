// Finds what tells strangers who somebody is. Hints, no verdicts: every German noun has a capital letter, so a name is only suspected
// after "Frau" and "Herr" or where it is one of the commonest first names.

const firstNames = new Set(("Achim Alexander Alexandra Andrea Andreas Angelika Anita Anja Anke Anna Anne Annette Antje Astrid Axel Barbara Bärbel Beate Bernd Bernhard Bettina Birgit "
  + "Björn Brigitte Carina Carola Carsten Charlotte Christian Christiane Christina Christine Christoph Claudia Cornelia Daniel Daniela Dennis Detlef Dieter Dirk Doris Dorothea Edith "
  + "Elisabeth Elke Emilia Emma Erika Erwin Esther Eva Fabian Fatma Felix Florian Franziska Friedrich Gabi Gabriele Georg Gerd Gerhard Gisela Gudrun Günter Günther Hannah Hannelore "
  + "Hans Harald Heike Heiko Heinrich Heinz Helga Helmut Herbert Hermann Holger Horst Ingrid Irene Iris Jan Jana Jens Jessica Joachim Johanna Johannes Jonas Jörg Josef Julia Julian "
  + "Jürgen Jutta Karin Karl Karsten Katharina Kathrin Katja Katrin Kerstin Klaus Kristina Lars Laura Lea Lena Leon Lisa Lothar Luisa Lukas Lutz Manfred Manuela Marc Marco Marcel Maren "
  + "Margit Maria Marie Marina Mario Marion Markus Martin Martina Matthias Mehmet Melanie Michael Michaela Miriam Monika Mustafa Nadine Nadja Nicole Niklas Nina Norbert Olaf Oliver Patricia "
  + "Patrick Paula Peter Petra Philipp Rainer Ralf Regina Reinhard Renate René Rita Robert Roland Rolf Rudolf Sabine Sabrina Sandra Sarah Sebastian Silke Silvia Simone Sonja Stefan Stefanie "
  + "Steffen Stephan Susanne Sven Svenja Tanja Theresa Thomas Thorsten Tim Tobias Torsten Udo Ulrich Ulrike Ursula Ute Uwe Vanessa Veronika Volker Walter Waltraud Werner Wilhelm Wolfgang "
  + "Yvonne Amy Ashley Brian Christopher David Deborah Donna Edward Elizabeth Emily Eric Gary George Helen James Janet Jason Jennifer Jeremy John Joseph Joshua Karen Kathleen Kenneth Kevin "
  + "Kimberly Linda Lisa Margaret Matthew Nancy Nicholas Pamela Paul Rebecca Richard Ronald Ryan Samantha Sharon Stephanie Steven Susan Thomas Timothy William").split(" "));

// "Frau Doktor", "Herr Kollege": titles and roles, not names.
const roles = new Set(("Doktor Professor Professorin Kollege Kollegin Nachbar Nachbarin Direktor Direktorin Präsident Präsidentin Ober Wirt Wirtin Chef Chefin Pfarrer Pfarrerin Minister "
  + "Ministerin Bürgermeister Bürgermeisterin Rektor Rektorin Muster Mustermann Musterfrau President Doctor").split(" "));

const addressed = /(?<![\p{L}\p{N}])(?:Frau|Herrn?|Familie|Eheleute|Mrs?|Ms|Miss)(?:\.)? (?:(?:Dr|Prof)\. ?)*(\p{Lu}[\p{L}'’]+(?:-\p{Lu}\p{L}+)*)/gu;
const titled = /(?<![\p{L}\p{N}])(?:Dr|Prof)\. (\p{Lu}[\p{L}'’]+(?:-\p{Lu}\p{L}+)*)/gu;
const capital = /(?<![\p{L}\p{N}.-])\p{Lu}\p{Ll}+(?![\p{L}\p{N}-]*[-/]\p{L})/gu;

/**
 * @param {string} text
 * @param {string} contact The playbook's own address, which may stand anywhere.
 * @returns {PersonalData[]} Each once, in order.
 */
function findPersonalData(text, contact) {
  const found = findContacts(text, contact);
  /** @param {RegExpMatchArray} match */
  const add = match => {
    const start = match.index ?? 0;
    const isKnown = found.some(other => other.words === match[0] || (start >= other.start && start < other.start + other.words.length));
    if (!isKnown) { found.push({ kind: "person", words: match[0], start }); }
  };
  for (const pattern of [addressed, titled]) {
    for (const match of text.matchAll(pattern)) { if (!roles.has(match[1])) { add(match); } }
  }
  for (const match of text.matchAll(capital)) { if (firstNames.has(match[0])) { add(match); } }
  const seen = new Set();
  return found.sort((a, b) => a.start - b.start).filter(({ words }) => !seen.has(words) && seen.add(words));
}
