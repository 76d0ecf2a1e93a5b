import type { Conflict } from '../../core/model/records.ts';
import { type Html, html } from '../html.ts';
import { inItsLanguage, type PageContext } from '../page-context.ts';

/** What sources say differently, what was taken and why; nothing where they agree. */
export function conflictList(context: PageContext, conflicts: readonly Conflict[]): Html | null {
  if (conflicts.length === 0) return null;
  const { pages, dossier } = context.messages;
  const say = (text: string) => inItsLanguage(context, text);
  return html`<section aria-labelledby="conflicts"><h2 id="conflicts">${pages.headings.conflicts}</h2>
<ul>${conflicts.map(({ values, taken, why }) => {
    const sides = values.map(({ value, accordingTo }) =>
      accordingTo ? dossier.accordingTo(value, accordingTo) : value,
    );
    return html`<li>${sides.length > 0 && say(`${sides.join('; ')}. `)}${dossier.conflict('', taken, null)} ${why && say(why)}</li>`;
  })}</ul></section>`;
}
