import { extname } from 'node:path';
import { pinText } from '../../core/briefing/query/answer.ts';
import { ask } from '../../core/briefing/query/ask.ts';
import { createScope } from '../../core/briefing/query/scope.ts';
import type { Reader } from '../../core/briefing/reader.ts';
import { resolveBriefing } from '../../core/briefing/resolve-briefing.ts';
import type { ResolvedBriefing } from '../../core/briefing/resolved.ts';
import type { BriefingRecord } from '../../core/model/records.ts';
import { THEMES } from '../../core/scene/themes.ts';
import { loadBriefingWords } from '../../core/text/load-briefing-words.ts';
import { loadPinsWords } from '../../core/text/pins-words.ts';
import { queryProblemLine } from '../../core/text/say-query-problem.ts';
import { HANDOUT_PAPERS, type HandoutInput } from '../../export/handout/handout-input.ts';
import { BRIEFING_FILES } from '../briefing-files/registry.ts';
import { BRIEFING_FORMATS } from '../briefing-formats/registry.ts';
import type { Command, Invocation } from '../command.ts';
import { openDetails, openView } from '../open-atlas.ts';
import { openBriefing } from '../open-briefing.ts';
import { openHandout } from '../open-handout.ts';
import { openOwnBriefing } from '../open-own-briefing.ts';
import { readSite } from '../read-site.ts';
import { DataError, UsageError } from '../usage-error.ts';
import { writeOut } from '../write-out.ts';

const FORMATS = BRIEFING_FORMATS.map(({ id }) => id);
const ENDINGS = BRIEFING_FILES.map(({ ending }) => ending);

export const briefingCommand: Command = {
  name: 'briefing',
  summary: 'a briefing with its numbers filled in, as text, one page, slides or a handout; or the answer to one query',
  usage: `lodemap briefing <id|file.json> [--lang en|zh] [--format ${FORMATS.join('|')}]\n       lodemap briefing <id|file.json> --out talk${ENDINGS.join('|')} [--lang en|zh] [--theme light|dark|print] [--paper ${HANDOUT_PAPERS.join('|')}] [--data <version>] [--site <address>]\n       lodemap briefing --ask "<query>" [--asof date] [--data <version>]`,
  help: `Prints the steps of a briefing of data/briefings, or of a file of your own, with every number filled in. Ends with 1 when a number or a text is broken.\n\n  --lang    en (default) or zh\n  --format  ${FORMATS.join(', ')}\n  --out     writes files instead: .html presents from a disk without a network, .pptx slides, .pdf a handout, .md Markdown with a figure for each step beside it\n  --theme   light, dark or print (default); for --out\n  --paper   PDF only: a4 (default) or letter with notes and sources beneath each step, or 16:9, the slides alone\n  --site    address of the live map, to link to; without it there is no link\n  --data    a published version of the data, e.g. 2026.11.22; slides, handout and figures then say that they are frozen at it\n  --ask     answers one query instead, as "pinned" wants it\n  --asof    the day for --ask; the dataset’s own by default`,
  options: {
    lang: { type: 'string', default: 'en' },
    format: { type: 'string', default: 'text' },
    out: { type: 'string', short: 'o' },
    theme: { type: 'string', default: 'print' },
    paper: { type: 'string', default: 'a4' },
    site: { type: 'string' },
    ask: { type: 'string' },
    asof: { type: 'string' },
    data: { type: 'string' },
  },
  readsData: true,
  async run({ positionals, values }) {
    const lang = values.lang as string;
    if (lang !== 'en' && lang !== 'zh') throw new UsageError(`--lang: got "${lang}"; expected en or zh`);
    const data = values.data === undefined ? null : String(values.data);
    const reader = await openReader(lang, data);
    if (typeof values.ask === 'string')
      return answer(values.ask, { asof: values.asof as string | undefined, data }, reader);
    const [id, ...rest] = positionals;
    if (id === undefined || rest.length > 0)
      throw new UsageError(`${wrongArguments(positionals)}\nUsage: ${this.usage}`);
    const record = id.endsWith('.json') ? await openOwnBriefing(id) : openBriefing(id);
    const resolved = resolveBriefing(reader, record);
    if (values.out !== undefined) await writeFiles(record, reader, values);
    else console.log(printed(resolved, reader, String(values.format)));
    for (const { path, got, expected, next } of resolved.problems)
      console.error(`${id} ${path}: got ${got}; expected ${expected}. ${next}`);
    return resolved.problems.length === 0 ? 0 : 1;
  },
};

/** A version written as in a View is told where it belongs. */
function wrongArguments(given: readonly string[]): string {
  const version = given.find(one => one.startsWith('data='))?.slice(5);
  const hint = version === undefined ? '' : `; a version of the data is asked for by --data ${version}`;
  return `got ${given.length} arguments; expected the id of one briefing${hint}`;
}

/** Files that the ending of --out names; the first line of each wrong option says what it takes. */
async function writeFiles(record: BriefingRecord, reader: Reader, values: Invocation['values']): Promise<void> {
  const out = String(values.out);
  const kind = BRIEFING_FILES.find(({ ending }) => extname(out).toLowerCase() === ending);
  if (!kind) throw new UsageError(`--out: got "${out}"; expected a file that ends in ${ENDINGS.join(', ')}`);
  const theme = Object.values(THEMES).find(({ name }) => name === values.theme);
  if (!theme) throw new UsageError(`--theme: got "${values.theme}"; expected one of ${Object.keys(THEMES).join(', ')}`);
  const paper = HANDOUT_PAPERS.find(known => known === values.paper);
  if (!paper) throw new UsageError(`--paper: got "${values.paper}"; expected one of ${HANDOUT_PAPERS.join(', ')}`);
  const frozen = values.data === undefined ? null : await frozenAt(reader);
  const input = await openHandout(record, reader, { theme, site: readSite(values.site), frozen });
  for (const { path, content } of await kind.write(input, { out, paper })) writeOut(path, content);
}

function printed(resolved: ResolvedBriefing, reader: Reader, id: string): string {
  const format = BRIEFING_FORMATS.find(one => one.id === id);
  if (!format) throw new UsageError(`--format: got "${id}"; expected one of ${FORMATS.join(', ')}`);
  return format.write(resolved, reader);
}

/** What the files say of the version at which their data are frozen. */
async function frozenAt({ model, messages }: Reader): Promise<HandoutInput['frozen']> {
  const { version } = model.dataset;
  return { version, words: [(await loadPinsWords(messages.lang)).pins.frozen(version)] };
}

async function openReader(lang: string, data: string | null): Promise<Reader> {
  const { model, messages } = await openView(`lang=${lang}${data === null ? '' : `&data=${encodeURIComponent(data)}`}`);
  return { model, details: openDetails(model), messages, words: await loadBriefingWords(lang) };
}

async function answer(
  query: string,
  { asof, data }: { asof: string | undefined; data: string | null },
  { model, details, words }: Reader,
): Promise<number> {
  const asked = new URLSearchParams({ ...(asof === undefined ? {} : { asof }), ...(data === null ? {} : { data }) });
  const { view } = await openView(asked.toString(), { strict: true });
  const found = ask(query, createScope(model, details, view));
  if ('problem' in found) throw new DataError(queryProblemLine(found.problem, words.faults));
  console.log(pinText(found.answer.value));
  return 0;
}
