import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { removeStep } from '../../core/briefing/edit/edit-steps.ts';
import type { BriefingStep } from '../../core/model/records.ts';
import { icon } from '../icon.ts';
import type { IconName } from '../icons.ts';
import { answerEditor } from './answer-editor.ts';
import { type AuthorRequest, faultsAt, type StepContext } from './author-context.ts';
import { boundField, faultList } from './bound-field.ts';
import { buildEditor } from './build-editor.ts';
import { calloutEditor } from './callout-editor.ts';
import { numberEditor } from './number-editor.ts';
import { sourceField } from './source-field.ts';

/** All of one step that can be written. */
export function stepEditor(context: StepContext): TemplateResult {
  const { step, index, words, faults, change, desk } = context;
  return html`<div class="editor">
    <div class="ways">
      ${way(context, 'show', 'globe', words.show)} ${way(context, 'use-view', 'pin', words.useView)}
      ${way(context, 'present', 'play', words.presentHere)}
    </div>
    ${faultList(faultsAt(faults, '/view'), words)}
    ${text(context, 'title', words.stepTitle, 2)} ${text(context, 'name', words.name, 1)}
    ${text(context, 'notes', words.notes, 5)} ${secondsField(context)} ${calloutEditor(context)}
    ${buildEditor(context)} ${numberEditor(context)} ${sourceField(context, step.sources, sources => change(one => ({ ...one, sources })))}
    ${answerEditor(context)}
    <details class="view"><summary>${words.view}</summary><code>${step.view}</code></details>
    <button class="way" @click=${() => desk.edit(draft => removeStep(draft, index))}>
      ${icon('close')}${words.remove}
    </button>
  </div>`;
}

function way(
  { ask, index }: StepContext,
  what: Extract<AuthorRequest, { step: number }>['do'] & ('show' | 'use-view' | 'present'),
  glyph: IconName,
  label: string,
): TemplateResult {
  return html`<button class="way" @click=${() => ask({ do: what, step: index })}>${icon(glyph)}${label}</button>`;
}

function text(context: StepContext, key: 'title' | 'name' | 'notes', label: string, rows: number): TemplateResult {
  const { step, words, lang, faults, change, resolved } = context;
  return boundField({
    ...{ label, text: step[key], path: `/${key}`, lang, faults, words, rows, preview: resolved[key] },
    change: next => change(one => ({ ...one, [key]: next }), `/${key} ${lang}`),
  });
}

/** Only what is whole and within bounds is taken; the rest is said beside the field. */
function secondsField({ step, words, change }: StepContext): TemplateResult {
  const take = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const seconds = Number(field.value);
    const isWhole = Number.isInteger(seconds) && seconds >= 10 && seconds <= 600;
    field.setCustomValidity(isWhole ? '' : words.secondsForm);
    field.reportValidity();
    if (isWhole) change((one): BriefingStep => ({ ...one, seconds }), '/seconds');
  };
  return html`<label class="inline">
    <span>${words.seconds}</span>
    <input type="number" min="10" max="600" step="1" .value=${live(String(step.seconds))} @change=${take} />
  </label>`;
}
