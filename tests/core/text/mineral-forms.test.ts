// Key words of the data that pages, charts and dossiers show: each has its words in Chinese.
import { expect, test } from 'vitest';
import { dossierZh } from '../../../src/core/text/dossier.zh.ts';
import { mineralForm } from '../../../src/core/text/mineral-forms.en.ts';
import { mineralFormsZh } from '../../../src/core/text/mineral-forms.zh.ts';
import { provisionWord } from '../../../src/core/text/provision-word.ts';
import { openDataset } from '../../open-dataset.ts';

const { details } = openDataset();
const latin = (words: Iterable<string>) => [...words].filter(word => /[A-Za-z]/.test(word));

test('every form of a mineral', () => {
  const forms = new Set([...details.production, ...details.importReliance].flatMap(({ form }) => form ?? []));
  expect(forms.size).toBeGreaterThan(10);
  expect(latin([...forms].map(form => mineralForm(form, mineralFormsZh)))).toEqual([]);
});
test('every provision of a text', () => {
  const provisions = new Set(details.agreements.flatMap(agreement => agreement.provisions));
  expect(provisions.size).toBeGreaterThan(10);
  expect(latin([...provisions].map(word => provisionWord(word, dossierZh)))).toEqual([]);
});
test('a word that is new in the data stands as it is', () => {
  expect(mineralForm('pellets', mineralFormsZh)).toBe('pellets');
  expect(provisionWord('sea-bed', dossierZh)).toBe('sea bed');
});
