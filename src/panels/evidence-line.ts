import { css, html, nothing, type TemplateResult } from 'lit';
import type { Confidence, SourceId } from '../core/model/records.ts';
import type { Theme } from '../core/scene/themes.ts';
import type { DossierItem } from '../core/select/types.ts';
import type { UiText } from '../core/text/ui.en.ts';
import { evidenceIcon } from './evidence-icon.ts';

export interface EvidenceContext {
  theme: Theme;
  ui: UiText;
  /** Source ids in the order of their numbers. */
  sources: readonly SourceId[];
  /** The subject that the pane shows: its own lines are no links to itself. */
  subject: string;
  onSelect(subject: string): void;
  onCite(number: number): void;
}

/** One line of evidence: symbol, title, detail, confidence and citations. */
export function evidenceLine(item: DossierItem, context: EvidenceContext): TemplateResult {
  const { theme, ui, subject } = context;
  const isLink = item.subject !== subject && item.subject !== '';
  const squares = item.icon.kind === 'risk' ? severitySquares(item.icon.severity, ui) : nothing;
  return html`<li class=${item.muted ? 'line muted' : 'line'}>
    <span class="symbol">${evidenceIcon(item.icon, theme)}</span>
    <div class="words">
      ${
        isLink
          ? html`<button class="title" @click=${() => context.onSelect(item.subject)}>${item.title}</button>`
          : html`<span class="title">${item.title}</span>`
      }
      ${item.detail || squares !== nothing ? html`<p class="detail">${squares}${item.detail}</p>` : nothing}
    </div>
    <span class="proof">${confidenceBars(item.confidence, ui)}${citations(item.cites, context)}</span>
  </li>`;
}

/** Three rising bars: 3 high, 2 medium, 1 low. */
export function confidenceBars(confidence: Confidence, ui: UiText): TemplateResult {
  const level = { high: 3, medium: 2, low: 1 }[confidence];
  const words = ui.dossier.confidence[confidence];
  return html`<svg class="bars" width="14" height="10" viewBox="0 0 14 10" role="img" aria-label=${words}>
    <title>${words}</title>
    <path class=${level > 0 ? 'on' : 'off'} d="M.5 6.5h3v3h-3z" />
    <path class=${level > 1 ? 'on' : 'off'} d="M5.5 3.5h3v6h-3z" />
    <path class=${level > 2 ? 'on' : 'off'} d="M10.5 .5h3v9h-3z" />
  </svg>`;
}

/** `[n]` for the first source of a line; further ones are in the list that it opens. */
export function citations(cites: readonly SourceId[], context: EvidenceContext): TemplateResult | typeof nothing {
  const numbers = cites.map(id => context.sources.indexOf(id) + 1).filter(number => number > 0);
  const [first] = numbers;
  if (first === undefined) return nothing;
  const label = numbers.map(number => context.ui.dossier.cite(number)).join(', ');
  return html`<button class="cite" aria-label=${label} title=${label} @click=${() => context.onCite(first)}>
    [${first}]
  </button>`;
}

function severitySquares(severity: number, ui: UiText): TemplateResult {
  return html`<span class="squares" role="img" aria-label=${ui.dossier.severity(severity)}>
    ${[1, 2, 3, 4, 5].map(level => html`<i class=${level <= severity ? 'on' : ''}></i>`)}
  </span> `;
}

export const evidenceStyles = css`
  .line {
    display: grid;
    grid-template-columns: 24px 1fr auto;
    column-gap: 9px;
    padding-block: 3px 4px;
  }
  .symbol {
    display: grid;
    place-items: center;
    block-size: 18px;
  }
  .words {
    min-inline-size: 0;
  }
  .title {
    font-weight: 600;
    line-height: 18px;
    overflow-wrap: anywhere;
  }
  button.title:hover {
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .muted .title {
    font-weight: 400;
    color: var(--ink-2);
  }
  .detail {
    color: var(--ink-2);
    font: 400 12.5px/16px var(--condensed);
  }
  .proof {
    display: flex;
    align-items: baseline;
    gap: 2px;
    min-inline-size: 44px;
    justify-content: flex-end;
  }
  .bars {
    align-self: flex-start;
    margin-block-start: 5px;
  }
  .bars .on {
    fill: var(--ink-2);
    stroke: var(--ink-2);
    stroke-width: 1;
  }
  .bars .off {
    fill: none;
    stroke: var(--ink-3);
    stroke-width: 0.9;
  }
  .cite {
    min-inline-size: 26px;
    min-block-size: 24px;
    margin-block: -3px;
    color: var(--accent);
    font: 500 12.5px/18px var(--condensed);
    text-align: end;
  }
  .cite:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .squares {
    display: inline-flex;
    gap: 1px;
    margin-inline-end: 3px;
  }
  .squares i {
    inline-size: 6px;
    block-size: 6px;
    background: var(--rule);
  }
  .squares i.on {
    background: var(--risk);
  }
  @media (pointer: coarse) {
    .line {
      min-block-size: 52px;
      align-content: center;
      padding-block: 6px;
      border-block-end: 1px solid var(--hair);
    }
    .title {
      font-size: 15px;
      line-height: 19px;
    }
    .detail {
      font-size: 13.5px;
    }
    .cite {
      min-inline-size: 44px;
      min-block-size: 44px;
      margin-block: -12px;
    }
  }
`;
