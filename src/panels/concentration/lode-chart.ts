import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import type { ChartRow, DrawnChart, NoChart } from '../../chart/chart-input.ts';
import { drawChart } from '../../chart/draw-chart.ts';
import { countriesOfSubject } from '../../core/select/analysis/subject-countries.ts';
import type { ChartId } from '../../core/view/view.ts';
import '../lode-menu.ts';
import { panelStyles } from '../panel-styles.ts';
import { pressOf } from './press-subject.ts';
import type { ChartHover, WorkspaceInput } from './subject.ts';

/** What the reader wants of a chart beyond the page; the shell does it. */
export interface ChartSave {
  chart: ChartId;
  as: 'svg' | 'png' | 'csv';
}

/** A chart that listens: rows light up with the map, are pressed to select, and are walked by arrow keys. */
export class LodeChart extends LitElement {
  static override properties = {
    chart: {},
    input: { attribute: false },
    hover: { attribute: false },
    spacious: { type: Boolean },
    widthPx: { state: true },
  };
  declare chart: ChartId;
  declare input: WorkspaceInput;
  /** What is pointed at anywhere on the page. */
  declare hover: ChartHover | null;
  /** Larger text, for the chart that the View asks for. */
  declare spacious: boolean;
  declare widthPx: number;
  #drawn: DrawnChart | NoChart | null = null;
  #countries = new Map<string, ReadonlySet<string>>();
  /** The row that Tab comes to. */
  #current: string | null = null;
  /** A row had the focus before the chart was drawn anew. */
  #hadFocus = false;
  readonly #resizing = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width > 0) this.widthPx = width;
  });

  constructor() {
    super();
    this.hover = null;
    this.spacious = false;
    this.widthPx = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizing.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizing.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#hadFocus = (this.shadowRoot?.activeElement ?? null)?.hasAttribute('data-row') ?? false;
    if (this.widthPx === 0) return;
    const isSame = this.#drawn && !['input', 'chart', 'widthPx', 'spacious'].some(name => changed.has(name));
    if (isSame) return;
    this.#countries = new Map();
    const textPx = this.spacious && this.widthPx > 700 ? 14.5 : 13;
    const size = { widthPx: this.widthPx, heightPx: null, textPx: [textPx, textPx] } as const;
    this.#drawn = drawChart(this.chart, { ...this.input, document, size, live: true });
  }

  override render(): TemplateResult | typeof nothing {
    const drawn = this.#drawn;
    if (!drawn) return nothing;
    if ('impossible' in drawn) return html`<p class="none">${drawn.impossible}</p>`;
    const { words } = this.input;
    const { widthPx, heightPx, rows } = drawn;
    return html`
      ${this.#menu()}
      <svg
        width=${widthPx}
        height=${Math.ceil(heightPx)}
        viewBox="0 0 ${widthPx} ${Math.ceil(heightPx)}"
        role="group"
        aria-label=${words.label(words.names[this.chart], rows.length)}
        @pointermove=${this.#onPoint}
        @pointerleave=${() => this.#point(null)}
        @focusin=${this.#onFocus}
        @focusout=${() => this.#point(null)}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
      >
        ${unsafeSVG(drawn.svg)}
      </svg>
    `;
  }

  protected override updated(): void {
    const rows = this.#rows();
    if (!rows.some(({ row }) => row.subject === this.#current)) this.#current = rows[0]?.row.subject ?? null;
    const { view } = this.input;
    for (const { row, box } of rows) {
      const press = pressOf(view, this.chart, row.subject);
      box.setAttribute('role', press ? 'button' : 'img');
      box.setAttribute('aria-label', row.words);
      if (press) box.setAttribute('aria-pressed', String(press.isPressed));
      box.setAttribute('tabindex', row.subject === this.#current ? '0' : '-1');
      box.classList.toggle('press', press !== null);
      box.classList.toggle('lit', this.#isLit(row));
    }
    const isLost = this.#hadFocus && !this.shadowRoot?.activeElement;
    if (isLost) rows.find(({ row }) => row.subject === this.#current)?.box.focus({ preventScroll: true });
  }

  #menu(): TemplateResult {
    const { words, view } = this.input;
    const isAlone = view.chart === this.chart;
    const items = [
      { id: 'svg', label: words.menu.svg },
      { id: 'png', label: words.menu.png },
      { id: 'csv', label: words.menu.csv },
      { id: 'alone', label: isAlone ? words.menu.together : words.menu.alone },
    ];
    return html`<lode-menu
      .label=${words.menu.label(words.names[this.chart])}
      .glyph=${'download'}
      .look=${'icon'}
      .align=${'end'}
      .groups=${[{ heading: null, items }]}
      @menu-pick=${(event: CustomEvent<string>) => this.#pick(event.detail)}
    ></lode-menu>`;
  }

  #pick(id: string): void {
    const { view, ask } = this.input;
    if (id === 'alone') ask({ chart: view.chart === this.chart ? null : this.chart });
    else {
      const detail: ChartSave = { chart: this.chart, as: id as ChartSave['as'] };
      this.dispatchEvent(new CustomEvent('chart-save', { detail, bubbles: true, composed: true }));
    }
  }

  /** Rows with their boxes, in drawing order. */
  #rows(): { row: ChartRow; box: SVGRectElement }[] {
    if (!this.#drawn || 'impossible' in this.#drawn) return [];
    const boxes = this.renderRoot.querySelectorAll<SVGRectElement>('[data-row]');
    return this.#drawn.rows.flatMap((row, i) => (boxes[i] ? [{ row, box: boxes[i] }] : []));
  }

  #countriesOf(subject: string): ReadonlySet<string> {
    const { model, view, details } = this.input;
    const known = this.#countries.get(subject);
    const found = known ?? countriesOfSubject(model, view, subject, details?.production ?? null);
    if (!known) this.#countries.set(subject, found);
    return found;
  }

  #isLit({ subject }: ChartRow): boolean {
    const { hover } = this;
    if (!hover) return false;
    return hover.subject === subject || (hover.country !== null && this.#countriesOf(subject).has(hover.country));
  }

  #rowAt(event: PointerEvent | MouseEvent): ChartRow | null {
    const svg = this.renderRoot.querySelector('svg');
    if (!svg || !this.#drawn || 'impossible' in this.#drawn) return null;
    const y = event.clientY - svg.getBoundingClientRect().top;
    return this.#drawn.rows.find(({ topPx, heightPx }) => y >= topPx && y < topPx + heightPx) ?? null;
  }

  /** A mark may speak of a country of its own within its row. */
  #subjectAt(event: PointerEvent | MouseEvent): string | null {
    const mark = (event.target as Element).getAttribute('data-s');
    return mark?.startsWith('country:') ? mark : (this.#rowAt(event)?.subject ?? null);
  }

  readonly #onPoint = (event: PointerEvent): void => this.#point(this.#subjectAt(event));

  #point(subject: string | null): void {
    if ((this.hover?.subject ?? null) === subject) return;
    const country = subject?.startsWith('country:') ? subject.slice(8) : null;
    const detail: ChartHover | null = subject ? { subject, country, countries: this.#countriesOf(subject) } : null;
    this.dispatchEvent(new CustomEvent('chart-hover', { detail, bubbles: true, composed: true }));
  }

  readonly #onFocus = (event: FocusEvent): void => {
    const found = this.#rows().find(({ box }) => box === event.target);
    if (!found) return;
    this.#current = found.row.subject;
    this.#point(found.row.subject);
  };

  readonly #onClick = (event: MouseEvent): void => this.#press(this.#subjectAt(event));

  #press(subject: string | null): void {
    const press = subject === null ? null : pressOf(this.input.view, this.chart, subject);
    if (press) this.input.ask(press.patch);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const rows = this.#rows();
    const at = rows.findIndex(({ box }) => box === event.target);
    if (at < 0) return;
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
    if (event.key === 'Enter' || event.key === ' ') this.#press(rows[at]!.row.subject);
    else if (event.key in steps) {
      const next = rows[Math.min(rows.length - 1, Math.max(0, steps[event.key]!))]!;
      this.#current = next.row.subject;
      next.box.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  static override styles = [
    panelStyles,
    css`
      :host {
        position: relative;
        min-block-size: 40px;
      }
      lode-menu {
        position: absolute;
        z-index: 3;
        inset-block-start: -8px;
        inset-inline-end: -6px;
      }
      svg {
        font-feature-settings: 'tnum', 'lnum', 'kern';
        touch-action: pan-y;
      }
      lode-menu + svg {
        overflow: hidden;
      }
      .press {
        cursor: pointer;
      }
      .lit {
        fill: var(--chip);
      }
      [data-s] {
        cursor: pointer;
      }
      [data-row]:focus-visible {
        outline: 2px solid var(--focus);
        outline-offset: -2px;
      }
      .none {
        color: var(--ink-2);
        font: 400 12px/15.5px var(--condensed);
      }
    `,
  ];
}
customElements.define('lode-chart', LodeChart);
