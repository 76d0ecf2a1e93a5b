import type { Details } from '../../core/model/dataset.ts';
import type { BriefingRecord, Localized } from '../../core/model/records.ts';

/**
 * The details as the one file carries them: their texts in the language in which the file opens, to keep it small enough
 * for mail. What the briefing quotes keeps its English too, because a quote is looked up there. A reader who then switches
 * the language reads the prose of records in that of the file; names come from the dataset and have every language.
 * Texts without that language stay as they are.
 */
export function carryProse(details: Details, lang: string, briefing: BriefingRecord): Details {
  const quoted = briefing.steps.flatMap(({ numbers }) =>
    Object.values(numbers).flatMap(({ query }) => [...query.matchAll(/words="([^"]*)"/g)].map(([, words]) => words!)),
  );
  return carried(details) as Details;

  function carried(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(carried);
    if (value === null || typeof value !== 'object') return value;
    if (isLocalized(value)) return inOneLanguage(value);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, carried(item)]));
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
