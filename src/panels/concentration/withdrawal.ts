// The withdrawal test: what is taken out or put in, what moves, and what leaves with it.
import { html, nothing, type TemplateResult } from 'lit';
import { countedForums } from '../../core/model/seats.ts';
import { networkOf } from '../../core/select/analysis/network.ts';
import { selectWithdrawal, testedSubjects, type Withdrawal } from '../../core/select/analysis/withdrawal.ts';
import { selectRows } from '../../core/select/rows.ts';
import { idleTestWords } from '../../core/text/idle-test-words.ts';
import { exposureMove, indexMove, networkMove } from '../../core/text/test-difference-words.ts';
import { subjectName } from '../../core/text/what-if-words.ts';
import { icon } from '../icon.ts';
import type { MenuGroup } from '../lode-menu.ts';
import type { WorkspaceInput } from './subject.ts';

export function withdrawal(input: WorkspaceInput, chart: TemplateResult): TemplateResult {
  const { model, view, messages, details } = input;
  const words = messages.analysis.withdrawal;
  const { out, put } = testedSubjects(model, view);
  const names = (subjects: readonly string[]) =>
    messages.formats.list(subjects.map(subject => subjectName(model, subject, messages)));
  const title =
    out.length && put.length
      ? words.titleBoth(names(out), names(put))
      : out.length
        ? words.title(names(out))
        : put.length
          ? words.titleIn(names(put))
          : words.titleNone;
  const test = selectWithdrawal(model, view, details?.production ?? null);
  return html`
    <h2>${title}</h2>
    <div class="tested">
      ${out.map(subject => chip(input, subject, 'without', messages.ui.filter.without(subjectName(model, subject, messages))))}
      ${put.map(subject => chip(input, subject, 'with', messages.ui.filter.with(subjectName(model, subject, messages))))}
      ${subjectMenu(input, 'without', words.remove)}${subjectMenu(input, 'with', words.add)}
    </div>
    ${test ? outcome(input, test, chart) : html`<p class="note">${words.hint}</p>`}
  `;
}

function chip({ view, messages, model, ask }: WorkspaceInput, subject: string, key: 'without' | 'with', label: string) {
  const undo = () => ask({ [key]: view[key].filter(other => other !== subject) });
  return html`<button class="chip" aria-label=${messages.analysis.withdrawal.undo(subjectName(model, subject, messages))} @click=${undo}>
    ${label}${icon('close', 12)}
  </button>`;
}

function subjectMenu(input: WorkspaceInput, key: 'without' | 'with', label: string): TemplateResult {
  const { view, ask } = input;
  return html`<lode-menu
    .label=${label}
    .look=${'field'}
    .align=${key === 'with' ? 'end' : 'start'}
    .groups=${menuGroups(input, key)}
    @menu-pick=${(event: CustomEvent<string>) => ask({ [key]: [...view[key], event.detail] })}
  ></lode-menu>`;
}

function menuGroups({ model, view, messages }: WorkspaceInput, key: 'without' | 'with'): MenuGroup[] {
  const words = messages.analysis.withdrawal;
  const network = networkOf(model, view);
  const asof = view.asof ?? model.dataset.asof;
  const counted = new Set(countedForums(model, asof).map(forum => forum.id));
  const taken = new Set([...view.without, ...view.with]);
  const inside = key === 'without';
  const item = (subject: string) => ({ id: subject, label: subjectName(model, subject, messages) });
  const group = (heading: string, subjects: readonly string[]): MenuGroup => ({
    heading,
    items: subjects
      .filter(subject => !taken.has(subject))
      .map(item)
      .sort((a, b) => a.label.localeCompare(b.label, messages.lang)),
  });
  const hosts = new Set([...network, ...model.projectsIn.keys()]);
  const countries = [...model.countries.keys()].filter(
    id => id !== model.lead && (inside ? hosts.has(id) : !network.has(id)),
  );
  const forums = model.dataset.forums.filter(forum => forum.kind !== 'event' && counted.has(forum.id) === inside);
  const passing = new Set(selectRows(model, view).projects.map(row => row.project.id));
  const projects = [...model.projects.keys()].filter(id => inside || !passing.has(id)).map(id => `project:${id}`);
  return [
    group(
      words.countries,
      countries.map(id => `country:${id}`),
    ),
    group(
      words.forums,
      forums.map(forum => `forum:${forum.id}`),
    ),
    ...(projects.length ? [group(words.projects, projects)] : []),
  ];
}

function outcome(input: WorkspaceInput, test: Withdrawal, chart: TemplateResult): TemplateResult {
  const { messages, model, view, details } = input;
  const words = messages.analysis.withdrawal;
  const { leaving } = test;
  const idle = idleTestWords(model, view, details?.production ?? null, ['measure', 'coverage', 'exposure'], messages);
  return html`
    ${test.moved.length ? html`<p class="note">${words.dumbbell}</p>${chart}` : nothing}
    <p class="note">${test.moved.length ? words.moved : words.nothingMoves} ${indexMove(view, test, messages)} ${networkMove(model, view, messages)} ${exposureMove(model, view, messages)}</p>
    <p class="leaving">
      ${(['seats', 'texts', 'projects', 'risks'] as const).map(kind => html`<span><b>${leaving[kind]}</b> ${words.leaving[kind](leaving[kind])}</span>`)}
    </p>
    ${idle.map(said => html`<p class="note">${said}</p>`)}
  `;
}
