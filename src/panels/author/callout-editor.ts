import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { addAnnotation, patchAnnotation, removeAnnotation } from '../../core/briefing/edit/edit-annotations.ts';
import { isPlaceForm } from '../../core/briefing/edit/read-draft.ts';
import { icon } from '../icon.ts';
import { faultsAt, type StepContext } from './author-context.ts';
import { boundField, faultList } from './bound-field.ts';
import { comesField } from './build-editor.ts';
import { sourceField } from './source-field.ts';

/** The call-outs of a step: where each points, what it says, what it rests on. */
export function calloutEditor(context: StepContext): TemplateResult {
  const { step, words, faults } = context;
  return html`<fieldset>
    <legend>${words.callouts}</legend>
    ${step.annotations.map((_, at) => callout(context, at))} ${faultList(faultsAt(faults, '/annotations'), words)}
    ${newCallout(context)}
  </fieldset>`;
}

function callout(context: StepContext, at: number): TemplateResult {
  const { step, words, faults, change, lang, resolved } = context;
  const annotation = step.annotations[at]!;
  const shown = resolved.annotations[at];
  const path = `/annotations/${at}`;
  const patch = (changes: Partial<typeof annotation>, about?: string) =>
    change(one => patchAnnotation(one, at, changes), about && `${path}/${about}`);
  const text = (key: 'title' | 'text', label: string, rows: number) =>
    boundField({
      ...{ label, text: annotation[key], path: `${path}/${key}`, lang, faults, words, rows },
      preview: shown?.[key] ?? null,
      change: next => patch({ [key]: next }, key),
    });
  return html`<div class="card">
    <div class="place">
      ${placeField(context, annotation.at, words.at, place => patch({ at: place }))}
      <button
        class="small"
        aria-label=${words.removeCallout}
        title=${words.removeCallout}
        @click=${() => change(one => removeAnnotation(one, at))}
      >
        ${icon('close', 12)}
      </button>
    </div>
    ${faultList(faultsAt(faults, `${path}/at`), words)} ${placeButton(context, at, words.place)}
    ${text('title', words.calloutTitle, 1)} ${text('text', words.calloutText, 3)}
    ${comesField(context, at)} ${sourceField(context, annotation.sources, sources => patch({ sources }))}
    ${faultList(faultsAt(faults, `${path}/sources`), words)}
  </div>`;
}

function newCallout(context: StepContext): TemplateResult {
  const { words, change } = context;
  const add = (at: string) => change(one => addAnnotation(one, emptyCallout(context, at)));
  return html`<div class="new-callout">
    ${placeButton(context, null, words.addCallout)} ${placeField(context, '', words.atNew, add)}
  </div>`;
}

/** A call-out with the name of what it points at as its title. */
export function emptyCallout(
  { readers }: Pick<StepContext, 'readers'>,
  at: string,
): StepContext['step']['annotations'][number] {
  const [kind = '', id = ''] = at.split(':');
  const named = ['country', 'forum', 'mineral', 'project', 'agreement', 'risk'].includes(kind) && id !== '';
  const title = named ? `{${kind}:${id}}` : '';
  const { en, zh } = readers;
  const both = named && zh.messages.lang !== en.messages.lang;
  return { at, title: both ? { en: title, zh: title } : { en: title }, text: { en: '' }, sources: [] };
}

function placeButton(
  { placing, index, words, ask }: StepContext,
  callout: number | null,
  label: string,
): TemplateResult {
  const isPlacing = placing?.step === index && placing.callout === callout;
  return html`<button
      class="way"
      aria-pressed=${isPlacing}
      @click=${() => ask(isPlacing ? { do: 'stop-placing' } : { do: 'place', step: index, callout })}
    >
      ${icon('pin')}${isPlacing ? words.placingStop : label}
    </button>
    ${isPlacing ? html`<p class="hint" role="status">${words.placing}</p>` : nothing}`;
}

/** A subject by its key or by words that find it, or `lng,lat`. What is neither is said and not taken. */
function placeField(
  { find, words, redraw }: StepContext,
  at: string,
  label: string,
  take: (at: string) => void,
): TemplateResult {
  const hits = (typed: string) => find(typed).filter(({ kind }) => kind !== 'company');
  const commit = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const typed = field.value.trim();
    const place = isPlaceForm(typed) ? typed : hits(typed)[0]?.subject;
    field.setCustomValidity(place || typed === '' ? '' : words.atForm);
    field.reportValidity();
    if (!place || place === at) return;
    if (at === '') field.value = '';
    take(place);
  };
  const suggest = (event: Event) => {
    const field = event.target as HTMLInputElement;
    field.setCustomValidity('');
    const options = field.parentElement!.querySelector('datalist')!;
    options.replaceChildren(
      ...hits(field.value).map(({ subject, label, detail }) => new Option([label, detail].join(' · '), subject)),
    );
  };
  const id = at === '' ? 'places' : `places-${at.replace(/[^a-z0-9]/gi, '')}`;
  return html`<span class="place-field">
    <input
      type="text"
      list=${id}
      autocomplete="off"
      spellcheck="false"
      aria-label=${label}
      placeholder=${label}
      .value=${live(at)}
      @change=${commit}
      @input=${suggest}
      @blur=${redraw}
    />
    <datalist id=${id}></datalist>
  </span>`;
}
