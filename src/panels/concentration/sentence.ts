// The question as a sentence whose underlined parts are menus.
import { html, nothing, type TemplateResult } from 'lit';
import type { ProductionSeries } from '../../core/model/records.ts';
import { latestTables } from '../../core/select/analysis/production-tables.ts';
import type { MeasureGroup, MeasureSubject, View } from '../../core/view/view.ts';
import { MEASURE_GROUPS, MEASURE_SUBJECTS, MEASURES, REGION_SCHEMES } from '../../core/view/words.ts';
import type { MenuItem } from '../lode-menu.ts';
import type { WorkspaceInput } from './subject.ts';

const GROUPS_OF: Readonly<Partial<Record<MeasureSubject, readonly MeasureGroup[]>>> = {
  agreements: ['country', 'region', 'mineral'],
  mining: ['country', 'region'],
  refining: ['country', 'region'],
};

/** The groupings that a subject has. */
export function groupsOf(of: MeasureSubject): readonly MeasureGroup[] {
  return GROUPS_OF[of] ?? MEASURE_GROUPS;
}

export function sentence(input: WorkspaceInput, mineral: string | null): TemplateResult {
  const { view, model, messages, details } = input;
  const { sentence: words, menus, measures, subjects, groups, schemes, scopeAll, scopeOutside } = messages.analysis;
  const lead = `country:${model.lead}`;
  const isOutside = view.without.includes(lead);
  const outside = scopeOutside(messages.sentences.named(messages.country(model.lead)));
  const setOf = (of: string) => {
    const allowed = groupsOf(of as MeasureSubject);
    input.ask({ of: of as View['of'], ...(allowed.includes(view.by) ? {} : { by: 'region' as const }) });
  };
  const setScope = (scope: string) => {
    const rest = view.without.filter(subject => subject !== lead);
    input.ask({ without: scope === 'outside' ? [lead, ...rest] : rest });
  };
  return html`<div class="sentence">
    ${words.open} ${menu(menus.measure, items(MEASURES, measures, view.measure), id => input.ask({ measure: id as View['measure'] }))}
    ${words.of} ${menu(menus.of, items(MEASURE_SUBJECTS, subjects, view.of), setOf)}
    ${mineral === null ? nothing : menu(menus.mineral, mineralItems(input, details?.production ?? [], mineral), id => input.ask({ minerals: [id] }))}
    ${words.by} ${menu(menus.by, items(groupsOf(view.of), groups, view.by), id => input.ask({ by: id as View['by'] }))}
    ${view.by === 'region' ? html`${words.under} ${menu(menus.scheme, items(REGION_SCHEMES, schemes, view.scheme), id => input.ask({ scheme: id as View['scheme'] }))}` : nothing}
    ${words.scope}${menu(
      menus.scope,
      [
        { id: 'all', label: scopeAll, checked: !isOutside },
        { id: 'outside', label: outside, checked: isOutside },
      ],
      setScope,
    )}
    ${words.asof} ${dateField(input)}${words.close}
  </div>`;
}

function items<T extends string>(ids: readonly T[], names: Readonly<Record<T, string>>, chosen: string): MenuItem[] {
  return ids.map(id => ({ id, label: names[id], checked: id === chosen }));
}

/** Minerals of the record that have a full table of the stage. */
function mineralItems(
  { view, model, messages }: WorkspaceInput,
  production: readonly ProductionSeries[],
  chosen: string,
) {
  const stage = view.of === 'mining' ? 'mine' : 'refining';
  const tables = latestTables(production).filter(table => table.stage === stage && table.coverage === 'full-table');
  const ids = new Set(tables.map(table => table.mineral).filter(id => model.minerals.includes(id) || id === chosen));
  return [...ids].map(id => ({ id, label: messages.mineral(id), checked: id === chosen }));
}

export function menu(label: string, list: readonly MenuItem[], pick: (id: string) => void): TemplateResult {
  return html`<lode-menu
    .label=${label}
    .value=${list.find(item => item.checked)?.label ?? label}
    .look=${'sentence'}
    .groups=${[{ heading: null, items: list }]}
    @menu-pick=${(event: CustomEvent<string>) => pick(event.detail)}
  ></lode-menu>`;
}

function dateField({ view, model, messages, ask }: WorkspaceInput): TemplateResult {
  const asof = view.asof ?? model.dataset.asof;
  const change = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    ask({ asof: value === '' || value >= model.dataset.asof ? null : value });
  };
  return html`<label class="date"
    >${messages.formats.date(asof)}<input
      type="date"
      aria-label=${messages.analysis.asofLabel}
      max=${model.dataset.asof}
      .value=${asof.length === 10 ? asof : ''}
      @click=${(event: Event) => (event.target as HTMLInputElement).showPicker?.()}
      @change=${change}
  /></label>`;
}
