import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { addAnswer, moveAnswer, patchAnswer, removeAnswer } from '../../core/briefing/edit/edit-answers.ts';
import { isProofForm } from '../../core/briefing/edit/read-draft.ts';
import type { BriefingAnswer } from '../../core/model/records.ts';
import { icon } from '../icon.ts';
import { faultsAt, type StepContext } from './author-context.ts';
import { authorIcon } from './author-icon.ts';
import { boundField, faultList } from './bound-field.ts';
import { sourceField } from './source-field.ts';

/** Kinds of subjects that a stage can show as a proof. */
const PROVABLE: readonly string[] = ['country', 'project', 'agreement', 'risk', 'forum'];

/** The questions that listeners may ask at a step, in the order in which the remote lists them, each with its answer. */
export function answerEditor(context: StepContext): TemplateResult {
  const { step, words, change } = context;
  const add = (event: Event) => {
    const fieldset = fieldsetOf(event);
    change(addAnswer);
    focusLater(fieldset, step.answers.length, 'textarea');
  };
  return html`<fieldset class="answers">
    <legend>${words.answers}</legend>
    ${step.answers.map((_, at) => answerCard(context, at))}
    <button class="way add-answer" @click=${add}>${icon('plus')}${words.addAnswer}</button>
  </fieldset>`;
}

function answerCard(context: StepContext, at: number): TemplateResult {
  const { step, words, faults, lang, resolved, change } = context;
  const answer = step.answers[at]!;
  const path = `/answers/${at}`;
  const patch = (changes: Partial<BriefingAnswer>, about?: string) =>
    change(one => patchAnswer(one, at, changes), about && `${path}/${about}`);
  const text = (key: 'question' | 'answer', label: string, rows: number) =>
    boundField({
      ...{ label, text: answer[key], path: `${path}/${key}`, lang, faults, words, rows },
      preview: resolved.answers[at]?.[key] ?? null,
      change: next => patch({ [key]: next }, key),
    });
  return html`<div class="card">
    <div class="answer-head">${answerButtons(context, at)}</div>
    ${text('question', words.question, 2)} ${text('answer', words.answerText, 3)}
    ${proofField(context, at, show => patch({ show }))} ${faultList(faultsAt(faults, `${path}/show`), words)}
    ${sourceField(context, answer.sources, sources => patch({ sources }))}
    ${faultList(faultsAt(faults, `${path}/sources`), words)}
  </div>`;
}

/** Its number, up, down and away; the keyboard goes along with what moves. */
function answerButtons({ step, words, change }: StepContext, at: number): TemplateResult {
  const last = step.answers.length - 1;
  const move = (event: Event, by: -1 | 1) => {
    const fieldset = fieldsetOf(event);
    change(one => moveAnswer(one, at, at + by));
    focusLater(fieldset, at + by, `[data-by="${by}"]:not(:disabled), [data-by]:not(:disabled)`);
  };
  const remove = (event: Event) => {
    const fieldset = fieldsetOf(event);
    change(one => removeAnswer(one, at));
    focusLater(fieldset, null, '.add-answer');
  };
  const mover = (by: -1 | 1, label: string, glyph: TemplateResult, isEnd: boolean) => html`<button
    class="small"
    data-by=${by}
    aria-label=${label}
    title=${label}
    ?disabled=${isEnd}
    @click=${(event: Event) => move(event, by)}
  >
    ${glyph}
  </button>`;
  const [up, down, away] = [words.answerUp(at + 1), words.answerDown(at + 1), words.removeAnswer(at + 1)];
  return html`<b>${at + 1}</b>
    ${mover(-1, up, authorIcon('up', 12), at === 0)} ${mover(1, down, icon('chevron-down', 12), at === last)}
    <button class="small" aria-label=${away} title=${away} @click=${remove}>${icon('close', 12)}</button>`;
}

/** What proves it on the screen: a record by its key or by words that find it, or an address of the map; '' = nothing. */
function proofField(
  { step, find, words, redraw }: StepContext,
  at: number,
  take: (show: string | null) => void,
): TemplateResult {
  const show = step.answers[at]!.show ?? '';
  const id = `proofs-${at}`;
  const hits = (typed: string) => find(typed).filter(({ kind }) => PROVABLE.includes(kind));
  const commit = (event: Event) => {
    const field = event.target as HTMLInputElement;
    // Of an address as it is copied only the view is kept.
    const typed = field.value.trim().replace(/^[a-z]+:\/\/[^?]*(?=\?)/i, '');
    const proof = typed === '' || isProofForm(typed) ? typed : hits(typed)[0]?.subject;
    field.setCustomValidity(proof === undefined ? words.proofForm : '');
    field.reportValidity();
    if (proof !== undefined && proof !== show) take(proof === '' ? null : proof);
  };
  const suggest = (event: Event) => {
    const field = event.target as HTMLInputElement;
    field.setCustomValidity('');
    const options = field.parentElement!.querySelector('datalist')!;
    options.replaceChildren(
      ...hits(field.value).map(({ subject, label, detail }) => new Option([label, detail].join(' · '), subject)),
    );
  };
  return html`<div class="field">
    <label for=${`${id}-field`}>${words.proof}</label>
    <input
      id=${`${id}-field`}
      type="text"
      list=${id}
      autocomplete="off"
      spellcheck="false"
      .value=${live(show)}
      @change=${commit}
      @input=${suggest}
      @blur=${redraw}
    />
    <datalist id=${id}></datalist>
  </div>`;
}

function fieldsetOf(event: Event): HTMLElement {
  return (event.currentTarget as HTMLElement).closest('fieldset')!;
}

/** Puts the keyboard, once the change is drawn, on the first that fits: in a card, or with null in the whole list. */
function focusLater(fieldset: HTMLElement, card: number | null, selectors: string): void {
  requestAnimationFrame(() => {
    const place = card === null ? fieldset : fieldset.querySelectorAll('.card')[card];
    for (const selector of selectors.split(', ')) {
      const found = place?.querySelector<HTMLElement>(selector);
      if (found) return found.focus();
    }
  });
}
