import { html, type TemplateResult } from 'lit';
import '../lode-menu.ts';
import type { AuthorContext } from './author-context.ts';
import { authorIcon } from './author-icon.ts';

/** Back and forth, where to start from, files, presenting. */
export function deskTools(
  { desk, words, ask }: AuthorContext,
  listed: readonly { id: string; title: string }[],
): TemplateResult {
  const { past, future } = desk.history;
  const groups = [
    {
      heading: words.startHeading,
      items: [
        { id: '', label: words.empty },
        ...listed.map(({ id, title }) => ({ id, label: title, note: words.copyOf })),
      ],
    },
  ];
  const start = (event: CustomEvent<string>) => ask({ do: 'start', from: event.detail || null });
  return html`<div class="tools">
    ${button('undo', words.undo, past.length === 0, () => desk.undo())}
    ${button('redo', words.redo, future.length === 0, () => desk.redo())}
    <span class="divider"></span>
    <lode-menu .label=${words.start} .look=${'plain'} .groups=${groups} @menu-pick=${start}></lode-menu>
    <label class="tool" title=${words.loadNote} tabindex="-1">
      ${words.load}
      <input type="file" accept=".json,application/json" aria-label=${words.load} @change=${choose} />
    </label>
    <button class="tool" @click=${() => ask({ do: 'save' })}>${words.save}</button>
    <button
      class="tool"
      ?disabled=${desk.draft.steps.length === 0}
      @click=${() => ask({ do: 'present', step: 0 })}
    >
      ${words.present}
    </button>
  </div>`;

  function choose(event: Event): void {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    if (file) ask({ do: 'load', file });
    // The same file can be chosen again after it was mended.
    field.value = '';
  }
}

function button(glyph: 'undo' | 'redo', label: string, disabled: boolean, click: () => void): TemplateResult {
  return html`<button class="icon-button" aria-label=${label} title=${label} ?disabled=${disabled} @click=${click}>
    ${authorIcon(glyph)}
  </button>`;
}
