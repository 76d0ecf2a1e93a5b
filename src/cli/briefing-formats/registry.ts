// The forms in which a briefing is printed; one file and one line each.
import type { Reader } from '../../core/briefing/reader.ts';
import type { ResolvedBriefing } from '../../core/briefing/resolved.ts';
import { writeBriefingMarkdown } from './markdown.ts';
import { writeBriefingText } from './text.ts';

export interface BriefingFormat {
  id: string;
  write(briefing: ResolvedBriefing, reader: Reader): string;
}
export const BRIEFING_FORMATS: readonly BriefingFormat[] = [
  { id: 'text', write: writeBriefingText },
  { id: 'json', write: briefing => JSON.stringify(briefing, null, 2) },
  { id: 'md', write: (briefing, reader) => writeBriefingMarkdown(briefing, reader) },
];
