import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { pinText } from '../../core/briefing/query/answer.ts';
import { ask } from '../../core/briefing/query/ask.ts';
import { formatQueryProblem } from '../../core/briefing/query/query-fault.ts';
import { createScope } from '../../core/briefing/query/scope.ts';
import type { Reader } from '../../core/briefing/reader.ts';
import { resolveBriefing } from '../../core/briefing/resolve-briefing.ts';
import type { ResolvedBriefing } from '../../core/briefing/resolved.ts';
import type { BriefingRecord } from '../../core/model/records.ts';
import { loadBriefingWords } from '../../core/text/load-briefing-words.ts';
import { BRIEFING_FILES } from '../briefing-files/registry.ts';
import { BRIEFING_FORMATS } from '../briefing-formats/registry.ts';
import type { Command } from '../command.ts';
import { openDetails, openView } from '../open-atlas.ts';
import { openBriefing } from '../open-briefing.ts';
import { openOwnBriefing } from '../open-own-briefing.ts';
import { DataError, UsageError } from '../usage-error.ts';

const FORMATS = BRIEFING_FORMATS.map(({ id }) => id);
const ENDINGS = BRIEFING_FILES.map(({ ending }) => ending);

export const briefingCommand: Command = {
  name: 'briefing',
  summary: 'a briefing with its numbers filled in, or the answer to one query',
  usage: `lodemap briefing <id|file.json> [--lang en|zh] [--format ${FORMATS.join('|')}] [--out talk${ENDINGS.join('|talk')}]\n       lodemap briefing --ask "<query>" [--asof date]`,
  help: `Prints the steps of a briefing of data/briefings, or of a file of your own, with every number filled in; or writes it to a file. Ends with 1 when a number or a text is broken.\n\n  --lang    en (default) or zh\n  --format  ${FORMATS.join(', ')}\n  --out     where to write; .html is one file that presents from a disk, without a network\n  --ask     answers one query instead, as "pinned" wants it\n  --asof    the day for --ask; the dataset’s own by default`,
  options: {
    lang: { type: 'string', default: 'en' },
    format: { type: 'string', default: 'text' },
    out: { type: 'string', short: 'o' },
    ask: { type: 'string' },
    asof: { type: 'string' },
  },
  async run({ positionals, values }) {
    const lang = values.lang as string;
    if (lang !== 'en' && lang !== 'zh') throw new UsageError(`--lang: got "${lang}"; expected en or zh`);
    const reader = await openReader(lang);
    if (typeof values.ask === 'string') return answer(values.ask, values.asof as string | undefined, reader);
    const [id, ...rest] = positionals;
    if (id === undefined || rest.length > 0)
      throw new UsageError(
        `got ${positionals.length} arguments; expected the id of one briefing\nUsage: ${this.usage}`,
      );
    const format = BRIEFING_FORMATS.find(one => one.id === values.format);
    if (!format) throw new UsageError(`--format: got "${values.format}"; expected one of ${FORMATS.join(', ')}`);
    const record = id.endsWith('.json') ? await openOwnBriefing(id) : openBriefing(id);
    const resolved = resolveBriefing(reader, record);
    if (typeof values.out === 'string') await writeOut(values.out, resolved, reader, record);
    else console.log(format.write(resolved, reader));
    for (const { path, got, expected, next } of resolved.problems)
      console.error(`${id} ${path}: got ${got}; expected ${expected}. ${next}`);
    return resolved.problems.length === 0 ? 0 : 1;
  },
};

/** Writes the file that the ending of `out` asks for. */
async function writeOut(
  out: string,
  briefing: ResolvedBriefing,
  reader: Reader,
  record: BriefingRecord,
): Promise<void> {
  const file = BRIEFING_FILES.find(({ ending }) => ending === extname(out).toLowerCase());
  if (!file) throw new UsageError(`--out: got "${out}"; expected a file that ends in ${ENDINGS.join(' or ')}`);
  const content = await file.write(briefing, reader, record);
  try {
    writeFileSync(out, content);
  } catch (error) {
    throw new UsageError(`--out: ${out} can't be written: ${(error as Error).message}`);
  }
}

async function openReader(lang: string): Promise<Reader> {
  const { model, messages } = await openView(`lang=${lang}`);
  return { model, details: openDetails(), messages, words: await loadBriefingWords(lang) };
}

async function answer(query: string, asof: string | undefined, { model, details }: Reader): Promise<number> {
  const { view } = await openView(asof === undefined ? '' : `asof=${asof}`, { strict: true });
  const asked = ask(query, createScope(model, details, view));
  if ('problem' in asked) throw new DataError(formatQueryProblem(asked.problem));
  console.log(pinText(asked.answer.value));
  return 0;
}
