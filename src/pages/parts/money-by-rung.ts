import type { FinanceLine } from '../../core/model/dataset.ts';
import { RUNGS_FIRMEST_FIRST, sumByRung } from '../../core/model/money.ts';
import { type Html, html } from '../html.ts';
import type { PageContext } from '../page-context.ts';
import { factList } from './fact-list.ts';

/** One sum a rung over the lines that count, firmest first; letters stand last and apart. Never a sum over rungs. */
export function moneyByRung({ messages }: PageContext, lines: readonly FinanceLine[]): Html {
  const { pages, formats, vocabulary, dossier } = messages;
  const byRung = sumByRung(lines);
  const pairs = RUNGS_FIRMEST_FIRST.filter(rung => byRung[rung].lines > 0).map(rung => {
    const sum = formats.sum(byRung[rung]);
    const words = rung === 'letter-of-interest' ? `${dossier.letters(byRung[rung].lines)}: ${sum}` : sum;
    return [vocabulary.rungs[rung], words] as const;
  });
  return factList(pairs) ?? html`<p class="note">${pages.rungs.none}</p>`;
}
