import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { DraftFault, DraftJudge } from '../../core/briefing/edit/find-draft-faults.ts';
import type { Reader } from '../../core/briefing/reader.ts';
import type { Source, SourceId } from '../../core/model/records.ts';
import type { SearchHit } from '../../core/select/types.ts';
import type { AuthorText } from '../../core/text/author.en.ts';
import { LANGUAGES, type Language } from '../../core/text/messages.ts';
import type { AuthorDesk } from '../../state/author-desk.ts';
import { icon } from '../icon.ts';
import { panelStyles } from '../panel-styles.ts';
import { aboutEditor } from './about-editor.ts';
import type { AuthorContext, AuthorRequest, Placing } from './author-context.ts';
import { authorStyles } from './author-styles.ts';
import { deskNotes } from './desk-notes.ts';
import { deskTools } from './desk-tools.ts';
import { stepList } from './step-list.ts';
import { stepStyles } from './step-styles.ts';

/** A file that was not taken: its name and why, line by line. */
export interface RefusedFile {
  name: string;
  reasons: readonly string[];
}

/** The desk of an author beside the map. Sends `author-ask` with an `AuthorRequest`; the draft it changes itself. */
export class LodeAuthor extends LitElement {
  static override properties = {
    desk: { attribute: false },
    words: { attribute: false },
    judge: { attribute: false },
    readers: { attribute: false },
    pageLang: { attribute: false },
    sources: { attribute: false },
    listed: { attribute: false },
    placing: { attribute: false },
    refused: { attribute: false },
    find: { attribute: false },
    lang: { state: true },
    openStep: { attribute: false },
    folded: { type: Boolean, reflect: true },
    wasRefused: { state: true },
  };
  declare desk: AuthorDesk;
  declare words: AuthorText;
  declare judge: DraftJudge;
  declare readers: Readonly<Record<Language, Reader>>;
  /** The language of the page. */
  declare pageLang: Language;
  declare sources: ReadonlyMap<SourceId, Source>;
  /** Briefings of the site that can be copied. */
  declare listed: readonly { id: string; title: string }[];
  declare placing: Placing | null;
  declare refused: RefusedFile | null;
  declare find: (query: string) => readonly SearchHit[];
  declare lang: string;
  declare openStep: number | null;
  declare folded: boolean;
  /** The last change could not be taken. */
  declare wasRefused: boolean;
  #lastField: HTMLTextAreaElement | null = null;

  constructor() {
    super();
    this.listed = [];
    this.placing = null;
    this.refused = null;
    this.lang = '';
    this.openStep = null;
    this.folded = false;
    this.wasRefused = false;
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('dragover', event => event.preventDefault());
    this.addEventListener('drop', this.#onDrop);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('pageLang') && !changed.get('pageLang')) this.lang = this.pageLang;
    const last = this.desk.draft.steps.length - 1;
    if (this.openStep !== null && this.openStep > last) this.openStep = last < 0 ? null : last;
  }

  override render(): TemplateResult {
    const context = this.#context();
    const { words } = this;
    if (this.folded) return this.#edge();
    return html`
      <header>
        <h2>${words.title}</h2>
        <button class="icon-button" aria-label=${words.fold} title=${words.fold} @click=${() => this.#fold(true)}>
          ${icon('arrow-right')}
        </button>
        <button class="icon-button" aria-label=${words.close} title=${words.close} @click=${() => this.#ask({ do: 'close' })}>
          ${icon('close')}
        </button>
      </header>
      ${deskTools(context, this.listed)}
      <div class="body" @focusin=${this.#onFocus}>
        ${deskNotes(context, this.refused, this.wasRefused)} ${this.#languages()}
        ${aboutEditor(context, this.judge.faultsOfBriefing(this.desk.draft))}
        ${stepList(context, this.openStep, this.#open)}
      </div>
      <footer>
        <button class="add" @click=${() => this.#ask({ do: 'add-step' })}>${icon('plus')}${words.addStep}</button>
        <p role="status" class=${this.desk.keeping}>
          ${words.keeping[this.desk.keeping]} · ${words.toDo(this.judge.count(this.desk.draft))}
        </p>
      </footer>
      <datalist id="known-sources">
        ${[...this.sources.values()].map(
          ({ id, publisher, title }) =>
            html`<option value=${id}>${[publisher, title].filter(Boolean).join(', ')}</option>`,
        )}
      </datalist>
    `;
  }

  /** The panel folded: on a phone the place where placing is explained. */
  #edge(): TemplateResult {
    const { words, placing } = this;
    return html`<button class="unfold" aria-label=${words.unfold} title=${words.unfold} @click=${() => this.#fold(false)}>
        ${icon('arrow-left')}<span>${placing ? words.placing : words.title}</span>
      </button>
      <p class="unseen" role="status">${placing ? words.placing : nothing}</p>`;
  }

  #context(): AuthorContext {
    const { desk, words, judge, readers, placing, sources, find } = this;
    const lang = LANGUAGES.find(one => one === this.lang) ?? 'en';
    return {
      ...{ desk, words, judge, readers, placing, sources, find, lang },
      messages: readers[this.pageLang].messages,
      ask: request => this.#ask(request),
      redraw: () => this.requestUpdate(),
      insert: text => this.#insert(text),
    };
  }

  #languages(): TemplateResult {
    const missing = (lang: Language) => {
      const { draft } = this.desk;
      const all: readonly DraftFault[] = [
        ...this.judge.faultsOfBriefing(draft),
        ...draft.steps.flatMap(step => this.judge.faultsOfStep(draft, step)),
      ];
      const isGap = (fault: DraftFault) =>
        (fault.kind === 'no-language' && fault.lang === lang) ||
        (fault.kind === 'empty' && fault.path.endsWith(`/${lang}`));
      return all.filter(isGap).length;
    };
    const name = (lang: Language) => new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
    return html`<div class="languages" role="group" aria-label=${this.words.languages}>
      ${LANGUAGES.map(lang => {
        const gaps = missing(lang);
        const choose = () => {
          this.lang = lang;
        };
        return html`<button aria-pressed=${lang === this.lang} @click=${choose}>
          ${name(lang)} ${gaps ? html`<small>${this.words.missingWords(gaps)}</small>` : nothing}
        </button>`;
      })}
    </div>`;
  }

  readonly #open = (index: number | null): void => {
    this.openStep = index;
  };

  #fold(folded: boolean): void {
    this.folded = folded;
    this.dispatchEvent(new CustomEvent('author-fold'));
  }

  #ask(request: AuthorRequest): void {
    this.dispatchEvent(new CustomEvent<AuthorRequest>('author-ask', { detail: request }));
  }

  readonly #onFocus = (event: FocusEvent): void => {
    const [target] = event.composedPath();
    if (target instanceof HTMLTextAreaElement && target.classList.contains('bound')) this.#lastField = target;
  };

  #insert(text: string): void {
    const field = this.#lastField;
    if (!field?.isConnected) return;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input'));
    field.focus();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    event.preventDefault();
    if (isRedo) this.desk.redo();
    else this.desk.undo();
  };

  readonly #onDrop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    event.preventDefault();
    if (file) this.#ask({ do: 'load', file });
  };

  static override styles = [panelStyles, stepStyles, authorStyles];
}
customElements.define('lode-author', LodeAuthor);
