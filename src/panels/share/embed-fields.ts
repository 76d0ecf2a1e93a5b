// Fields of a form, each under its name; what the reader sets is handed on at once.
import { html, type TemplateResult } from 'lit';

/** Least and most px of an embed: under the one nothing can be read, over the other no page has room. */
const LEAST_PX = 200;
const MOST_PX = 4000;

/** A choice among ids with names. */
export function selectField<T extends string>(
  label: string,
  value: T,
  names: Readonly<Record<T, string>>,
  choose: (id: T) => void,
): TemplateResult {
  return html`<label>
    <span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as T)}>
      ${Object.entries<string>(names).map(
        ([id, name]) => html`<option value=${id} ?selected=${id === value}>${name}</option>`,
      )}
    </select>
  </label>`;
}

/** A length in whole px; null for an empty field, which shows the hint. */
export function pxField(
  label: string,
  value: number | null,
  hint: string,
  choose: (px: number | null) => void,
): TemplateResult {
  return html`<label>
    <span>${label}</span>
    <input
      type="number"
      min=${LEAST_PX}
      max=${MOST_PX}
      step="10"
      placeholder=${hint}
      .value=${value === null ? '' : String(value)}
      @change=${(event: Event) => choose(readPx((event.target as HTMLInputElement).value))}
    />
  </label>`;
}

/** Something that is on or off. */
export function switchField(label: string, isOn: boolean, choose: (isOn: boolean) => void): TemplateResult {
  return html`<label class="switch">
    <input
      type="checkbox"
      .checked=${isOn}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
}

function readPx(text: string): number | null {
  const px = Math.round(Number(text));
  return text.trim() === '' || !Number.isFinite(px) ? null : Math.min(MOST_PX, Math.max(LEAST_PX, px));
}
