import type { Model } from '../../core/model/create-model.ts';
import { LANGUAGES } from '../../core/text/messages.ts';
import type { SharedView, ShareSubject } from '../../panels/share/share-subject.ts';
import { readerDay } from './reader-day.ts';

/** What all that is shared from a page has in common: its data, the site, the reader's day, the languages. */
export function basisOf(model: Model): Omit<ShareSubject, keyof SharedView | 'step'> {
  const { version, hash, asof, own } = model.dataset;
  return {
    ...{ version, hash, asof, own: own?.name ?? null },
    site: new URL('.', location.href).href,
    today: readerDay(new Date()),
    langs: LANGUAGES.map(id => ({ id, name: new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? id })),
  };
}
