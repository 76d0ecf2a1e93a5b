// The pages of words around the steps: what the briefing is, and all of its sources.
import { drawCover } from '../../core/stage/draw-cover.ts';
import { drawSourceSheets } from '../../core/stage/draw-source-sheets.ts';
import type { ExportMeta } from '../page.ts';
import { type DrawnBriefing, SHEET_SIZE } from './draw-steps.ts';
import type { HandoutInput } from './handout-input.ts';
import { allSources } from './sheet-text.ts';
import { stateOfData } from './state-of-data.ts';

/** The first page as SVG. */
export function coverOf({ briefing, url }: DrawnBriefing, input: HandoutInput): string {
  const { reader, theme, words } = input;
  const { messages } = reader;
  const { list } = words.present;
  const facts = [
    reader.words.asof(messages.formats.dateLong(briefing.asof)),
    `${list.steps(briefing.steps.length)} · ${list.minutes(Math.round(briefing.seconds / 60))}`,
    `Lodemap · ${stateOfData(input)} · ${messages.sentences.figure.licence}`,
  ];
  const link = url === null ? null : { label: words.handout.liveBriefing, url };
  const { title, summary, lang } = briefing;
  return drawCover({ title, summary, facts, link, lang, theme, ...SHEET_SIZE });
}

/** The last pages as SVG, and the heading of each. */
export function sourcePagesOf({ briefing, steps }: DrawnBriefing, input: HandoutInput): string[] {
  const { handout } = input.words;
  return drawSourceSheets({
    heading: (part, parts) => (parts === 1 ? handout.sources : handout.part(handout.sources, part, parts)),
    sources: allSources(steps, input),
    lang: briefing.lang,
    theme: input.theme,
    ...SHEET_SIZE,
  });
}

/** What the file says of itself. */
export function metaOf({ briefing, steps }: DrawnBriefing, input: HandoutInput): ExportMeta {
  const { asof, version, hash } = input.reader.model.dataset;
  return {
    title: briefing.title,
    author: 'Lodemap',
    subject: briefing.summary,
    keywords: [briefing.id, `data ${version}, sha256 ${hash}`],
    lang: briefing.lang,
    dataDate: `${asof}-01-01`.slice(0, 10),
    sources: allSources(steps, input).map(({ text, url }) => [text, url].filter(Boolean).join(' ')),
    rights: input.reader.messages.sentences.figure.licence,
  };
}
