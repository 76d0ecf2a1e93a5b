import { measureText, type TextFont } from './measure-text.ts';

/** How lines are filled: as full as possible, or as few but as even as possible. */
export type Fill = 'greedy' | 'balanced';

/**
 * Breaks a text into lines. Latin breaks at spaces and after a hyphen, dash or slash between letters; Chinese and
 * Japanese anywhere but before closing and after opening punctuation, nor between a figure and its unit. `\n` always
 * breaks, a no-break space never does. A word wider than the line is cut. No-one shrinks.
 *
 * @param maxWidthPx width of a line in px, measured without kerning
 * @param maxLines lines beyond it are dropped, and the last one kept ends in "…"
 */
export function wrapText(
  text: string,
  font: TextFont,
  maxWidthPx: number,
  maxLines = Number.POSITIVE_INFINITY,
  fill: Fill = 'greedy',
): string[] {
  const width = (line: string) => measureText(line, font);
  const lines = text.split('\n').flatMap(paragraph => {
    const pieces = splitPieces(paragraph);
    const greedy = fillLines(pieces, width, maxWidthPx);
    if (fill === 'greedy' || greedy.length < 2) return greedy;
    return fillLines(pieces, width, evenWidth(pieces, width, maxWidthPx, greedy.length));
  });
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  const last = kept.pop();
  return last === undefined ? [] : [...kept, ellipsize(last, width, maxWidthPx)];
}

type Width = (line: string) => number;

/** The smallest width, to half a pixel, that needs no more lines than `count`. */
function evenWidth(pieces: readonly string[], width: Width, maxWidthPx: number, count: number): number {
  let low = Math.max(...pieces.map(piece => Math.min(width(piece.trimEnd()), maxWidthPx)));
  let high = maxWidthPx;
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (fillLines(pieces, width, middle).length <= count) high = middle;
    else low = middle;
  }
  return high;
}

function fillLines(pieces: readonly string[], width: Width, maxWidthPx: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces.flatMap(whole => cutPiece(whole, width, maxWidthPx))) {
    if (line !== '' && width(line + piece.trimEnd()) > maxWidthPx) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** A piece that no line can hold, cut between its characters. */
function cutPiece(piece: string, width: Width, maxWidthPx: number): string[] {
  if (width(piece.trimEnd()) <= maxWidthPx) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const character of piece) {
    if (part !== '' && !/[\p{M}\s]/u.test(character) && width(part + character) > maxWidthPx) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function ellipsize(line: string, width: Width, maxWidthPx: number): string {
  const characters = [...line];
  const ending = () => `${characters.join('').replace(/[\s,;:–—·，、；：]+$/u, '')}…`;
  while (characters.length > 0 && width(ending()) > maxWidthPx) characters.pop();
  return ending();
}

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
/** Never at the start of a line: closing punctuation, marks of length and repetition, small kana, units set tight. */
const noStart = /[\p{Pe}\p{Pf}\p{M}.,;:!?%‰°…—·，。、；：？！・～％ーゝゞ々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
/** Never at the end of a line: opening punctuation and signs of currency. */
const noEnd = /[\p{Ps}\p{Pi}\p{Sc}#№]/u;

/** Unbreakable pieces in order; each keeps the spaces that follow it. Joined they are the text. */
function splitPieces(text: string): string[] {
  const characters = [...text.trim()];
  const pieces: string[] = [];
  let piece = '';
  characters.forEach((character, index) => {
    piece += character;
    const next = characters[index + 1];
    if (next !== undefined && mayBreak(characters[index - 1] ?? '', character, next)) {
      pieces.push(piece);
      piece = '';
    }
  });
  return [...pieces, piece];
}

const isSpace = (character: string) => /[ \t\u2009\u200b\u3000]/.test(character);

/** Whether a line may end between `character` and `next`. */
function mayBreak(previous: string, character: string, next: string): boolean {
  if (isSpace(next)) return false;
  if (isSpace(character)) return true;
  if (/[-–—/]/.test(character)) return /[\p{L})]/u.test(previous) && /\p{L}/u.test(next);
  if (!cjk.test(character) && !cjk.test(next)) return false;
  if (/[\u00a0\u202f\u2060]/.test(character + next)) return false;
  if (/\p{Nd}/u.test(character) && /\p{Script=Han}/u.test(next)) return false;
  return !noStart.test(next) && !noEnd.test(character);
}
