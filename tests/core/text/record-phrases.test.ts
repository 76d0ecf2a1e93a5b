import { describe, expect, it } from 'vitest';
import { recordPhraseZh } from '../../../src/core/text/record-phrases.zh.ts';
import { openDataset } from '../../open-dataset.ts';

const { details } = openDataset();

/** Every value that stands in the records, without those that are unknown. */
const PHRASES: Readonly<Record<string, readonly (string | null | undefined)[]>> = {
  'how lines stand': details.projects.flatMap(({ finance }) => finance.map(line => line.statusText)),
  'how controls stand': details.exportControls.map(({ status }) => status),
  'what tables count': details.production.map(({ measure }) => measure),
  offices: details.agreements.map(({ leadAgency }) => leadAgency),
  'places of signature': details.agreements.map(({ place }) => place),
  'states of a federation, and partners below the state': [
    ...details.projects.map(({ admin1 }) => admin1),
    ...details.agreements.map(({ subnational }) => subnational?.name),
  ],
  'provinces of risks': details.risks.flatMap(({ place }) =>
    place.kind === 'provinces' ? place.provinces.map(({ name }) => name) : [],
  ),
  'notes on points': details.risks
    .flatMap(({ place, also }) => [place, ...also])
    .map(place => (place.kind === 'point' ? place.note : null)),
};

describe('words that records hold in English alone', () => {
  it.each(Object.entries(PHRASES))('have Chinese: %s', (_, phrases) => {
    const known = phrases.flatMap(phrase => phrase ?? []);
    expect(known.length).toBeGreaterThan(0);
    expect(known.filter(phrase => !/\p{Script=Han}/u.test(recordPhraseZh(phrase)))).toEqual([]);
  });

  it('stay as they are where no Chinese is known', () => {
    expect([recordPhraseZh('Nok Kundi'), recordPhraseZh('constructor')]).toEqual(['Nok Kundi', 'constructor']);
  });
});
