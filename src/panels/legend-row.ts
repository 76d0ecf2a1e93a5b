import { css, html, nothing, type TemplateResult } from 'lit';
import type { UiText } from '../core/text/ui.en.ts';

export interface LegendRowParts {
  label: string;
  swatch: TemplateResult;
  count: number | null;
  /** Share of the widest bar, 0 to 1; null = no bar. */
  bar?: number | null;
  hidden?: boolean;
  /** Absent when the View has no key for this row: then it is text. `alone` = Alt was held. */
  onPick?: ((alone: boolean) => void) | undefined;
}

/** One row of a legend: swatch, words, count; a button when a click can hide it. */
export function legendRow(parts: LegendRowParts, ui: UiText): TemplateResult {
  const { label, count, hidden = false, bar = null, onPick } = parts;
  const body = html`${parts.swatch}<span class="row-label">${label}</span>
    ${bar === null ? nothing : html`<span class="bar"><i style="inline-size: ${Math.round(bar * 100)}%"></i></span>`}
    <span class="row-count">${count ?? nothing}</span>`;
  if (!onPick) return html`<li class="row">${body}</li>`;
  return html`<li>
    <button
      class="row"
      aria-pressed=${!hidden}
      title=${ui.legend.rowHint}
      @click=${(event: MouseEvent) => onPick(event.altKey)}
    >
      ${body}
    </button>
  </li>`;
}

export const legendRowStyles = css`
  .row {
    display: flex;
    align-items: center;
    inline-size: calc(100% + 16px);
    min-block-size: 19px;
    margin-inline: -8px;
    padding-inline: 8px;
    border-radius: 3px;
    font: 400 13.5px/18px var(--condensed);
  }
  .row .swatch {
    margin-inline-end: 8px;
  }
  .row-label {
    flex: 1;
    min-inline-size: 0;
  }
  .row-count {
    min-inline-size: 28px;
    color: var(--ink-2);
    text-align: end;
  }
  .bar {
    inline-size: 62px;
  }
  .bar i {
    display: block;
    block-size: 6px;
    min-inline-size: 2px;
    background: color-mix(in srgb, var(--ink-3) 45%, var(--panel));
  }
  button.row:hover {
    background: var(--chip);
  }
  button.row:focus-visible {
    outline-offset: -1px;
  }
  button.row[aria-pressed='false'] {
    color: var(--ink-3);
  }
  button.row[aria-pressed='false'] .row-label,
  button.row[aria-pressed='false'] .row-count {
    text-decoration: line-through;
  }
  button.row[aria-pressed='false'] .swatch {
    opacity: 0.35;
  }
  @media (pointer: coarse) {
    .row {
      min-block-size: 28px;
    }
    button.row {
      min-block-size: 44px;
    }
  }
`;
