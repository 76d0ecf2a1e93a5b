// What the parts of the author's panel are given.
import type { DraftFault, DraftJudge } from '../../core/briefing/edit/find-draft-faults.ts';
import type { Reader } from '../../core/briefing/reader.ts';
import type { ResolvedStep } from '../../core/briefing/resolved.ts';
import type { BriefingStep, Source, SourceId } from '../../core/model/records.ts';
import type { SearchHit } from '../../core/select/types.ts';
import type { AuthorText } from '../../core/text/author.en.ts';
import type { Language, Messages } from '../../core/text/messages.ts';
import type { AuthorDesk } from '../../state/author-desk.ts';

/** What the panel can't do itself. Steps and call-outs go by their places; `callout: null` is a new one. */
export type AuthorRequest =
  | { do: 'add-step' }
  | { do: 'show' | 'use-view' | 'present'; step: number }
  | { do: 'place'; step: number; callout: number | null }
  | { do: 'stop-placing' }
  | { do: 'start'; from: string | null }
  | { do: 'load'; file: File }
  | { do: 'save' }
  /** The words about a file that was not taken have been read. */
  | { do: 'dismiss' }
  | { do: 'close' };

/** What the author set out to place on the map. */
export interface Placing {
  step: number;
  callout: number | null;
}

export interface AuthorContext {
  desk: AuthorDesk;
  words: AuthorText;
  messages: Messages;
  judge: DraftJudge;
  /** One for each language of the texts. */
  readers: Readonly<Record<Language, Reader>>;
  /** The language in which texts are shown and written. */
  lang: Language;
  placing: Placing | null;
  sources: ReadonlyMap<SourceId, Source>;
  find(query: string): readonly SearchHit[];
  ask(request: AuthorRequest): void;
  /** Asks for a drawing of the panel. */
  redraw(): void;
  /** Puts words into the text that was edited last. */
  insert(words: string): void;
}

/** A step with all that its editor shows. */
export interface StepContext extends AuthorContext {
  step: BriefingStep;
  index: number;
  resolved: ResolvedStep;
  faults: readonly DraftFault[];
  /** Changes this step; `about` names the field, so that typing on is one change. */
  change(change: (step: BriefingStep) => BriefingStep, about?: string): void;
}

/** Faults of one field, or of its text in one language. */
export function faultsAt(faults: readonly DraftFault[], path: string, lang?: Language): DraftFault[] {
  return faults.filter(fault => {
    if (fault.kind === 'no-language') return fault.path === path && fault.lang === lang;
    return fault.path === path || (lang !== undefined && fault.path === `${path}/${lang}`);
  });
}
