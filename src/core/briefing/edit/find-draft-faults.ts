// What an author still has to see to, field by field.
import type { BoundText, BriefingStep } from '../../model/records.ts';
import { LANGUAGES } from '../../text/messages.ts';
import { boundTextsOfStep } from '../bound-texts-of.ts';
import { type BriefingFault, checkStep, checkTexts } from '../check-briefing.ts';
import type { Reader } from '../reader.ts';
import { resolveStep } from '../resolve-step.ts';
import type { ResolvedStep } from '../resolved.ts';
import type { Draft } from './draft.ts';

/** The faults of the check, and what only a draft may lack. */
export type DraftFault = BriefingFault | ({ path: string } & { kind: 'empty' | 'no-sources' | 'no-steps' });

/** Judges drafts; a step that did not change is not judged again. */
export class DraftJudge {
  readonly #readers: readonly Reader[];
  readonly #resolved = new WeakMap<BriefingStep, Map<string, ResolvedStep>>();
  readonly #known = new WeakMap<BriefingStep, { literals: readonly string[]; faults: readonly DraftFault[] }>();

  /** The reader of the page comes first: in that language all faults are said, of whichever text. */
  constructor(readers: readonly Reader[]) {
    const faults = readers[0]?.words.faults;
    this.#readers = readers.map(reader => (faults ? { ...reader, words: { ...reader.words, faults } } : reader));
  }

  /** With paths inside the step. */
  faultsOfStep(draft: Draft, step: BriefingStep): readonly DraftFault[] {
    const known = this.#known.get(step);
    if (known && known.literals === draft.literals) return known.faults;
    const faults = withoutTwins([...emptyParts(step), ...checkStep(this.#readers, draft, step)]);
    this.#known.set(step, { literals: draft.literals, faults });
    return faults;
  }

  /** A step as it reads in a language of the readers; the first of them where there is none. */
  resolve(draft: Draft, step: BriefingStep, lang: string): ResolvedStep {
    const known = this.#resolved.get(step) ?? new Map<string, ResolvedStep>();
    this.#resolved.set(step, known);
    const reader = this.#readers.find(({ messages }) => messages.lang === lang) ?? this.#readers[0]!;
    const resolved = known.get(lang) ?? resolveStep(reader, draft, step);
    known.set(lang, resolved);
    return resolved;
  }

  /** Of the briefing itself, without its steps. */
  faultsOfBriefing(draft: Draft): readonly DraftFault[] {
    const texts = [
      { path: '/title', text: draft.title },
      { path: '/summary', text: draft.summary },
    ];
    const none: DraftFault[] = draft.steps.length ? [] : [{ kind: 'no-steps', path: '/steps' }];
    return [...none, ...texts.flatMap(emptyText), ...checkTexts(texts, draft.literals)];
  }

  /** All that keeps the draft from passing the check. */
  count(draft: Draft): number {
    const inSteps = draft.steps.map(step => this.faultsOfStep(draft, step).length);
    return inSteps.reduce((sum, n) => sum + n, this.faultsOfBriefing(draft).length);
  }
}

/** A text that one language lacks is read in English by two readers, who find the same. */
function withoutTwins(faults: readonly DraftFault[]): DraftFault[] {
  return [...new Map(faults.map(fault => [JSON.stringify(fault), fault])).values()];
}

function emptyParts(step: BriefingStep): DraftFault[] {
  return [
    ...[...boundTextsOfStep(step)].flatMap(emptyText),
    ...step.annotations.flatMap((one, index): DraftFault[] =>
      one.sources.length ? [] : [{ kind: 'no-sources', path: `/annotations/${index}/sources` }],
    ),
    ...Object.entries(step.numbers).flatMap(([name, { what }]) =>
      emptyText({ path: `/numbers/${name}/what`, text: what }),
    ),
  ];
}

function emptyText({ path, text }: { path: string; text: BoundText }): DraftFault[] {
  return LANGUAGES.filter(lang => text[lang]?.trim() === '').map(lang => ({ kind: 'empty', path: `${path}/${lang}` }));
}
