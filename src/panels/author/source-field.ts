import { html, type TemplateResult } from 'lit';
import type { SourceId } from '../../core/model/records.ts';
import type { AuthorContext } from './author-context.ts';

/** Sources as a list to take from, and a field that adds one of the dataset. */
export function sourceField(
  { words, sources }: AuthorContext,
  ids: readonly SourceId[],
  change: (ids: SourceId[]) => void,
): TemplateResult {
  const add = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const typed = field.value.trim();
    const isKnown = typed === '' || sources.has(typed);
    field.setCustomValidity(isKnown ? '' : words.noSource(typed));
    field.reportValidity();
    if (!isKnown || typed === '') return;
    field.value = '';
    if (!ids.includes(typed)) change([...ids, typed]);
  };
  return html`<div class="field sources">
    <span class="label">${words.sources}</span>
    <ul>
      ${ids.map(id => {
        const source = sources.get(id);
        return html`<li>
          <span title=${id}>${source ? [source.publisher, source.title].filter(Boolean).join(', ') : id}</span>
          <button
            class="small"
            aria-label=${words.removeSource(id)}
            @click=${() => change(ids.filter(other => other !== id))}
          >
            ×
          </button>
        </li>`;
      })}
    </ul>
    <input
      type="text"
      list="known-sources"
      autocomplete="off"
      spellcheck="false"
      aria-label=${words.addSource}
      placeholder=${words.addSource}
      @change=${add}
      @input=${(event: Event) => (event.target as HTMLInputElement).setCustomValidity('')}
    />
  </div>`;
}
