import type { OneFileStart } from '../../core/briefing/one-file-start.ts';
import type { Reader } from '../../core/briefing/reader.ts';
import type { ResolvedBriefing, ResolvedStep } from '../../core/briefing/resolved.ts';
import type { BriefingRecord } from '../../core/model/records.ts';
import { loadOneFileWords } from '../../core/text/load-one-file-words.ts';
import { carryDetails } from './carry-details.ts';
import { writeOneFile } from './write-one-file.ts';

export interface BriefingFileInput {
  /** `one-file.html` of the built site. */
  template: string;
  record: BriefingRecord;
  /** The same briefing in the language in which the file opens. */
  briefing: ResolvedBriefing;
  reader: Reader;
  theme?: 'light' | 'dark';
}

/** A briefing with all its data as one HTML file that presents without a network. The same input gives the same text. */
export async function briefingFile({ template, record, briefing, reader, theme }: BriefingFileInput): Promise<string> {
  const { dataset } = reader.model;
  const { lang } = reader.messages;
  const words = await loadOneFileWords(lang);
  const query = `lang=${lang}${theme ? `&theme=${theme}` : ''}`;
  const start: OneFileStart = { briefing: record.id, query, version: dataset.version, hash: dataset.hash };
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  return writeOneFile(template, {
    lang,
    title: briefing.title,
    noScript: words.noScript,
    failed: words.failed,
    outline: briefing.steps.map(outlineOf),
    files: new Map([
      ['data/dataset.json', bytes(dataset)],
      ['data/details.json', bytes(carryDetails(reader.details, lang, [record]))],
      [`data/briefings/${record.id}.json`, bytes(record)],
      ['start.json', bytes(start)],
    ]),
  });
}

/** A step in one paragraph: its finding, then its call-outs. */
function outlineOf({ title, annotations }: ResolvedStep): string {
  const callOuts = annotations.map(({ title: at, text }) => `${at}: ${text.replaceAll('\n', ' ')}`);
  return [title, ...callOuts].join(' · ');
}
