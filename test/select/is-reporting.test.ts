import { expect, test } from 'vitest';
import { endsLikeASentence, isReporting } from '../../lib/select/telling/is-reporting.ts';

test.each([
  ['The council voted to reopen the baths.', 'en'],
  ['“We will open in March,” the mayor said.', 'en'],
  ['40 people were rescued (two of them children).', 'en'],
  ['El alcalde abrió el puente.', 'es'],
  ['¿Quién abrirá el puente?', 'es'],
  ['市長は橋を開通させた。', 'ja'],
  ['„Wir bleiben offen“, sagte die Bürgermeisterin.', 'de'],
  ['»Wir bleiben offen«, sagte die Bürgermeisterin.', 'de'],
  ['„Nie zamykamy”, powiedziała burmistrz.', 'pl'],
  ['”Vi håller öppet”, säger borgmästaren.', 'sv'],
  ['« Nous restons ouverts », a dit la maire.', 'fr'],
  ['»Vi har öppet», sade borgmästaren i går.', 'sv'],
  ['Der Kanzler sagte: „Wir müssen … handeln, bevor es zu spät ist.“', 'de'],
  ['The inquiry found that “the board ... failed in its duty” to protect the children.', 'en'],
  ['– Vi är oroade, säger Anna Marlow på hamnkontoret.', 'sv'],
  ['– Jesteśmy zaniepokojeni, powiedziała Anna Marlow.', 'pl'],
  ['— Мост откроют, — сказала Анна Марлоу.', 'ru'],
  ['iPhone maker Apple said it would open in March.', 'en'],
  ['The ruling is seen as a setback for the council.', 'en'],
  ['Above all, the minister said, the bridge must open.', 'en'],
  ['Below zero temperatures are expected in the harbour.', 'en'],
  ['The watchdog fined the shop for its cookies and its newsletter.', 'en'],
  ['ድልድዩ ተከፈተ።', 'am'],
  ['Mira Marlow won the prize on Friday.', 'en'],
  ['Sehen konnte ihn niemand, sagte sie.', 'de'],
  ['See walls along the coast are to be raised.', 'en'],
  ['Veja revelou na sexta-feira que o ministro pediu demissão.', 'pt'],
  ['قال الوزير إن الجسر سيفتح؟', 'ar'],
])('whole sentences are reporting: %s', (text, language) => {
  expect(isReporting(text, language)).toBe(true);
});

test.each([
  ['does not open like a sentence', 'and then they left.'],
  ['opens with a dash and names no speaker', '– We know nothing more about the crew.'],
  ['opens with a dash and names a pronoun', '– Vi är oroliga för barnen, säger hon till TV4 i dag.'],
  ['has a dash and a broadcaster', '– Nie wiemy, co się stało, mówi w rozmowie z TVN.'],
  ['does not end', 'The council voted to reopen the baths'],
  ['was cut by its source', 'The council voted to reopen…'],
  ['has words left out', 'The company has sold ... four plots in the harbour.'],
  ['was cut with three dots', 'The council voted to reopen...'],
  ['asks for a subscription', 'Subscribe to read this story.'],
  ['is a time of a comment', 'Three hours ago.'.replace('.', '')],
  ['is a caption', 'A carrier is seen driving south.'],
  ['names a place in a picture', 'Councillor Ames Whitlow, left, talks to a pilot.'],
  ['is from the archive', 'The bridge in March (file photo).'],
  ['shouts', 'THE COUNCIL VOTED AGAIN.'],
  ['opens a quotation that it does not close', 'The mayor said “we will open.'],
  ['opens a bracket that it does not close', 'The mayor (who left the council said so.'],
  ['has one straight quotation mark', 'The mayor said "we will open.'],
  ['ends in an abbreviation', 'The meeting is at 5 p.m.'],
  ['Veja perguntas e respostas sobre a falta de energia.', 'pt'],
  ['Découvrez notre carte des écoles fermées.', 'fr'],
  ['Sehen Sie hier die Bilder aus dem Hafen.', 'de'],
])('a text is not reporting that %s', (_, text) => {
  expect(isReporting(text, 'en')).toBe(false);
});

test('an ordinal ends no sentence in a language that has them, and a number does in one that has none', () => {
  expect(isReporting('Die Sitzung ist am 17.', 'de')).toBe(false);
  expect(isReporting('The count was 17.', 'en')).toBe(true);
  expect(isReporting('Die Zahl stieg auf 117.', 'de')).toBe(true);
});

test('a sentence ends with a full stop, a question or an exclamation mark, in any script and behind quotation marks', () => {
  for (const text of ['So.', 'So!”', 'So?', 'そう。', 'كذا؟']) expect(endsLikeASentence(text)).toBe(true);
  for (const text of ['So', 'So,', 'So:']) expect(endsLikeASentence(text)).toBe(false);
});
