import type { ShapeNames } from '../figure/shape-names.ts';
import type { Model } from '../model/create-model.ts';
import { type Language, type Messages, spokenLanguage } from './messages.ts';
import type { ShapeNameWords } from './shape-names.en.ts';
import { subjectName } from './what-if-words.ts';

const WORDS: Record<Language, () => Promise<ShapeNameWords>> = {
  en: async () => (await import('./shape-names.en.ts')).shapeNamesEn,
  zh: async () => (await import('./shape-names.zh.ts')).shapeNamesZh,
};

/** The words that only slides need. */
export function loadShapeNameWords(lang: string): Promise<ShapeNameWords> {
  return WORDS[spokenLanguage(lang)]();
}

/** Names for the shapes of a figure, in the language of `messages` and `words`. */
export function createShapeNames(model: Model, messages: Messages, words: ShapeNameWords): ShapeNames {
  const { kinds, colon } = words;
  const nameOf = (subject: string) =>
    subject.startsWith('country:') ? messages.country(subject.slice(8)) : subjectName(model, subject, messages);
  const named = (kind: keyof typeof kinds) => (subject: string) => `${kinds[kind]}${colon}${nameOf(subject)}`;
  return {
    part: part => words.parts[part],
    subject(subject) {
      const kind = subject.split(':')[0] as keyof typeof kinds;
      return kind in kinds ? named(kind)(subject) : nameOf(subject);
    },
    symbol: named('symbol'),
    tie: named('tie'),
    leader: named('leader'),
    outline: named('outline'),
    note: title => `${kinds.note}${colon}${title}`,
    legendRow: label => `${kinds.legend}${colon}${label}`,
  };
}
