import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Atlas } from '../../core/geo/atlas.ts';
import type { Model } from '../../core/model/create-model.ts';
import type { Details } from '../../core/model/dataset.ts';
import type { Source } from '../../core/model/records.ts';
import type { Theme } from '../../core/scene/themes.ts';
import { type Concentration, selectConcentration } from '../../core/select/analysis/concentration.ts';
import { selectCoverage } from '../../core/select/analysis/coverage.ts';
import type { AnalysisMessages } from '../../core/text/analysis-words.ts';
import { loadChartWords } from '../../core/text/chart-words.ts';
import type { ChartWords } from '../../core/text/charts.en.ts';
import { basisText, discloseText, findingText } from '../../core/text/concentration-words.ts';
import { whatIfWords } from '../../core/text/what-if-words.ts';
import type { ChartId, View } from '../../core/view/view.ts';
import '../lode-filter-chips.ts';
import '../lode-menu.ts';
import { panelStyles } from '../panel-styles.ts';
import { sourceList, sourceStyles } from '../source-list.ts';
import { askForView } from '../view-change.ts';
import { chartStyles } from './chart-styles.ts';
import { concentrationStyles } from './concentration-styles.ts';
import { coverage, leaders } from './coverage.ts';
import { exposure } from './exposure.ts';
import './lode-chart.ts';
import './lode-method.ts';
import type { LodeMethod } from './lode-method.ts';
import './lode-network-map.ts';
import { readings, schemes } from './readings.ts';
import { sentence } from './sentence.ts';
import { type ChartHover, isFound, type WorkspaceInput } from './subject.ts';
import { withdrawal } from './withdrawal.ts';

type Found = Concentration | { impossible: keyof AnalysisMessages['analysis']['impossible'] };

/** The workspace that answers `show=concentration`: how concentrated, how covered, and what if somebody leaves. */
export class LodeConcentration extends LitElement {
  static override properties = {
    model: { attribute: false },
    view: { attribute: false },
    messages: { attribute: false },
    theme: { attribute: false },
    details: { attribute: false },
    sources: { attribute: false },
    atlasFor: { attribute: false },
    words: { state: true },
    hover: { state: true },
  };
  declare model: Model;
  declare view: View;
  declare messages: AnalysisMessages;
  declare theme: Theme;
  declare details: Details | null;
  declare sources: ReadonlyMap<string, Source> | null;
  declare atlasFor: ((level: 'world') => Promise<Atlas>) | null;
  /** null until the words of the charts are there. */
  declare words: ChartWords | null;
  declare hover: ChartHover | null;
  #input: WorkspaceInput | null = null;
  readonly #ask = (patch: Partial<View>): void => askForView(this, patch);

  constructor() {
    super();
    this.words = null;
    this.hover = null;
    this.addEventListener('chart-hover', event => {
      this.hover = (event as CustomEvent<ChartHover | null>).detail;
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('messages')) void this.#loadWords(this.messages.lang);
    const { model, view, messages, words, theme, details } = this;
    const isSame = this.#input && [...changed.keys()].every(name => name === 'hover');
    if (words && !isSame) this.#input = { model, view, messages, words, theme, details, ask: this.#ask };
  }

  async #loadWords(lang: string): Promise<void> {
    const { charts: words } = await loadChartWords(lang);
    if (this.messages.lang === lang) this.words = words;
  }

  override render(): TemplateResult | typeof nothing {
    const input = this.#input;
    if (!input) return nothing;
    const found = selectConcentration(this.model, this.view, this.details?.production ?? null);
    const isOutput = this.view.of === 'mining' || this.view.of === 'refining';
    const mineral = isOutput && isFound(found) ? (found.table.series?.mineral ?? null) : null;
    const { chart } = this.view;
    const blocks = this.#blocks(input, found);
    /** A block in its column, unless it has the room of its own. */
    const here = (id: ChartId) => (id === chart ? nothing : blocks[id]());
    return html`
      <header>
        ${sentence(input, isOutput ? (mineral ?? this.view.minerals[0] ?? null) : null)}
        <lode-filter-chips .view=${this.view} .messages=${this.messages} .empty=${false}></lode-filter-chips>
      </header>
      ${chart ? html`<section class="alone">${blocks[chart]()}</section>` : nothing}
      <div class="columns">
        <section class="first">
          ${here('groups')} ${isFound(found) ? readings(input, found) : nothing} ${here('schemes')}
          <p><button class="link" @click=${() => this.#method()}>${this.messages.analysis.methodLink}</button></p>
          ${here('ladder')} ${here('exposure')}
        </section>
        <section class="second">${here('coverage')} ${here('leaders')}</section>
        <section class="third">
          ${here('withdrawal')} ${this.#map(input)} ${this.#sources(isFound(found) ? found.table.sources : [])}
        </section>
      </div>
      <lode-method .messages=${this.messages}></lode-method>
    `;
  }

  #blocks(input: WorkspaceInput, found: Found): Record<ChartId, () => TemplateResult | typeof nothing> {
    const chart = (id: ChartId) => this.#chart(input, id);
    return {
      groups: () => this.#groups(input, found),
      schemes: () => (isFound(found) ? schemes(input, found, chart('schemes')) : nothing),
      coverage: () => coverage(input, chart('coverage')),
      withdrawal: () => withdrawal(input, chart('withdrawal')),
      exposure: () => exposure(input, chart('exposure')),
      leaders: () => leaders(input, chart('leaders')),
      ladder: () => this.#ladder(input),
    };
  }

  #chart(input: WorkspaceInput, id: ChartId): TemplateResult {
    return html`<lode-chart
      .chart=${id}
      .input=${input}
      .hover=${this.hover}
      .spacious=${this.view.chart === id}
    ></lode-chart>`;
  }

  #groups(input: WorkspaceInput, found: Found): TemplateResult {
    const { model, view, messages } = this;
    if (!isFound(found)) return html`<h2>${messages.analysis.impossible[found.impossible]}</h2>`;
    const condition = whatIfWords(model, view, messages);
    const finding = findingText(model, view, found, messages);
    return html`
      <h2>${condition ? messages.sentences.whatIf.said(condition, finding) : finding}</h2>
      <p class="note">${basisText(view, found, messages)} ${discloseText(found, messages)}</p>
      ${this.#chart(input, 'groups')}
    `;
  }

  #ladder(input: WorkspaceInput): TemplateResult {
    const { names, ladder } = input.words;
    return html`<section class="block">
      <h2>${names.ladder}</h2>
      <p class="note">${ladder.standfirst}</p>
      ${this.#chart(input, 'ladder')}
      <p class="note">${ladder.note}</p>
    </section>`;
  }

  #method(): void {
    this.renderRoot.querySelector<LodeMethod>('lode-method')?.show();
  }

  #map(input: WorkspaceInput): TemplateResult {
    const words = this.messages.analysis.map;
    return html`<section class="block">
      <h2>${words.title}</h2>
      <lode-network-map .input=${input} .hover=${this.hover} .atlasFor=${this.atlasFor}></lode-network-map>
      <p class="note">${words.note} ${this.messages.sentences.boundary}</p>
    </section>`;
  }

  #sources(own: readonly string[]): TemplateResult {
    const tables = this.details ? selectCoverage(this.model, this.view, this.details.production) : [];
    const ids = [...new Set([...tables.flatMap(one => one.series.cites.map(cite => cite.source)), ...own])];
    return html`<details class="source-list">
      <summary>${this.messages.analysis.sources} (${ids.length})</summary>
      ${sourceList(ids, this.sources, this.sources === null, this.messages, null)}
    </details>`;
  }

  static override styles = [panelStyles, sourceStyles, concentrationStyles, chartStyles];
}
customElements.define('lode-concentration', LodeConcentration);
