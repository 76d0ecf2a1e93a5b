import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { patchBriefing } from '../../core/briefing/edit/edit-steps.ts';
import type { DraftFault } from '../../core/briefing/edit/find-draft-faults.ts';
import { type AuthorContext, faultsAt } from './author-context.ts';
import { boundField } from './bound-field.ts';
import { sourceField } from './source-field.ts';

const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What belongs to the briefing as a whole. */
export function aboutEditor(context: AuthorContext, faults: readonly DraftFault[]): TemplateResult {
  const { desk, words, lang } = context;
  const { draft } = desk;
  const text = (key: 'title' | 'summary', label: string, rows: number) =>
    boundField({
      ...{ scope: 'about', label, text: draft[key], path: `/${key}`, lang, faults, words, rows, preview: null },
      change: next => desk.edit(one => patchBriefing(one, { [key]: next }), `/${key} ${lang}`),
    });
  const own = faultsAt(faults, '/title', lang).length + faultsAt(faults, '/summary', lang).length;
  return html`<details class="about">
    <summary>${words.about}${own ? html`<span class="badge" title=${words.faults(own)}>${own}</span>` : ''}</summary>
    ${text('title', words.briefingTitle, 1)} ${text('summary', words.summary, 2)} ${idField(context)}
    <div class="field">
      <label for="literals">${words.literals}</label>
      <textarea
        id="literals"
        rows="2"
        maxlength="5000"
        .value=${live(draft.literals.join('\n'))}
        @change=${(event: Event) => {
          const lines = (event.target as HTMLTextAreaElement).value.split('\n').map(line => line.trim());
          const literals = [...new Set(lines.filter(Boolean))];
          desk.edit(one => patchBriefing(one, { literals }));
        }}
      ></textarea>
    </div>
    ${sourceField(context, draft.sources, sources => desk.edit(one => patchBriefing(one, { sources })))}
  </details>`;
}

function idField({ desk, words }: AuthorContext): TemplateResult {
  const take = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const id = field.value.trim();
    const fits = FILE_NAME.test(id);
    field.setCustomValidity(fits ? '' : words.idForm);
    field.reportValidity();
    if (fits) desk.edit(one => patchBriefing(one, { id }));
  };
  return html`<label class="inline">
    <span>${words.id}</span>
    <input type="text" maxlength="80" spellcheck="false" .value=${live(desk.draft.id)} @change=${take} />
  </label>`;
}
