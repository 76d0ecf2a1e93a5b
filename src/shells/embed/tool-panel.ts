// What the tools of an embed open, inside its frame: records, citation, files. Fetched when one is pressed.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { citationOf } from '../../core/cite/citation.ts';
import {
  CITATION_STYLES,
  type CitationStyleId,
  citationRuns,
  formatCitation,
} from '../../core/cite/format-citation.ts';
import { describeSource } from '../../core/figure/list-sources.ts';
import type { Details } from '../../core/model/dataset.ts';
import type { LayerId } from '../../core/scene/marks.ts';
import { FIGURE_COLUMNS, selectReaderTable } from '../../core/select/reader-table.ts';
import type { EmbedToolsText } from '../../core/text/embed-tools.en.ts';
import { figureWords } from '../../core/text/figure-words.ts';
import { loadEmbedToolsWords } from '../../core/text/load-embed-tools-words.ts';
import { loadTableWords, type TableWords } from '../../core/text/table-words.ts';
import { formatView } from '../../core/view/codec.ts';
import { changeView } from '../../core/view/transitions.ts';
import { icon } from '../../panels/icon.ts';
import { panelStyles } from '../../panels/panel-styles.ts';
import { copyText, saveFile } from '../explore-actions.ts';
import { embedSheetStyles } from './embed-sheet-styles.ts';
import type { Shown } from './shown-view.ts';

export type Tool = 'table' | 'cite' | 'download';
export type FileKind = 'svg' | 'png';

/** The order in which layers are read. */
const TABLES: readonly LayerId[] = ['forums', 'agreements', 'projects', 'risks'];
const TYPES: Record<FileKind, string> = { svg: 'image/svg+xml', png: 'image/png' };

/** A sheet over the map of an embed; sends `sheet-close`. */
export class LodeEmbedSheet extends LitElement {
  static override properties = {
    tool: { attribute: false },
    shown: { attribute: false },
    details: { attribute: false },
    permalink: { attribute: false },
    finding: { attribute: false },
    close: { attribute: false },
    makeFile: { attribute: false },
    words: { state: true },
    citationStyle: { state: true },
    said: { state: true },
  };
  declare tool: Tool;
  declare shown: Shown;
  declare details: Details | null;
  /** Address of the View in the atlas. */
  declare permalink: string;
  /** What heads the picture that is cited. */
  declare finding: string;
  declare close: string;
  declare makeFile: (kind: FileKind) => Promise<BlobPart>;
  declare words: { lang: string; tools: EmbedToolsText; tables: TableWords } | null;
  declare citationStyle: CitationStyleId;
  declare said: string;

  constructor() {
    super();
    this.details = null;
    this.words = null;
    this.citationStyle = 'apa';
    this.said = '';
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('tool')) this.said = '';
    if (this.words?.lang !== this.shown.messages.lang) void this.#load(this.shown.messages.lang);
  }

  async #load(lang: string): Promise<void> {
    const [tools, tables] = await Promise.all([loadEmbedToolsWords(lang), loadTableWords(lang)]);
    if (this.shown.messages.lang === lang) this.words = { lang, tools, tables };
  }

  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.close')?.focus());
  }

  override render(): TemplateResult {
    const title = this.words?.tools.titles[this.tool] ?? '';
    return html`<section aria-label=${title} @keydown=${this.#onKey}>
      <header>
        <h2>${title}</h2>
        <button class="close" aria-label=${this.close} title=${this.close} @click=${this.#leave}>${icon('close', 15)}</button>
      </header>
      <div class="content" tabindex="0" role="group" aria-label=${title}>${this.words ? this.#content(this.words) : nothing}</div>
      <p class="said" role="status">${this.said || nothing}</p>
    </section>`;
  }

  #content(words: NonNullable<LodeEmbedSheet['words']>): TemplateResult {
    if (this.tool === 'table') return this.#tables(words.tools, words.tables);
    return this.tool === 'cite' ? this.#citation(words.tools) : this.#files(words.tools);
  }

  #tables(tools: EmbedToolsText, tables: TableWords): TemplateResult {
    const { record, view } = this.shown;
    const messages = { ...this.shown.messages, ...tables };
    const asTable = `${this.permalink.replace(/[?#].*$/s, '')}?${formatView(changeView(view, { show: 'table' }))}`;
    const layers = TABLES.filter(layer => view.layers.includes(layer));
    return html`
      ${layers.length === 0 ? html`<p>${tools.noRecords}</p>` : nothing}
      ${layers.map(layer => {
        const { columns, rows } = selectReaderTable(record.model, view, layer, messages);
        const figure = columns.map(column => (FIGURE_COLUMNS.has(column) ? 'figure' : ''));
        return html`<table>
          <caption>${tools.caption(tables.table.names[layer], rows.length)}</caption>
          <thead>
            <tr>${columns.map((column, i) => html`<th scope="col" class=${figure[i]!}>${tables.table.headers[column]}</th>`)}</tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ cells }) =>
                html`<tr>${cells.map(({ words }, i) =>
                  i === 0 ? html`<th scope="row">${words}</th>` : html`<td class=${figure[i]!}>${words}</td>`,
                )}</tr>`,
            )}
          </tbody>
        </table>`;
      })}
      <p><a href=${asTable} target="_blank" rel="noopener">${tools.tableInAtlas}</a></p>
    `;
  }

  #citation(tools: EmbedToolsText): TemplateResult {
    const { record, view, messages } = this.shown;
    const { dataset } = record.model;
    const citation = citationOf({
      view,
      title: this.finding,
      dataVersion: dataset.version,
      dataHash: dataset.hash,
      asof: dataset.asof,
      permalink: this.permalink,
      lang: messages.lang,
    });
    const choose = (event: Event) => {
      this.citationStyle = (event.target as HTMLSelectElement).value as CitationStyleId;
      this.said = '';
    };
    const copy = async () => {
      const isCopied = await copyText(formatCitation(citation, this.citationStyle));
      this.said = isCopied ? tools.copied : tools.copyFailed;
    };
    return html`<p class="row">
        <label>${tools.style} <select @change=${choose}>
          ${CITATION_STYLES.map(style => html`<option value=${style} ?selected=${style === this.citationStyle}>${tools.styles[style]}</option>`)}
        </select></label>
        <button class="button" @click=${copy}>${tools.copy}</button>
      </p>
      <p class="citation">${citationRuns(citation, this.citationStyle).map(run => (run.italic ? html`<i>${run.text}</i>` : run.text))}</p>
      <h3>${tools.sources}</h3>
      <ul class="sources">${this.#sources()}</ul>`;
  }

  #sources(): TemplateResult[] {
    const { scene, messages } = this.shown;
    const known = this.details && new Map(this.details.sources.map(source => [source.id, source]));
    return scene.citations.map(cited => {
      const words = describeSource(cited, known, figureWords(messages));
      const url = known?.get(cited.source)?.url;
      return html`<li>${url && /^https?:/.test(url) ? html`<a href=${url} target="_blank" rel="noopener">${words}</a>` : words}</li>`;
    });
  }

  #files(tools: EmbedToolsText): TemplateResult {
    const save = (kind: FileKind) => async () => {
      const { asof } = this.shown.record.model.dataset;
      const name = `lodemap-${this.shown.view.asof ?? asof}.${kind}`;
      try {
        saveFile(name, await this.makeFile(kind), TYPES[kind]);
        this.said = tools.saved(name);
      } catch {
        this.said = tools.saveFailed;
      }
    };
    return html`<p class="row">
        <button class="button" @click=${save('svg')}>${tools.svg}</button>
        <button class="button" @click=${save('png')}>${tools.png}</button>
      </p>
      <p><a href=${this.permalink} target="_blank" rel="noopener">${tools.moreInAtlas}</a></p>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#leave();
  };

  readonly #leave = (): void => {
    this.dispatchEvent(new CustomEvent('sheet-close'));
  };

  static override styles = [panelStyles, embedSheetStyles];
}
customElements.define('lode-embed-sheet', LodeEmbedSheet);
