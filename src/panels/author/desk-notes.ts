import { html, nothing, type TemplateResult } from 'lit';
import type { AuthorContext } from './author-context.ts';
import type { RefusedFile } from './lode-author.ts';

/** What the author must know before writing on: another window, a draft put aside, a file that was not taken. */
export function deskNotes(
  { desk, words, ask, messages }: AuthorContext,
  refused: RefusedFile | null,
  wasRefused: boolean,
): TemplateResult {
  const { theirs, aside, draft } = desk;
  const way = (label: string, act: () => void) => html`<button class="choice" @click=${act}>${label}</button>`;
  return html`<div class="notes">
    ${
      theirs
        ? html`<div class="note alert" role="alert">
            <p><b>${words.conflict}</b> ${words.conflictSteps(draft.steps.length, theirs.steps.length)}</p>
            ${way(words.keepMine, () => desk.settle('keep-mine'))}
            ${way(words.takeTheirs, () => desk.settle('take-theirs'))}
            ${way(words.saveCopy, () => ask({ do: 'save' }))}
          </div>`
        : desk.isShared
          ? html`<p class="note" role="status">${words.shared}</p>`
          : nothing
    }
    ${
      aside && !theirs
        ? html`<div class="note" role="status">
            <p>${words.aside(messages.local(aside.title))}</p>
            ${way(words.takeAside, () => desk.takeAside())} ${way(words.dropAside, () => desk.dropAside())}
          </div>`
        : nothing
    }
    ${desk.wasUnreadable ? html`<p class="note">${words.unreadable}</p>` : nothing}
    ${wasRefused ? html`<p class="note" role="alert">${words.refused}</p>` : nothing}
    ${
      refused
        ? html`<div class="note alert" role="alert">
            <p><b>${words.file.refused(refused.name)}</b></p>
            <ul>${refused.reasons.map(reason => html`<li>${reason}</li>`)}</ul>
            ${way(words.file.dismiss, () => ask({ do: 'dismiss' }))}
          </div>`
        : nothing
    }
  </div>`;
}
