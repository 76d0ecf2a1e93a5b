import type { Reader } from '../../core/briefing/reader.ts';
import type { ResolvedBriefing, ResolvedStep } from '../../core/briefing/resolved.ts';
import type { LinkedText } from '../../export/page.ts';

/** What a step has beside its words, when figures are written with it. */
export interface MarkdownStep {
  /** File name of its figure. */
  figure: string;
  /** Where it stands live; null = not known. */
  url: string | null;
  sources: readonly LinkedText[];
}

/**
 * A briefing as Markdown: one section a step, with a table of its numbers and how each came. With `beside`, one for each
 * step, also its figure and its sources in full; without, the ids of its sources.
 */
export function writeBriefingMarkdown(
  briefing: ResolvedBriefing,
  reader: Reader,
  beside: readonly MarkdownStep[] = [],
): string {
  const asof = reader.words.asof(reader.messages.formats.dateLong(briefing.asof));
  const head = [
    `# ${plain(briefing.title)}`,
    plain(briefing.summary),
    `${asof}; ${reader.words.seconds(briefing.seconds)}`,
  ];
  return [...head, ...briefing.steps.flatMap((step, i) => writeStep(step, reader, beside[i]))].join('\n\n');
}

function writeStep(step: ResolvedStep, { words, messages }: Reader, beside: MarkdownStep | undefined): string[] {
  const { headings } = words;
  const space = messages.lang === 'zh' ? '' : ' ';
  const sources = (ids: readonly string[]) => ids.map(id => `\`${id}\``).join(', ');
  return [
    `## ${step.number}. ${plain(step.title)}`,
    beside ? `![${plain(step.title)}](${beside.figure})` : '',
    beside?.url ? `[\`?${step.query}\`](${beside.url})` : `\`?${step.query}\``,
    step.annotations
      .map(one => `- **${plain(one.title)}** ${plain(one.text.replaceAll('\n', space))} (${sources(one.sources)})`)
      .join('\n'),
    plain(step.notes),
    step.numbers.length ? numbersTable(step, words) : '',
    step.answers.map(one => `- **${plain(one.question)}** ${plain(one.answer)}`).join('\n'),
    beside ? sourceList(headings.sources, beside.sources) : `${headings.sources}: ${sources(step.sources)}`,
  ].filter(Boolean);
}

function sourceList(heading: string, sources: readonly LinkedText[]): string {
  const items = sources.map(({ text, url }) => `- ${url === null ? plain(text) : `${plain(text)} <${url}>`}`);
  return `### ${heading}\n\n${items.join('\n')}`;
}

function numbersTable({ numbers }: ResolvedStep, { columns }: Reader['words']): string {
  const rows = numbers.map(({ name, text, what, query: asked, asof }) =>
    [name, text, what, `\`${asked}\``, asof].map(cell => cell.replaceAll('|', '\\|')).join(' | '),
  );
  const { name, value, what, query, asof } = columns;
  const head = `| ${[name, value, what, query, asof].join(' | ')} |`;
  return [head, '|---|---|---|---|---|', ...rows.map(row => `| ${row} |`)].join('\n');
}

/** Text is text: what Markdown would read as a mark is escaped. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
