// Text with numbers and names bound into it: `{came} countries`, `{share|percent}`, `{country:COD}`; `{{` and `}}` are braces.

/** One piece of a bound text. `at` is the place of its first letter, counted from 0. */
export type TextPart =
  | { kind: 'text'; text: string; at: number }
  /** A number of the step, one member of it (`kinds.mou`), and how it is written. */
  | { kind: 'number'; name: string; member: string | null; format: string | null; at: number }
  | { kind: 'name'; of: NamedKind; id: string; format: string | null; at: number }
  /** Something in braces that is neither. */
  | { kind: 'broken'; text: string; at: number };
export const NAMED_KINDS = ['country', 'forum', 'mineral', 'project', 'agreement', 'risk', 'programme'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

const PIECE = /\{\{|\}\}|\{[^{}]*\}|[{}]|[^{}]+/g;
const NUMBER = /^([a-z][A-Za-z0-9]*)(?:\.([A-Za-z0-9-]+))?(?:\|([A-Za-z0-9-]+))?$/;
const NAME = new RegExp(`^(${NAMED_KINDS.join('|')}):([A-Za-z0-9-]+)(?:\\|([a-z-]+))?$`);

/** The pieces of a text, in order; braces that don't match are `broken`. */
export function parseBoundText(text: string): TextPart[] {
  return [...text.matchAll(PIECE)].map(({ 0: piece, index: at }): TextPart => {
    if (piece === '{{' || piece === '}}') return { kind: 'text', text: piece[0]!, at };
    if (!/[{}]/.test(piece)) return { kind: 'text', text: piece, at };
    const inner = piece.slice(1, -1);
    const name = NAME.exec(inner);
    if (name) return { kind: 'name', of: name[1] as NamedKind, id: name[2]!, format: name[3] ?? null, at };
    const number = NUMBER.exec(inner);
    if (number && piece.length > 1)
      return { kind: 'number', name: number[1]!, member: number[2] ?? null, format: number[3] ?? null, at };
    return { kind: 'broken', text: piece, at };
  });
}
