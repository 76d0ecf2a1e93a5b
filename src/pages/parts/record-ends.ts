import type { PartialDate } from '../../core/model/records.ts';
import { type Html, html } from '../html.ts';
import type { PageContext } from '../page-context.ts';

/** Parts of the dataset whose sources may end before it does, as `coverage` names them. */
export type CoveredPart = 'agreements' | 'projects' | (string & {});

/** How far the sources of a page reach, and when its records were last checked. */
export function recordEnds(
  { details, model, messages }: PageContext,
  parts: readonly CoveredPart[],
  checked: readonly PartialDate[],
): Html {
  const { pages, formats } = messages;
  const reach = details.coverage.filter(({ about }) => parts.includes(about));
  const lines = reach.map(({ about, until }) => {
    const date = formats.dateLong(until);
    if (about === 'agreements' || about === 'projects') return pages.ends[about](date);
    return pages.ends.forum(model.forums.get(about)?.abbreviation ?? about, date);
  });
  const days = [...new Set(checked)].sort();
  const [first, last] = [days[0], days.at(-1)];
  const check = first && last && checkedLine(first, last, messages);
  const text = [
    ...lines,
    pages.ends[lines.length > 0 ? 'others' : 'all'](formats.dateLong(model.dataset.asof)),
    pages.ends.rule,
    check,
  ];
  return html`<section class="ends" aria-labelledby="ends"><h2 id="ends">${pages.headings.ends}</h2>
<p>${text.filter(Boolean).join(messages.lang === 'zh' ? '' : ' ')}</p></section>`;
}

function checkedLine(first: PartialDate, last: PartialDate, { pages, formats }: PageContext['messages']): string {
  if (first === last) return pages.checkedOn(formats.dateLong(last));
  return pages.checkedBetween(formats.dateLong(first), formats.dateLong(last));
}
