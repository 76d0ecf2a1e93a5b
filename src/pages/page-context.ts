import type { ResolvedBriefing } from '../core/briefing/resolved.ts';
import type { Model } from '../core/model/create-model.ts';
import type { Details } from '../core/model/dataset.ts';
import type { Source, SourceId } from '../core/model/records.ts';
import type { PageMessages } from '../core/text/pages-words.ts';
import { DEFAULT_VIEW } from '../core/view/codec.ts';
import { type PageKey, pathOf, stepsUp } from '../core/view/page-address.ts';
import { changeView } from '../core/view/transitions.ts';
import type { View } from '../core/view/view.ts';
import { type Html, html } from './html.ts';
import type { MapDrawer } from './map/map-drawer.ts';

/** A View that is worth a page of its own, in the reader's language. */
export interface NamedViewText {
  id: string;
  title: string;
  why: string;
  view: View;
}
/** What pages of one language are written from. */
export interface PageContext {
  model: Model;
  details: Details;
  messages: PageMessages;
  sources: ReadonlyMap<SourceId, Source>;
  views: readonly NamedViewText[];
  briefings: readonly ResolvedBriefing[];
  /** Every page that is written. */
  keys: ReadonlySet<PageKey>;
  /** The site's address, which ends in a slash; null = not known. */
  site: string | null;
  drawer: MapDrawer;
}

/** Every record, whatever its severity, on the dataset's own date. */
export function pageView(context: PageContext, patch: Partial<View>): View {
  return changeView(DEFAULT_VIEW, { severity: 1, lang: context.messages.lang, ...patch });
}

/** A link from the page at `from` to the page of a subject; plain text where it has none. */
export function pageLink({ keys }: PageContext, from: string, key: PageKey, words: string | Html): Html {
  if (!keys.has(key)) return html`${words}`;
  return html`<a href="${stepsUp(from)}${pathOf(key)}">${words}</a>`;
}

/** Items in a row as the language sets them. */
export function inARow({ messages }: PageContext, items: readonly (string | null | undefined | false)[]): string {
  return items.filter(Boolean).join(messages.lang === 'zh' ? '、' : ', ');
}

/** Text of a record that is not in the page's language says so to readers' software. */
export function inItsLanguage({ messages }: PageContext, text: string): Html {
  const isForeign = messages.lang === 'zh' && /[A-Za-z]{3}/.test(text) && !/\p{Script=Han}/u.test(text);
  return isForeign ? html`<span lang="en">${text}</span>` : html`${text}`;
}
