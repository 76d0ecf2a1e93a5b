import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { citationOf } from '../../core/cite/citation.ts';
import { type EmbedKind, type EmbedRequest, embedAddress, embedCode, isStep } from '../../core/cite/embed-code.ts';
import { SITE_PICTURE_LANG } from '../../core/cite/site-picture.ts';
import type { ShareText } from '../../core/text/share.en.ts';
import { panelStyles } from '../panel-styles.ts';
import { copyField } from './copy-field.ts';
import { embedCodeStyles } from './embed-code-styles.ts';
import { pxField, selectField, switchField } from './embed-fields.ts';
import { shareStyles } from './share-styles.ts';
import { ask, type SharedView, type ShareSubject } from './share-subject.ts';

type Choices = Pick<EmbedRequest, 'widthPx' | 'heightPx' | 'interactive' | 'heading' | 'fits'> & {
  kind: EmbedKind;
  what: 'view' | 'step';
  frozen: boolean;
  lang: string;
};
type Field = 'interactive' | 'width' | 'height' | 'heading' | 'fits';
/** What can be chosen beside kind, data and language. */
const FIELDS: Record<EmbedKind, readonly Field[]> = {
  iframe: ['interactive', 'width', 'height', 'heading', 'fits'],
  element: ['interactive', 'height', 'heading'],
  markdown: [],
  quarto: ['interactive', 'width', 'height', 'heading', 'fits'],
  jupyter: ['interactive', 'width', 'height', 'heading'],
};

/** The code that embeds a View: kind, data, size and behaviour of the reader's choice, with the embed itself beside it. */
export class LodeEmbedCode extends LitElement {
  static override properties = {
    subject: { attribute: false },
    text: { attribute: false },
    choices: { state: true },
    title: { state: true },
  };
  declare subject: ShareSubject;
  declare text: ShareText;
  declare choices: Choices;
  /** The finding in the language of the embed. */
  declare title: string;

  constructor() {
    super();
    this.choices = {
      ...{ kind: 'iframe', what: 'view', frozen: true, lang: '', widthPx: null, heightPx: null },
      ...{ interactive: 'auto', heading: 'show', fits: true },
    };
    this.title = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('subject')) return;
    this.title = this.subject.title;
    this.choices = { ...this.choices, lang: this.subject.view.lang };
  }

  override render(): TemplateResult {
    const { embed, copy } = this.text;
    const { kind } = this.choices;
    const request = this.#request();
    const isMapOnly = ['table', 'matrix'].includes(request.view.show) && !isStep(request.view);
    const shown: EmbedRequest = kind === 'markdown' ? { ...request, interactive: 'static', heading: 'show' } : request;
    const takesPicture = kind === 'markdown' || kind === 'quarto';
    return html`
      <div class="sides">
        <div class="choices">${this.#fields()}</div>
        <div class="shown">
          <span class="name">${embed.preview}</span>
          <iframe src=${embedAddress(shown)} title=${request.title} loading="lazy"></iframe>
        </div>
      </div>
      ${isMapOnly ? html`<p class="note">${embed.mapOnly}</p>` : nothing}
      ${copyField(this, { what: embed.code, text: embedCode(kind, request), copy, lines: kind === 'markdown' ? 4 : 7 })}
      ${takesPicture ? this.#picture(request) : nothing}
      <p><a class="link" href="${this.subject.site}docs/embed.html" target="_blank" rel="noopener">${embed.docs}</a></p>
    `;
  }

  /** What is embedded: the View, or the step that it names. */
  get #shown(): SharedView {
    const { step } = this.subject;
    return (this.choices.what === 'step' ? step : null) ?? this.subject;
  }

  /** The picture that the site has of just this: in its language, of the newest data. */
  get #sitePicture(): string | null {
    return this.choices.lang === SITE_PICTURE_LANG ? this.#shown.sitePicture : null;
  }

  #request(): EmbedRequest {
    const { site, version, hash, asof } = this.subject;
    const { lang, frozen, ...chosen } = this.choices;
    const shown = { ...this.#shown.view, lang };
    const own = frozen ? null : this.#sitePicture;
    const { key } = citationOf({
      ...{ view: shown, title: this.title, dataVersion: version, dataHash: hash, asof },
      ...{ permalink: site, lang },
    });
    return {
      ...{ ...chosen, view: shown, site, title: this.title, version: frozen ? version : null },
      ...{ origin: 'own', picture: own === null ? `${key}.png` : `${site}${own}` },
    };
  }

  #fields(): TemplateResult {
    const { embed } = this.text;
    const { kind, frozen, interactive, lang, widthPx, heightPx, heading, fits } = this.choices;
    const { version, langs } = this.subject;
    // A step is a picture as the stage shows it.
    const asked = FIELDS[kind].filter(id => id !== 'interactive' || !isStep(this.#shown.view));
    const data = { frozen: embed.frozen(version), latest: embed.latest };
    const languages = Object.fromEntries(langs.map(({ id, name }) => [id, name]));
    const heightHint = kind === 'element' ? embed.heightHint : '480';
    const fields: Record<Field, () => TemplateResult> = {
      interactive: () =>
        selectField(embed.interactive, interactive, embed.interactives, id => this.#choose({ interactive: id })),
      width: () => pxField(embed.width, widthPx, embed.widthHint, px => this.#choose({ widthPx: px })),
      height: () => pxField(embed.height, heightPx, heightHint, px => this.#choose({ heightPx: px })),
      heading: () =>
        switchField(embed.heading, heading === 'show', isOn => this.#choose({ heading: isOn ? 'show' : 'hide' })),
      fits: () => switchField(embed.fits, fits, isOn => this.#choose({ fits: isOn })),
    };
    return html`
      ${this.#what()} ${selectField(embed.kind, kind, embed.kinds, id => this.#choose({ kind: id }))}
      ${selectField(embed.data, frozen ? 'frozen' : 'latest', data, id => this.#choose({ frozen: id === 'frozen' }))}
      ${selectField(embed.lang, lang, languages, id => void this.#speak(id))} ${asked.map(id => fields[id]())}
    `;
  }

  #what(): TemplateResult | typeof nothing {
    const { embed } = this.text;
    const { step } = this.subject;
    if (!step) return nothing;
    const whats = { view: embed.view, step: embed.step(step.view.step ?? 1, step.title) };
    return selectField(embed.what, this.choices.what, whats, what => void this.#speak(this.choices.lang, what));
  }

  #picture({ picture: name, view, version }: EmbedRequest): TemplateResult {
    const { embed } = this.text;
    if (version === null && this.#sitePicture !== null) return html`<p class="note">${embed.siteNote}</p>`;
    const save = () => ask(this, 'save-picture', { name, view: { ...view, data: version } });
    return html`<div class="row picture">
      <p class="note">${embed.pictureNote(name)}</p>
      <button class="button" @click=${save}>${embed.savePicture}</button>
      ${
        this.#sitePicture === null
          ? nothing
          : html`<p class="note">${embed.siteHint}</p>
              <button class="button" @click=${() => this.#choose({ frozen: false })}>${embed.useSite}</button>`
      }
    </div>`;
  }

  #choose(patch: Partial<Choices>): void {
    this.choices = { ...this.choices, ...patch };
  }

  async #speak(lang: string, what = this.choices.what): Promise<void> {
    const shown = what === 'step' ? this.subject.step : this.subject;
    if (!shown) return;
    this.title = await shown.titleIn(lang);
    this.#choose({ lang, what });
  }

  static override styles = [panelStyles, shareStyles, embedCodeStyles];
}
customElements.define('lode-embed-code', LodeEmbedCode);
