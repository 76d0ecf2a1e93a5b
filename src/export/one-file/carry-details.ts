import type { Details } from '../../core/model/dataset.ts';
import type { BriefingRecord, Localized } from '../../core/model/records.ts';

/** What no card shows and no briefing can ask: the place in a source, what it supports, notes on seats. */
const LEFT_OUT = {
  cites: ['locator', 'supports'],
  memberships: ['note'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * The details as a page that carries everything has them, small enough for mail: their texts in the language in which it
 * opens. What its briefings quote keeps the English too, because a quote is looked up there. A reader who then switches the
 * language reads the prose of records in that of the page; names have every language, of programmes here and of all else in
 * the dataset. Texts without the page's language stay as they are.
 */
export function carryDetails(details: Details, lang: string, briefings: readonly BriefingRecord[]): Details {
  const numbers = briefings.flatMap(({ steps }) => steps.flatMap(step => Object.values(step.numbers)));
  const quoted = numbers.flatMap(({ query }) => [...query.matchAll(/words="([^"]*)"/g)].map(([, words]) => words!));
  const own = carried(details, []) as Details;
  // Only the details name programmes, and a briefing may name one.
  return { ...own, programmes: own.programmes.map((one, i) => ({ ...one, name: details.programmes[i]!.name })) };

  function carried(value: unknown, leftOut: readonly string[]): unknown {
    if (Array.isArray(value)) return value.map(item => carried(item, leftOut));
    if (value === null || typeof value !== 'object') return value;
    if (isLocalized(value)) return inOneLanguage(value);
    const kept = Object.entries(value).filter(([key]) => !leftOut.includes(key));
    return Object.fromEntries(
      kept.map(([key, item]) => [key, carried(item, LEFT_OUT[key as keyof typeof LEFT_OUT] ?? [])]),
    );
  }

  function inOneLanguage(text: Localized): Localized {
    const own = text[lang] ?? text.en;
    if (own === text.en) return { en: own };
    return quoted.some(words => text.en.includes(words)) ? { en: text.en, [lang]: own } : { en: own };
  }
}

function isLocalized(value: object): value is Localized {
  return 'en' in value && typeof value.en === 'string';
}
