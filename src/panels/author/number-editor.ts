import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  addNumber,
  nameFault,
  patchNumber,
  removeNumber,
  renameNumber,
} from '../../core/briefing/edit/edit-numbers.ts';
import { icon } from '../icon.ts';
import { faultsAt, type StepContext } from './author-context.ts';
import { boundField, faultList } from './bound-field.ts';

/** The numbers of a step: a name, a query with its live answer, what it counts, and the pin. */
export function numberEditor(context: StepContext): TemplateResult {
  const { words, change, step } = context;
  const fresh = { query: 'count seats forum=forge counted=yes', pinned: '', what: { en: '' } };
  return html`<fieldset>
    <legend>${words.numbers}</legend>
    <p class="hint">${words.numbersNote}</p>
    ${Object.keys(step.numbers).map(name => number(context, name))}
    <button class="way" @click=${() => change(one => addNumber(one, 'figure', fresh))}>
      ${icon('plus')}${words.addNumber}
    </button>
  </fieldset>`;
}

function number(context: StepContext, name: string): TemplateResult {
  const { step, words, change, faults, insert, resolved, lang } = context;
  const path = `/numbers/${name}`;
  const { query, what } = step.numbers[name]!;
  const bound = resolved.numbers.find(one => one.name === name);
  const broken = faultsAt(faults, `${path}/query`);
  return html`<div class="card">
    <div class="number-head">
      ${nameField(context, name)}
      <button class="way" title=${words.insertInto(name)} aria-label=${words.insertInto(name)} @click=${() => insert(`{${name}}`)}>
        ${words.insert} <code>{${name}}</code>
      </button>
      <button
        class="small"
        aria-label=${words.removeNumber(name)}
        title=${words.removeNumber(name)}
        @click=${() => change(one => removeNumber(one, name))}
      >
        ${icon('close', 12)}
      </button>
    </div>
    <div class="field">
      <label for=${`query-${name}`}>${words.query}</label>
      <textarea
        id=${`query-${name}`}
        class="query"
        rows="2"
        maxlength="2000"
        spellcheck="false"
        autocapitalize="none"
        aria-invalid=${broken.length > 0}
        aria-describedby=${`answer-${name}`}
        .value=${live(query)}
        @input=${(event: Event) => {
          const asked = (event.target as HTMLTextAreaElement).value.replaceAll('\n', ' ');
          change(one => patchNumber(one, name, { query: asked }), `${path}/query`);
        }}
      ></textarea>
      <div id=${`answer-${name}`} aria-live="polite">
        ${bound?.pin ? html`<p class="answer">${words.answer(bound.text, bound.asof)} ${pinButton(context, name, bound.pin)}</p>` : html`<p class="answer">${words.noAnswer}</p>`}
        ${faultList(broken, words)} ${faultList(faultsAt(faults, `${path}/pinned`), words)}
      </div>
    </div>
    ${boundField({
      ...{ label: words.what, text: what, path: `${path}/what`, lang, faults, words, rows: 1, preview: null },
      change: next => change(one => patchNumber(one, name, { what: next }), `${path}/what`),
    })}
  </div>`;
}

function pinButton({ step, words, change }: StepContext, name: string, pin: string): TemplateResult {
  if (step.numbers[name]?.pinned === pin) return html`<span class="pinned">${icon('check', 12)}${words.pinned}</span>`;
  const short = pin.length > 24 ? `${pin.slice(0, 23)}…` : pin;
  return html`<button class="way" @click=${() => change(one => patchNumber(one, name, { pinned: pin }))}>
    ${icon('pin')}${words.pin(short)}
  </button>`;
}

/** A name is taken when it is left, for texts of the step change with it. */
function nameField({ step, words, change }: StepContext, name: string): TemplateResult {
  const rename = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const fault = nameFault(step, name, field.value);
    field.setCustomValidity(fault ? { form: words.nameForm, taken: words.nameTaken }[fault] : '');
    field.reportValidity();
    if (!fault) change(one => renameNumber(one, name, field.value));
  };
  return html`<input
    type="text"
    class="number-name"
    spellcheck="false"
    autocapitalize="none"
    maxlength="40"
    aria-label=${words.numberName}
    .value=${live(name)}
    @change=${rename}
    @input=${(event: Event) => (event.target as HTMLInputElement).setCustomValidity('')}
  />`;
}
