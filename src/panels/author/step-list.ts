import { html, nothing, type TemplateResult } from 'lit';
import { changeStep, moveStep } from '../../core/briefing/edit/edit-steps.ts';
import type { BriefingStep } from '../../core/model/records.ts';
import { icon } from '../icon.ts';
import type { AuthorContext, StepContext } from './author-context.ts';
import { authorIcon } from './author-icon.ts';
import { stepEditor } from './step-editor.ts';

/** The steps in order; the open one with its editor. */
export function stepList(
  context: AuthorContext,
  openStep: number | null,
  open: (index: number | null) => void,
): TemplateResult {
  const { desk, words } = context;
  const { steps } = desk.draft;
  return html`<h3>${words.steps}</h3>
    ${steps.length ? nothing : html`<p class="hint">${words.noSteps}</p>`}
    <ol class="steps">
      ${steps.map((step, index) => item(stepContext(context, step, index), index === openStep, open))}
    </ol>`;
}

function stepContext(context: AuthorContext, step: BriefingStep, index: number): StepContext {
  const { desk, judge, lang } = context;
  const { draft } = desk;
  return {
    ...context,
    ...{ step, index, resolved: judge.resolve(draft, step, lang), faults: judge.faultsOfStep(draft, step) },
    change: (change, about) =>
      desk.edit(one => changeStep(one, index, change), about === undefined ? null : `${step.id} ${about}`),
  };
}

function item(context: StepContext, isOpen: boolean, open: (index: number | null) => void): TemplateResult {
  const { index, resolved, faults, words, desk, lang } = context;
  const last = desk.draft.steps.length - 1;
  const move = (by: -1 | 1) => {
    desk.edit(draft => moveStep(draft, index, index + by));
    if (isOpen) open(index + by);
  };
  return html`<li class=${isOpen ? 'open' : ''}>
    <div class="row">
      <button class="head" aria-expanded=${isOpen} @click=${() => open(isOpen ? null : index)}>
        <b>${index + 1}</b>
        <span lang=${lang}>${resolved.title || resolved.name || words.untitled}</span>
        ${faults.length ? html`<i class="badge" title=${words.faults(faults.length)}>${faults.length}</i>` : nothing}
      </button>
      <button class="small" aria-label=${words.up(index + 1)} ?disabled=${index === 0} @click=${() => move(-1)}>
        ${authorIcon('up', 12)}
      </button>
      <button class="small" aria-label=${words.down(index + 1)} ?disabled=${index === last} @click=${() => move(1)}>
        ${icon('chevron-down', 12)}
      </button>
    </div>
    ${isOpen ? stepEditor(context) : nothing}
  </li>`;
}
