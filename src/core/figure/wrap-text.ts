import { measureAdvance, type TextFont } from './measure-text.ts';

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
  const most = (maxWidthPx * 1000) / font.sizePx;
  const ruler: Ruler = text => measureAdvance(text, font);
  const lines = text.split('\n').flatMap(paragraph => {
    const pieces = splitPieces(paragraph).map(piece => weigh(piece, ruler));
    const greedy = fillLines(pieces, ruler, most);
    if (fill === 'greedy' || greedy.length < 2) return greedy;
    return fillLines(pieces, ruler, evenWidth(pieces, ruler, most, greedy.length, 500 / font.sizePx));
  });
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  const last = kept.pop();
  return last === undefined ? [] : [...kept, ellipsize(last, ruler, most)];
}

/** Advance of a text in 1/1000 em; all widths below are in this unit, in which they add up. */
type Ruler = (text: string) => number;

/** A piece of text that no line break divides, with the spaces that follow it. */
interface Piece {
  text: string;
  advance: number;
  /** Without the spaces at its end. */
  inked: number;
}

function weigh(text: string, ruler: Ruler): Piece {
  const inked = text.trimEnd();
  const advance = ruler(text);
  return { text, advance, inked: inked.length === text.length ? advance : ruler(inked) };
}

/** The smallest width, to a tolerance, that needs no more lines than `count`. */
function evenWidth(pieces: readonly Piece[], ruler: Ruler, most: number, count: number, tolerance: number): number {
  let low = Math.max(...pieces.map(piece => Math.min(piece.inked, most)));
  let high = most;
  while (high - low > tolerance) {
    const middle = (low + high) / 2;
    if (fillLines(pieces, ruler, middle).length <= count) high = middle;
    else low = middle;
  }
  return high;
}

function fillLines(pieces: readonly Piece[], ruler: Ruler, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  let advance = 0;
  for (const whole of pieces)
    for (const piece of whole.inked <= most ? [whole] : cutPiece(whole.text, ruler, most)) {
      if (line !== '' && advance + piece.inked > most) {
        lines.push(line.trimEnd());
        line = '';
        advance = 0;
      }
      line += piece.text;
      advance += piece.advance;
    }
  return [...lines, line.trimEnd()];
}

/** A piece that no line can hold, cut between its characters. */
function cutPiece(piece: string, ruler: Ruler, most: number): Piece[] {
  const parts: string[] = [];
  let part = '';
  for (const character of piece) {
    if (part !== '' && !/[\p{M}\s]/u.test(character) && ruler(part + character) > most) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].map(text => weigh(text, ruler));
}

function ellipsize(line: string, ruler: Ruler, most: number): string {
  const characters = [...line];
  const ending = () => `${characters.join('').replace(/[\s,;:–—·，、；：]+$/u, '')}…`;
  while (characters.length > 0 && ruler(ending()) > most) characters.pop();
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

/** What decides whether a line may break beside a character; one bit each. */
const KIND = {
  space: 1,
  dash: 2,
  letter: 4,
  closesWord: 8,
  cjk: 16,
  binds: 32,
  digit: 64,
  han: 128,
  noStart: 256,
  noEnd: 512,
} as const;
const TESTS: readonly (readonly [number, RegExp])[] = [
  [KIND.space, /[ \t\u2009\u200b\u3000]/],
  [KIND.dash, /[-–—/]/],
  [KIND.letter, /\p{L}/u],
  [KIND.closesWord, /[\p{L})]/u],
  [KIND.cjk, cjk],
  [KIND.binds, /[\u00a0\u202f\u2060]/],
  [KIND.digit, /\p{Nd}/u],
  [KIND.han, /\p{Script=Han}/u],
  [KIND.noStart, noStart],
  [KIND.noEnd, noEnd],
];
const kinds = new Map<string, number>([['', 0]]);

function kindOf(character: string): number {
  const known = kinds.get(character);
  if (known !== undefined) return known;
  let kind = 0;
  for (const [bit, test] of TESTS) if (test.test(character)) kind |= bit;
  kinds.set(character, kind);
  return kind;
}

/** Whether a line may end between `character` and `next`. */
function mayBreak(previous: string, character: string, next: string): boolean {
  const [before, after] = [kindOf(character), kindOf(next)];
  if (after & KIND.space) return false;
  if (before & KIND.space) return true;
  if (before & KIND.dash) return (kindOf(previous) & KIND.closesWord) !== 0 && (after & KIND.letter) !== 0;
  if (!((before | after) & KIND.cjk)) return false;
  if ((before | after) & KIND.binds) return false;
  if (before & KIND.digit && after & KIND.han) return false;
  return !(after & KIND.noStart) && !(before & KIND.noEnd);
}
