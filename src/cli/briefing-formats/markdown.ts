import type { Reader } from '../../core/briefing/reader.ts';
import type { ResolvedBriefing, ResolvedStep } from '../../core/briefing/resolved.ts';

/** A briefing as Markdown: one section a step, with a table of its numbers and how each came. */
export function writeBriefingMarkdown(briefing: ResolvedBriefing, reader: Reader): string {
  const asof = reader.words.asof(reader.messages.formats.dateLong(briefing.asof));
  const head = [
    `# ${plain(briefing.title)}`,
    plain(briefing.summary),
    `${asof}; ${reader.words.seconds(briefing.seconds)}`,
  ];
  return [...head, ...briefing.steps.flatMap(step => writeStep(step, reader))].join('\n\n');
}

function writeStep(step: ResolvedStep, { words, messages }: Reader): string[] {
  const { headings } = words;
  const space = messages.lang === 'zh' ? '' : ' ';
  const sources = (ids: readonly string[]) => ids.map(id => `\`${id}\``).join(', ');
  return [
    `## ${step.number}. ${plain(step.title)}`,
    `\`?${step.query}\``,
    step.annotations
      .map(one => `- **${plain(one.title)}** ${plain(one.text.replaceAll('\n', space))} (${sources(one.sources)})`)
      .join('\n'),
    plain(step.notes),
    step.numbers.length ? numbersTable(step, words) : '',
    step.answers.map(one => `- **${plain(one.question)}** ${plain(one.answer)}`).join('\n'),
    `${headings.sources}: ${sources(step.sources)}`,
  ].filter(Boolean);
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
