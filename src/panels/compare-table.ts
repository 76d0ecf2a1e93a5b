import { css, html, type TemplateResult } from 'lit';
import type { Dossier } from '../core/select/types.ts';
import type { UiText } from '../core/text/ui.en.ts';
import { icon } from './icon.ts';

/** The numbers of two dossiers side by side: one row per layer, one column each. */
export function compareTable(
  dossiers: readonly [Dossier, Dossier],
  text: UiText['dossier'],
  onRemove: (subject: string) => void,
): TemplateResult {
  const [first, second] = dossiers;
  const layers = [...new Set([...first.numbers, ...second.numbers].map(number => number.layer))];
  const cell = (dossier: Dossier, layer: string) => {
    const number = dossier.numbers.find(other => other.layer === layer);
    return number ? html`<b>${number.value}</b> ${number.label}` : '–';
  };
  return html`<table>
    <thead>
      <tr>
        ${dossiers.map(
          dossier => html`<th scope="col">
            <span>${dossier.title}</span>
            <button aria-label=${text.remove(dossier.title)} @click=${() => onRemove(dossier.subject)}>
              ${icon('close', 10)}
            </button>
          </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${layers.map(
        layer => html`<tr class="hue-${layer}">
          <td>${cell(first, layer)}</td>
          <td>${cell(second, layer)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

export const compareStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th {
    padding-block-end: 4px;
    font-weight: 600;
    text-align: start;
    vertical-align: bottom;
  }
  th button {
    display: inline-grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    vertical-align: middle;
    color: var(--ink-2);
  }
  td {
    padding: 3px 8px 3px 8px;
    border-inline-start: 3px solid var(--hue);
    color: var(--ink-2);
  }
  td b {
    color: var(--ink);
    font: 600 17px/22px var(--sans);
  }
`;
