// What a chart's numbers are counted under: the test and the filters that touch it, in words.
import { activeFilters } from '../core/text/active-filters.ts';
import { joined } from '../core/text/concentration-words.ts';
import { whatIfWords } from '../core/text/what-if-words.ts';
import type { ChartId, View } from '../core/view/view.ts';
import type { ChartInput, ChartText } from './chart-input.ts';

const PROJECTS = ['minerals', 'agencies', 'instruments', 'rungs', 'stages', 'where'] as const satisfies (keyof View)[];
const OUTPUT = ['minerals', 'membership', 'where'] as const satisfies (keyof View)[];

/** The keys of the View that leave something out of a chart. */
function keysOf(id: ChartId, { of, network }: View): readonly (keyof View)[] {
  if (id === 'exposure') return [...PROJECTS, 'risks'];
  if (id === 'ladder') return PROJECTS;
  if (id === 'groups' || id === 'schemes') {
    if (of === 'agreements') return ['minerals', 'kinds', 'status', 'where'];
    return of === 'mining' || of === 'refining' ? [] : PROJECTS;
  }
  return network === 'seats' ? OUTPUT : OUTPUT.filter(key => key !== 'membership');
}

/** The words of a chart with what it is counted under: the test in its finding, the filters in its standfirst. */
export function withScope(id: ChartId, { model, view, messages }: ChartInput, text: ChartText): ChartText {
  const keys = keysOf(id, view);
  const filters = activeFilters(view, messages).filter(({ key }) => keys.includes(key));
  const condition = id === 'withdrawal' ? null : whatIfWords(model, view, messages);
  const stop = messages.lang === 'zh' ? '。' : '.';
  return {
    ...text,
    finding: condition ? messages.sentences.whatIf.said(condition, text.finding) : text.finding,
    standfirst: joined(messages, [text.standfirst, ...filters.map(({ label }) => label + stop)]),
  };
}
