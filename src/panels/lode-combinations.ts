import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Model } from '../core/model/create-model.ts';
import type { Combination, Matrix } from '../core/select/matrix.ts';
import type { MatrixMessages } from '../core/text/matrix-words.ts';
import type { View } from '../core/view/view.ts';
import { combinationStyles } from './combination-styles.ts';
import { panelStyles } from './panel-styles.ts';
import { askForView } from './view-change.ts';

const TALLEST_PX = 92;

/** Exclusive combinations of seats as bars over dots, largest first; a bar asks for exactly its combination, or frees it. */
export class LodeCombinations extends LitElement {
  static override properties = {
    matrix: { attribute: false },
    model: { attribute: false },
    view: { attribute: false },
    messages: { attribute: false },
  };
  declare matrix: Matrix;
  declare model: Model;
  declare view: View;
  declare messages: MatrixMessages;

  override render(): TemplateResult {
    const text = this.messages.matrix.bars;
    const forums = this.matrix.rows.filter(row => row.counted);
    const most = Math.max(1, ...this.matrix.combinations.map(({ countries }) => countries.length));
    return html`
      <h2>${text.heading(forums.length)}</h2>
      <p class="note condensed">${text.note(this.messages.country(this.model.lead))}</p>
      <div class="upset">
        <ul class="names" aria-hidden="true">
          ${forums.map(row => html`<li>${row.abbreviation}</li>`)}
        </ul>
        <div class="bars" role="group" aria-label=${text.heading(forums.length)}>
          ${this.matrix.combinations.map(combination =>
            this.#bar(
              combination,
              forums.map(row => row.forum),
              most,
            ),
          )}
        </div>
      </div>
    `;
  }

  #bar(combination: Combination, forums: readonly string[], most: number): TemplateResult {
    const { formats, matrix, countryShort } = this.messages;
    const { countries } = combination;
    const names = formats.list(combination.forums.map(id => this.model.forums.get(id)?.abbreviation ?? id));
    const label = matrix.bars.bar(countries.length, names, formats.list(countries.map(countryShort)));
    const lit = isMeant(combination, this.matrix);
    const holdsSelected = countries.some(id => this.view.select.includes(`country:${id}`));
    const ranks = combination.forums.map(id => forums.indexOf(id));
    return html`<button
      class="${lit ? 'lit' : ''} ${holdsSelected ? 'holds' : ''}"
      aria-pressed=${lit}
      aria-label=${label}
      title=${label}
      @click=${() => askForView(this, { where: lit ? null : combination.where })}
    >
      <span class="count">${countries.length}</span>
      <span class="bar" style="block-size: ${Math.max(3, (countries.length / most) * TALLEST_PX)}px"></span>
      <span class="dots" style="--first: ${Math.min(...ranks)}; --last: ${Math.max(...ranks)}">
        ${ranks.length > 1 ? html`<i class="line"></i>` : nothing}
        ${forums.map(id => html`<i class=${combination.forums.includes(id) ? 'dot in' : 'dot'}></i>`)}
      </span>
    </button>`;
  }

  static override styles = [panelStyles, combinationStyles];
}

/** Whether a View's expression means exactly the countries of a combination; the lead and the EU may be among them. */
function isMeant({ countries, where }: Combination, { matching, combinations }: Matrix): boolean {
  if (matching === null) return false;
  const seated = combinations.filter(other => other.countries.some(id => matching.has(id)));
  return seated.length === 1 && seated[0]!.where === where && countries.every(id => matching.has(id));
}
customElements.define('lode-combinations', LodeCombinations);
