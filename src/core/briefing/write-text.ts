// A bound text in the reader's language, with what could not be bound.
import type { BoundText } from '../model/records.ts';
import { type NamedKind, parseBoundText, type TextPart } from './bound-text.ts';
import { nearestName } from './query/nearest-name.ts';
import type { Reader } from './reader.ts';
import type { BoundValue, BriefingProblem } from './resolved.ts';
import { FORMAT_NAMES, itemName, memberOf, writeValue } from './write-value.ts';

/** Never throws: what can't be had stands as a plain mark, and `problems` names it. `path` is the text's place in the step. */
export function writeText(
  text: BoundText,
  values: ReadonlyMap<string, BoundValue>,
  path: string,
  reader: Reader,
): { text: string; problems: BriefingProblem[] } {
  const problems: BriefingProblem[] = [];
  const { lang } = reader.messages;
  const place = `${path}/${text[lang] === undefined ? 'en' : lang}`;
  const written = parseBoundText(reader.messages.local(text)).map(part => {
    const piece = writePart(part, values, reader);
    if (typeof piece === 'string') return piece;
    if (!piece.known) problems.push({ path: place, got: piece.got, expected: piece.expected, next: piece.next });
    return reader.words.notAvailable;
  });
  return { text: written.join(''), problems };
}

interface Fault {
  got: string;
  expected: string;
  next: string;
  /** The fault is named already where the number is. */
  known?: true;
}

function writePart(part: TextPart, values: ReadonlyMap<string, BoundValue>, reader: Reader): string | Fault {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'broken':
      return { got: part.text, ...reader.words.faults.braces };
    case 'name':
      return writeName(part.of, part.id, part.format, reader);
    case 'number':
      return writeNumber(part, values, reader);
  }
}

function writeNumber(
  { name, member, format }: Extract<TextPart, { kind: 'number' }>,
  values: ReadonlyMap<string, BoundValue>,
  reader: Reader,
): string | Fault {
  const got = `{${name}${member ? `.${member}` : ''}${format ? `|${format}` : ''}}`;
  const bound = values.get(name);
  const { faults } = reader.words;
  const meant = (near: string | null) => near !== null && faults.query.didYouMean(near);
  if (!bound) {
    const { expected, next } = faults.number;
    return { got, expected, next: meant(nearestName(name, values.keys())) || next };
  }
  if (bound.value === null) return { got, expected: '', next: '', known: true };
  const value = member === null ? bound.value : memberOf(bound.value, member);
  if (!value) return { got, expected: faults.member.expected(name), next: faults.member.next(bound.pin) };
  const written = writeValue(value, format, reader);
  if ('text' in written) return written.text;
  return { got, expected: written.expected, next: meant(format && nearestName(format, FORMAT_NAMES)) || '' };
}

function writeName(of: NamedKind, id: string, format: string | null, reader: Reader): string | Fault {
  const { model, messages, details, words } = reader;
  const known: Record<NamedKind, { has(id: string): boolean }> = {
    country: { has: one => one === 'EU' || model.countries.has(one) },
    forum: model.forums,
    mineral: { has: one => Object.hasOwn(messages.vocabulary.minerals, one) },
    project: model.projects,
    agreement: model.agreements,
    risk: model.risks,
    programme: new Set(details.programmes.map(one => one.id)),
  };
  const got = `{${of}:${id}${format ? `|${format}` : ''}}`;
  if (!known[of].has(id)) return { got, expected: words.faults.idOf(of), next: '' };
  if (format === null) return itemName({ type: of === 'agreement' ? 'text' : of, id }, reader);
  const forum = model.forums.get(id);
  if (of === 'forum' && format === 'name' && forum) return messages.local(forum.name);
  if (of === 'country' && format === 'short') return messages.countryShort(id);
  return { got, expected: words.faults.nameFormat, next: '' };
}
