import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ask } from './share-subject.ts';

/** A text that is read, selected and copied, under its name; `lines` is how many are seen. Focus selects all of it. */
export function copyField(
  host: HTMLElement,
  { what, text, copy, lines = 1 }: { what: string; text: string; copy: string; lines?: number },
): TemplateResult {
  const select = (event: Event) => (event.target as HTMLTextAreaElement).select();
  return html`<div class="copy-field">
    <label>
      <span class="name">${what}</span>
      <textarea
        readonly
        spellcheck="false"
        autocomplete="off"
        dir="ltr"
        rows=${lines}
        wrap=${lines === 1 ? 'off' : 'soft'}
        .value=${live(text)}
        @focus=${select}
      ></textarea>
    </label>
    <button class="button" aria-label="${copy}: ${what}" @click=${() => ask(host, 'copy-text', { what, text })}>${copy}</button>
  </div>`;
}
