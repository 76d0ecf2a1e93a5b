import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { withWords } from '../../core/briefing/edit/draft.ts';
import type { DraftFault } from '../../core/briefing/edit/find-draft-faults.ts';
import type { BoundText } from '../../core/model/records.ts';
import type { AuthorText } from '../../core/text/author.en.ts';
import type { Language } from '../../core/text/messages.ts';
import { faultsAt } from './author-context.ts';

export interface BoundField {
  /** Before the id of the field, where two texts have the same place. */
  scope?: string;
  label: string;
  text: BoundText;
  /** The text's place in the step or the briefing. */
  path: string;
  lang: Language;
  faults: readonly DraftFault[];
  words: AuthorText;
  /** Lines of the field. */
  rows: number;
  /** The text with its numbers, shown where it differs; null = it has none. */
  preview: string | null;
  change(text: BoundText): void;
}

const LONGEST = 5000;

/** A text in the language that is being written, with what is wrong beside it and how it will read. */
export function boundField({
  scope = 'step',
  label,
  text,
  path,
  lang,
  faults,
  words,
  rows,
  preview,
  change,
}: BoundField): TemplateResult {
  const id = `${scope}${path.replaceAll('/', '-')}`;
  const found = faultsAt(faults, path, lang);
  const own = text[lang] ?? '';
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      class="bound"
      lang=${lang}
      rows=${rows}
      maxlength=${LONGEST}
      placeholder=${text[lang] === undefined && lang !== 'en' ? text.en : ''}
      aria-invalid=${found.length > 0}
      aria-describedby=${`${id}-says`}
      .value=${live(own)}
      @input=${(event: Event) => change(withWords(text, lang, (event.target as HTMLTextAreaElement).value))}
    ></textarea>
    <div id=${`${id}-says`}>
      ${preview !== null && own.includes('{') ? html`<p class="preview" lang=${lang}><b>${words.preview}</b> ${preview}</p>` : nothing}
      ${faultList(found, words)}
    </div>
  </div>`;
}

export function faultList(faults: readonly DraftFault[], words: AuthorText): TemplateResult | typeof nothing {
  return faults.length ? html`${faults.map(fault => html`<p class="fault">${words.fault(fault)}</p>`)}` : nothing;
}
