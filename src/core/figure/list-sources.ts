import type { Source, SourceId } from '../model/records.ts';
import type { Citation } from '../scene/marks.ts';
import type { FigureWords } from './figure-words.ts';

const LONGEST_TITLE = 52;
/** So many sources are tried first; then twice as many, and so on. */
const FIRST_TRIED = 8;

/** "[3] Publisher, short title, 4 Feb 2026." Unknown parts are left out; an unknown source shows its id. Metadata has it all. */
export function describeSource(
  { number, source: id }: Citation,
  sources: ReadonlyMap<SourceId, Source> | null,
  words: FigureWords,
  { withTitle = true }: { withTitle?: boolean } = {},
): string {
  const source = sources?.get(id);
  const parts = source
    ? [
        withTitle ? source.publisher : source.publisher.replace(/\s*\([^)]*\)/g, ''),
        withTitle ? shorten(source.title ?? '') : '',
        source.published ? words.date(source.published) : '',
      ]
    : [id];
  const line = `[${number}] ${parts.filter(part => part !== '').join(', ')}`;
  return /[.…?!]$/u.test(line) ? line : `${line}.`;
}

/** As many sources as `fits` allows, in their order, then how many more the metadata lists. */
export function listSources(
  citations: readonly Citation[],
  sources: ReadonlyMap<SourceId, Source> | null,
  words: FigureWords,
  fits: (text: string) => boolean,
): string {
  // Where room is short, more sources by publisher and date serve better than fewer with their titles.
  const withTitle = allFit(citations, citation => describeSource(citation, sources, words), fits);
  const described = citations.map(citation => describeSource(citation, sources, words, { withTitle }));
  const upTo = (count: number) => {
    const listed = described.slice(0, count).join(' ');
    if (count === described.length) return listed;
    const more = words.moreSources(described.length - count);
    return listed === '' ? more : `${listed.replace(/\.?$/, ';')} ${more}`;
  };
  // Few of many fit as a rule: doubling finds the size before halving finds the count.
  let bound = FIRST_TRIED;
  while (bound < described.length && fits(upTo(bound))) bound *= 2;
  if (bound >= described.length && fits(upTo(described.length))) return upTo(described.length);
  let [low, high] = [bound > FIRST_TRIED ? bound / 2 : 0, Math.min(bound, described.length) - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(upTo(middle))) low = middle;
    else high = middle - 1;
  }
  return upTo(low);
}

/** Whether all fit in a row. Where few do, only a few are described and set to find out. */
function allFit<T>(list: readonly T[], describe: (item: T) => string, fits: (text: string) => boolean): boolean {
  let text = list.slice(0, FIRST_TRIED).map(describe).join(' ');
  for (let count = FIRST_TRIED; count < list.length; count *= 2) {
    if (!fits(text)) return false;
    text = [text, ...list.slice(count, 2 * count).map(describe)].join(' ');
  }
  return fits(text);
}

/** A title cut between words, without its subtitle where that is enough. */
function shorten(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const main = title.split(/[:;–—]\s|\s[-–—|]\s/u)[0]!.trim();
  if (main.length >= 12 && main.length <= LONGEST_TITLE) return main;
  const cut = main.slice(0, LONGEST_TITLE);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 20 ? end : LONGEST_TITLE).replace(/[\s,;:–—]+$/u, '')}…`;
}
