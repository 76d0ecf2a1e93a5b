import type { Model } from '../../model/create-model.ts';
import type { Details } from '../../model/dataset.ts';
import type { Conflict } from '../../model/records.ts';
import type { DossierMessages } from '../../text/dossier-words.ts';
import type { View } from '../../view/view.ts';
import type { DossierItem, DossierSection, Rows } from '../types.ts';

export interface DossierContext {
  model: Model;
  view: View;
  /** Unfiltered rows on the View's date. */
  rows: Rows;
  messages: DossierMessages;
  details: Details | null;
}

/** Words joined as one line: "signed 4 Dec 2025 · not binding". */
export function joinDetail(parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** Texts of whole sentences in a row; Chinese sets no blank between them. */
export function joinSentences({ lang }: { lang: string }, texts: readonly string[]): string {
  return texts.filter(Boolean).join(lang === 'zh' ? '' : ' ');
}

/** A section, or nothing when it would be empty. */
export function section(
  layer: DossierSection['layer'],
  heading: string,
  items: DossierItem[],
  aside: string | null = null,
): DossierSection[] {
  return items.length ? [{ layer, heading, aside, items }] : [];
}

/** Where sources differ, as lines of evidence. */
export function conflictItems(
  { messages }: DossierContext,
  subject: string,
  conflicts: readonly Conflict[],
): DossierItem[] {
  const words = messages.dossier;
  return conflicts.map(({ values, taken, why }) => {
    const sides = values.map(({ value, accordingTo }) => (accordingTo ? words.accordingTo(value, accordingTo) : value));
    const [title, rest] = sides.length > 0 ? [sides.join('; '), taken === null ? why : null] : [why ?? '', null];
    return {
      subject,
      title,
      detail: words.conflict('', taken, rest),
      icon: { kind: 'none' as const },
      muted: false,
      confidence: 'medium' as const,
      cites: [],
    };
  });
}

/** Facts with a value; empty ones are left out. */
export function facts(
  pairs: readonly (readonly [label: string, value: string | null | undefined])[],
): { label: string; value: string }[] {
  return pairs.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
