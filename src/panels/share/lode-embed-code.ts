import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { citationOf } from '../../core/cite/citation.ts';
import { type EmbedKind, type EmbedRequest, embedAddress, embedCode } from '../../core/cite/embed-code.ts';
import type { ShareText } from '../../core/text/share.en.ts';
import { panelStyles } from '../panel-styles.ts';
import { copyField } from './copy-field.ts';
import { embedCodeStyles } from './embed-code-styles.ts';
import { pxField, selectField, switchField } from './embed-fields.ts';
import { shareStyles } from './share-styles.ts';
import { ask, type ShareSubject } from './share-subject.ts';

type Choices = Pick<EmbedRequest, 'widthPx' | 'heightPx' | 'interactive' | 'heading' | 'fits'> & {
  kind: EmbedKind;
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
      ...{ kind: 'iframe', frozen: true, lang: '', widthPx: null, heightPx: null },
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
    const isMapOnly = ['table', 'matrix'].includes(request.view.show);
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

  #request(): EmbedRequest {
    const { view, site, version, hash, asof } = this.subject;
    const { lang, frozen, ...chosen } = this.choices;
    const shown = { ...view, lang };
    const { key } = citationOf({
      ...{ view: shown, title: this.title, dataVersion: version, dataHash: hash, asof },
      ...{ permalink: site, lang },
    });
    return {
      ...{ ...chosen, view: shown, site, title: this.title, version: frozen ? version : null },
      ...{ origin: 'own', picture: `${key}.png` },
    };
  }

  #fields(): TemplateResult {
    const { embed } = this.text;
    const { kind, frozen, interactive, lang, widthPx, heightPx, heading, fits } = this.choices;
    const { version, langs } = this.subject;
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
      ${selectField(embed.kind, kind, embed.kinds, id => this.#choose({ kind: id }))}
      ${selectField(embed.data, frozen ? 'frozen' : 'latest', data, id => this.#choose({ frozen: id === 'frozen' }))}
      ${selectField(embed.lang, lang, languages, id => void this.#speak(id))} ${FIELDS[kind].map(id => fields[id]())}
    `;
  }

  #picture({ picture: name, view, version }: EmbedRequest): TemplateResult {
    const { embed } = this.text;
    const save = () => ask(this, 'save-picture', { name, view: { ...view, data: version } });
    return html`<div class="row picture">
      <p class="note">${embed.pictureNote(name)}</p>
      <button class="button" @click=${save}>${embed.savePicture}</button>
    </div>`;
  }

  #choose(patch: Partial<Choices>): void {
    this.choices = { ...this.choices, ...patch };
  }

  async #speak(lang: string): Promise<void> {
    const title = await this.subject.titleIn(lang);
    this.title = title;
    this.#choose({ lang });
  }

  static override styles = [panelStyles, shareStyles, embedCodeStyles];
}
customElements.define('lode-embed-code', LodeEmbedCode);
