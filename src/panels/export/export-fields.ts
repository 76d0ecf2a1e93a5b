// The fields of the dialog as templates.
import { html, nothing, type TemplateResult } from 'lit';
import { MM_RANGE, PRESET_IDS } from '../../core/figure/sheet.ts';
import type { TableName } from '../../core/select/table.ts';
import type { ExportText, FigureFormat } from '../../core/text/export.en.ts';
import type { ExportChoice, ExportFacts } from './export-choice.ts';

export interface Fields {
  choice: ExportChoice;
  facts: ExportFacts;
  text: ExportText;
  change(patch: Partial<ExportChoice>): void;
}

const SCALES = [1, 2, 4] as const;
const DOTS = [150, 300, 600] as const;
const isRows = (format: FigureFormat) => format === 'csv' || format === 'geojson';

const chosenOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
const isChecked = (event: Event): boolean => (event.target as HTMLInputElement).checked;

/** Every field that the chosen format has. */
export function exportFields(fields: Fields): TemplateResult {
  const { format } = fields.choice;
  const parts = isRows(format)
    ? [layerField(fields), format === 'csv' ? remarksField(fields) : nothing]
    : [sizeField(fields), densityField(fields), themeField(fields), transparentField(fields)];
  return html`${formatField(fields)} ${parts} ${nameField(fields)}`;
}

function formatField({ choice, text, change }: Fields): TemplateResult {
  const formats = Object.entries(text.formats) as [FigureFormat, readonly [string, string]][];
  return html`<fieldset>
    <legend>${text.dialog.format}</legend>
    <div class="formats">
      ${formats.map(
        ([id, [name]]) => html`<label>
          <input
            type="radio"
            name="format"
            value=${id}
            .checked=${id === choice.format}
            @change=${() => change({ format: id })}
          /><span>${name}</span>
        </label>`,
      )}
    </div>
    <p class="note">${text.formats[choice.format][1]}</p>
  </fieldset>`;
}

function select(
  label: string,
  options: readonly (readonly [value: string, name: string])[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<label class="field">
    <span>${label}</span>
    <select @change=${(event: Event) => choose(chosenOf(event))}>
      ${options.map(([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`)}
    </select>
  </label>`;
}

function sizeField({ choice, text, change }: Fields): TemplateResult {
  const { dialog, presets } = text;
  const options = [
    ['as-drawn', dialog.asDrawn] as const,
    ...PRESET_IDS.map(id => [id, presets[id]] as const),
    ['own', dialog.own] as const,
  ];
  const size = select(dialog.size, options, choice.size, value => change({ size: value as ExportChoice['size'] }));
  const [least, most] = MM_RANGE;
  const onWidth = (event: Event) => {
    const widthMm = Number(chosenOf(event));
    if (widthMm >= least && widthMm <= most) change({ widthMm });
  };
  return choice.size === 'own'
    ? html`${size}<label class="field">
          <span>${dialog.widthMm}</span>
          <input type="number" min=${least} max=${most} .value=${String(choice.widthMm)} @change=${onWidth} />
        </label>`
    : size;
}

function densityField({ choice, facts, text, change }: Fields): TemplateResult | typeof nothing {
  if (choice.format !== 'png') return nothing;
  const { dialog } = text;
  return facts.onPaper
    ? select(
        dialog.density,
        DOTS.map(n => [String(n), dialog.dpi(n)] as const),
        String(choice.dpi),
        value => change({ dpi: Number(value) }),
      )
    : select(
        dialog.density,
        SCALES.map(n => [String(n), dialog.scale(n)] as const),
        String(choice.scale),
        value => change({ scale: Number(value) }),
      );
}

function themeField({ choice, text, change }: Fields): TemplateResult {
  const options = Object.entries(text.dialog.themes);
  return select(text.dialog.theme, options, choice.theme, value => change({ theme: value as ExportChoice['theme'] }));
}

function transparentField({ choice, facts, text, change }: Fields): TemplateResult | typeof nothing {
  if (choice.format !== 'svg' && choice.format !== 'png') return nothing;
  const { transparent, transparentNote } = text.dialog;
  const note = choice.transparent ? transparentNote[facts.dark ? 'dark' : 'light'] : '';
  return tick(transparent, choice.transparent, note, checked => change({ transparent: checked }));
}

function remarksField({ choice, text, change }: Fields): TemplateResult {
  const { remarks, remarksNote } = text.dialog;
  return tick(remarks, choice.remarks, remarksNote, checked => change({ remarks: checked }));
}

function tick(label: string, checked: boolean, note: string, choose: (checked: boolean) => void): TemplateResult {
  return html`<div>
    <label class="tick">
      <input type="checkbox" .checked=${checked} @change=${(event: Event) => choose(isChecked(event))} /><span>${label}</span>
    </label>
    ${note === '' ? nothing : html`<p class="note">${note}</p>`}
  </div>`;
}

function layerField({ choice, facts, text, change }: Fields): TemplateResult | typeof nothing {
  if (facts.layers.length < 2) return nothing;
  const options = [['', text.dialog.allLayers] as const, ...facts.layers.map(({ id, name }) => [id, name] as const)];
  return select(text.dialog.layer, options, choice.layer ?? '', value =>
    change({ layer: value === '' ? null : (value as TableName) }),
  );
}

function nameField({ choice, text, change }: Fields): TemplateResult {
  return html`<label class="field">
    <span>${text.dialog.name}</span>
    <input
      type="text"
      spellcheck="false"
      autocomplete="off"
      .value=${choice.name}
      @change=${(event: Event) => change({ name: chosenOf(event) })}
    />
  </label>`;
}
