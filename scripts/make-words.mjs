// Writes src/generated/words.json: the word classes and verb forms of compromise's lexicon, taken at build time so that no run pays for
// loading it. One string of space-separated words a class; verbs as "form infinitive form infinitive".
import { mkdirSync, writeFileSync } from "node:fs";
import nlp from "compromise/three";

const out = new URL("../src/generated/words.json", import.meta.url);
const model = nlp.model();
const { lexicon } = model.one;
const toInfinitive = nlp.methods().two.transform.verb.toInfinitive;
const conjugate = nlp.methods().two.transform.verb.conjugate;

const classes = {
  noun: new Set(),
  plural: new Set(),
  adjective: new Set(),
  adverb: new Set(),
  firstName: new Set(),
  lastName: new Set(),
  actor: new Set(),
};
const verbs = new Map();
const single = (word) => /^[a-z]+(?:'[a-z]+)?$/.test(word);
const learnVerb = (infinitive) => {
  if (!single(infinitive)) return;
  const forms = conjugate(infinitive, model);
  for (const form of [infinitive, forms.PastTense, forms.PresentTense, forms.Gerund, forms.Participle])
    if (form && single(form)) verbs.set(form, infinitive);
};
for (const [word, tag] of Object.entries(lexicon)) {
  if (!single(word)) continue;
  const tags = Array.isArray(tag) ? tag : [tag];
  const is = (name) => tags.includes(name);
  if (is("Infinitive")) learnVerb(word);
  else if (is("PastTense") || is("Participle") || is("Gerund") || is("PresentTense")) {
    const infinitive = toInfinitive(word, model, tags[0]);
    if (infinitive && single(infinitive)) {
      learnVerb(infinitive);
      verbs.set(word, infinitive);
    }
  }
  if (is("Singular") || is("Noun") || is("Uncountable") || is("Unit") || is("Actor")) classes.noun.add(word);
  if (is("Plural")) classes.plural.add(word);
  if (is("Actor")) classes.actor.add(word);
  if (is("Adjective") || is("Comparative") || is("Superlative")) classes.adjective.add(word);
  if (is("Adverb")) classes.adverb.add(word);
  if (is("MaleName") || is("FemaleName") || is("FirstName") || is("Person")) classes.firstName.add(word);
  if (is("LastName")) classes.lastName.add(word);
}
// words that are noun or verb by context ("shell", "march"), adjective or noun, and so on
for (const [word, name] of Object.entries(model.two.switches ?? {})) {
  if (!single(word)) continue;
  if (/Noun|Plural/.test(name)) (word.endsWith("s") && /Plural/.test(name) ? classes.plural : classes.noun).add(word);
  if (/Verb|Present|Infinitive/.test(name) && !/^(?:Unit|Person)/.test(name))
    learnVerb(toInfinitive(word, model, "PresentTense") || word);
  if (/Adj/.test(name)) classes.adjective.add(word);
}
// "gave", "drew": a past form that the lexicon of the tagger takes for an infinitive of its own
for (const infinitive of new Set(verbs.values())) {
  const past = conjugate(infinitive, model).PastTense;
  if (past && past !== infinitive && verbs.get(past) === past && !classes.noun.has(past)) verbs.set(past, infinitive);
}
const words = Object.fromEntries(Object.entries(classes).map(([name, set]) => [name, [...set].sort().join(" ")]));
words.verb = [...verbs]
  .map(([form, infinitive]) => `${form} ${infinitive}`)
  .sort()
  .join(" ");
words.irregularPlural = Object.entries(model.two.irregularPlurals ?? {})
  .filter(([a, b]) => single(a) && single(b))
  .map(([one, many]) => `${many} ${one}`)
  .sort()
  .join(" ");
const text = `${JSON.stringify(words)}\n`;
mkdirSync(new URL(".", out), { recursive: true });
writeFileSync(out, text);
