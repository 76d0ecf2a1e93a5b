// The author's panel beside the Explore page: what it asks for, done with the page's View, map and files.
import { emptyDraft, emptyStep } from '../../core/briefing/edit/draft.ts';
import { addAnnotation, patchAnnotation } from '../../core/briefing/edit/edit-annotations.ts';
import { addStep, changeStep, patchStep } from '../../core/briefing/edit/edit-steps.ts';
import { DraftJudge } from '../../core/briefing/edit/find-draft-faults.ts';
import { readDraftValue, writeDraft } from '../../core/briefing/edit/read-draft.ts';
import { search } from '../../core/select/search.ts';
import { LANGUAGES, type Language, spokenLanguage } from '../../core/text/messages.ts';
import { DEFAULT_VIEW, formatView } from '../../core/view/codec.ts';
import type { AuthorRequest } from '../../panels/author/author-context.ts';
import { emptyCallout } from '../../panels/author/callout-editor.ts';
import type { LodeAuthor } from '../../panels/author/lode-author.ts';
import { loadBriefing } from '../../state/load-briefing.ts';
import { DRAFT_ID } from '../../state/load-draft.ts';
import type { LodeExplore } from '../explore.ts';
import { saveFile } from '../explore-actions.ts';
import { laterWords } from '../later-modules.ts';
import { authorPageStyles } from './author-page-styles.ts';
import { openDraftFile } from './draft-file.ts';
import { placeOnMap } from './place-on-map.ts';
import { stepViewOf } from './step-view.ts';

type Asked<D extends AuthorRequest['do']> = Extract<AuthorRequest, { do: D }>;

export class AuthorSheet {
  readonly #shell: LodeExplore;
  readonly #panel: LodeAuthor;
  readonly #closed: () => void;
  readonly #styles = document.createElement('style');
  readonly #unsubscribe: () => void;
  #endPlacing: (() => void) | null = null;

  constructor(shell: LodeExplore, panel: LodeAuthor, closed: () => void) {
    this.#shell = shell;
    this.#panel = panel;
    this.#closed = closed;
    this.#styles.textContent = authorPageStyles;
    document.head.append(this.#styles);
    panel.tabIndex = -1;
    panel.setAttribute('role', 'complementary');
    panel.addEventListener('author-ask', event => this.#obey((event as CustomEvent<AuthorRequest>).detail));
    panel.addEventListener('author-fold', () => this.#makeRoom());
    this.#unsubscribe = shell.session.store.subscribe(({ state, previous }) => {
      if (state.messages !== previous.messages) void this.#speak(spokenLanguage(state.view.lang));
    });
    document.body.append(panel);
    this.#label();
    this.#makeRoom();
    panel.focus();
  }

  focus(): void {
    this.#panel.folded = false;
    this.#makeRoom();
    this.#panel.focus();
  }

  #label(): void {
    this.#panel.setAttribute('aria-label', this.#panel.words.landmark);
  }

  /** The page gives the panel its room; the map fits itself into the rest. */
  #makeRoom(): void {
    const { classList } = document.documentElement;
    classList.toggle('author-open', !this.#panel.folded);
    classList.toggle('author-folded', this.#panel.folded);
  }

  /** The panel in another language of the page. */
  async #speak(lang: Language): Promise<void> {
    const words = await laterWords.author.fetch(lang, this.#shell);
    const panel = this.#panel;
    const { model } = this.#shell.state;
    if (!words || !model) return;
    panel.words = words.author;
    panel.pageLang = lang;
    panel.judge = new DraftJudge([...LANGUAGES].sort(one => (one === lang ? -1 : 1)).map(one => panel.readers[one]));
    panel.find = query => search(model, query, panel.readers[lang].messages, panel.readers.en.messages);
    this.#label();
  }

  #obey(request: AuthorRequest): void {
    const actions: { [D in AuthorRequest['do']]: (request: Asked<D>) => unknown } = {
      'add-step': () => this.#addStep(),
      show: ({ step }) => this.#show(step),
      'use-view': ({ step }) => this.#edit(draft => patchStep(draft, step, { view: this.#view() })),
      present: ({ step }) => this.#present(step),
      place: ({ step, callout }) => this.#place(step, callout),
      'stop-placing': () => this.#stopPlacing(),
      start: ({ from }) => this.#start(from),
      load: ({ file }) => this.#load(file),
      save: () => this.#save(),
      dismiss: () => {
        this.#panel.refused = null;
      },
      close: () => this.#close(),
    };
    (actions[request.do] as (request: AuthorRequest) => unknown)(request);
  }

  #edit(change: Parameters<LodeAuthor['desk']['edit']>[0]): boolean {
    const isTaken = this.#panel.desk.edit(change);
    this.#panel.wasRefused = !isTaken;
    return isTaken;
  }

  #view(): string {
    const { view, model } = this.#shell.state;
    return stepViewOf(view, model!.dataset.asof);
  }

  /** A new step is called as what it shows, in both languages, and stands after the open one. */
  #addStep(): void {
    const { desk, readers, openStep } = this.#panel;
    const { show, select } = this.#shell.state.view;
    const [subject] = select;
    const country = subject?.startsWith('country:') ? subject.slice('country:'.length) : null;
    const name = (lang: Language) => {
      const { messages } = readers[lang];
      return country ? messages.countryShort(country) : messages.ui.shows[show];
    };
    const step = emptyStep(this.#view(), { en: name('en'), zh: name('zh') });
    const at = openStep === null ? desk.draft.steps.length : openStep + 1;
    if (this.#edit(draft => addStep(draft, step, at))) this.#panel.openStep = at;
  }

  #show(index: number): void {
    const { desk, judge, pageLang } = this.#panel;
    const step = desk.draft.steps[index];
    if (!step) return;
    const { view } = judge.resolve(desk.draft, step, pageLang);
    const { lang, theme } = this.#shell.state.view;
    this.#shell.session.store.change(
      { view: Object.freeze({ ...view, lang, theme, mode: 'explore', briefing: null, step: null }), problems: [] },
      { history: 'push' },
    );
    if (this.#shell.layout === 'phone') this.#fold();
  }

  #fold(): void {
    this.#panel.folded = true;
    this.#makeRoom();
  }

  /** In a window of its own, so that the desk stays as it is; in this one where the browser opens none. */
  #present(step: number): void {
    const { lang, theme } = this.#shell.state.view;
    const query = formatView({ ...DEFAULT_VIEW, lang, theme, mode: 'present', briefing: DRAFT_ID, step: step + 1 });
    const address = `${location.pathname}?${query}`;
    if (!window.open(address, '_blank')) location.assign(address);
  }

  #place(step: number, callout: number | null): void {
    this.#stopPlacing();
    this.#panel.placing = { step, callout };
    this.#endPlacing = placeOnMap(this.#shell, at => {
      this.#stopPlacing();
      if (at === null) return;
      this.#edit(draft =>
        changeStep(draft, step, one =>
          callout === null ? addAnnotation(one, emptyCallout(this.#panel, at)) : patchAnnotation(one, callout, { at }),
        ),
      );
      this.focus();
    });
    if (this.#shell.layout === 'phone') this.#fold();
  }

  #stopPlacing(): void {
    this.#endPlacing?.();
    this.#endPlacing = null;
    this.#panel.placing = null;
  }

  async #start(from: string | null): Promise<void> {
    const { model } = this.#shell.state;
    const panel = this.#panel;
    if (from === null) {
      this.#edit(() => emptyDraft(model!.dataset.asof));
      panel.openStep = null;
      return;
    }
    try {
      const read = readDraftValue(await loadBriefing(from));
      if (!('draft' in read)) throw new Error(from);
      this.#edit(() => read.draft);
      panel.openStep = null;
      panel.refused = null;
    } catch {
      panel.refused = { name: from, reasons: [panel.words.file.unreadable] };
    }
  }

  async #load(file: File): Promise<void> {
    const panel = this.#panel;
    const read = await openDraftFile(file, panel.words);
    panel.refused = 'reasons' in read ? { name: file.name, reasons: read.reasons } : null;
    if (!('draft' in read)) return;
    this.#edit(() => read.draft);
    panel.openStep = null;
  }

  #save(): void {
    const { desk, words } = this.#panel;
    const name = `${desk.draft.id}.json`;
    saveFile(name, writeDraft(desk.draft), 'application/json');
    this.#shell.say(words.savedFile(name));
  }

  #close(): void {
    this.#stopPlacing();
    this.#unsubscribe();
    this.#panel.desk.close();
    this.#panel.remove();
    this.#styles.remove();
    document.documentElement.classList.remove('author-open', 'author-folded');
    this.#closed();
  }
}
