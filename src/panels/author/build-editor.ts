// What comes with a press of the key while a step is shown: call-outs, and keys of the view.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { buildOf, removeBuild, setBuildOf, setBuildView } from '../../core/briefing/edit/edit-builds.ts';
import { icon } from '../icon.ts';
import { faultsAt, type StepContext } from './author-context.ts';
import { faultList } from './bound-field.ts';

/** A call-out stands there from the start, or comes with a press: one that is there, or a further one. */
export function comesField({ step, words, change }: StepContext, callout: number): TemplateResult {
  const { builds = [] } = step;
  const own = buildOf(step, callout);
  const take = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    change(one => setBuildOf(one, callout, value === '' ? null : Number(value)));
  };
  const options = builds.map((_, at) => words.withPress(at + 1));
  return html`<label class="inline">
    <span>${words.comes}</span>
    <select .value=${live(own === null ? '' : String(own))} @change=${take}>
      <option value="" ?selected=${own === null}>${words.fromStart}</option>
      ${[...options, words.withNewPress(builds.length + 1)].map(
        (label, at) => html`<option value=${at} ?selected=${own === at}>${label}</option>`,
      )}
    </select>
  </label>`;
}

/** The presses of a step in order, each with the keys of the view that it changes. */
export function buildEditor(context: StepContext): TemplateResult {
  const { step, words, faults, change } = context;
  const { builds = [] } = step;
  return html`<fieldset class="builds">
    <legend>${words.presses}</legend>
    ${builds.map(
      (_, at) => html`<div class="card">
        <div class="answer-head">
          <b>${words.press(at + 1)}</b>
          <button
            class="small"
            aria-label=${words.removePress(at + 1)}
            title=${words.removePress(at + 1)}
            @click=${() => change(one => removeBuild(one, at))}
          >
            ${icon('close', 12)}
          </button>
        </div>
        ${calloutsOf(context, at)} ${keysField(context, at, words.pressView)}
        ${faultList(faultsAt(faults, `/builds/${at}/view`), words)}
      </div>`,
    )}
    ${faultList(faultsAt(faults, '/builds'), words)} ${keysField(context, builds.length, words.addPress)}
  </fieldset>`;
}

/** The call-outs that a press brings, by their titles. */
function calloutsOf({ step, resolved, words }: StepContext, at: number): TemplateResult | typeof nothing {
  const titles = (step.builds?.[at]?.annotations ?? []).map(
    one => resolved.annotations[one]?.title || words.calloutNumber(one + 1),
  );
  return titles.length ? html`<p class="hint">${titles.join(' · ')}</p>` : nothing;
}

/** Keys as an address has them; of a whole address only what follows its question mark is kept. */
function keysField({ step, words, change, redraw }: StepContext, at: number, label: string): TemplateResult {
  const view = step.builds?.[at]?.view ?? '';
  const commit = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const typed = field.value.trim().replace(/^[^=]*\?/, '');
    field.setCustomValidity(typed === '' || typed.includes('=') ? '' : words.pressForm);
    field.reportValidity();
    if (!field.validity.valid || typed === view) return;
    change(one => setBuildView(one, at, typed));
    redraw();
  };
  return html`<label class="field">
    <span class="label">${label}</span>
    <input
      type="text"
      class="query"
      autocomplete="off"
      spellcheck="false"
      placeholder="vs=2026-02-04"
      .value=${live(view)}
      @change=${commit}
      @input=${(event: Event) => (event.target as HTMLInputElement).setCustomValidity('')}
    />
  </label>`;
}
