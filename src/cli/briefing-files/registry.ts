// The files that a briefing is written to; one file and one line each, found by the ending of --out.
import type { Reader } from '../../core/briefing/reader.ts';
import type { ResolvedBriefing } from '../../core/briefing/resolved.ts';
import type { BriefingRecord } from '../../core/model/records.ts';
import { writeHtml } from './html.ts';

export interface BriefingFile {
  /** With its dot. */
  ending: string;
  write(briefing: ResolvedBriefing, reader: Reader, record: BriefingRecord): Promise<string | Uint8Array>;
}
export const BRIEFING_FILES: readonly BriefingFile[] = [{ ending: '.html', write: writeHtml }];
