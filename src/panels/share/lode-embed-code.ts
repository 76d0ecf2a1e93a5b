import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { citationOf } from '../../core/cite/citation.ts';
import { EMBED_KINDS, type EmbedKind, type EmbedRequest, embedAddress, embedCode } from '../../core/cite/embed-code.ts';
import type { ShareText } from '../../core/text/share.en.ts';
import { panelStyles } from '../panel-styles.ts';
import { copyField } from './copy-field.ts';
import { embedCodeStyles } from './embed-code-styles.ts';
import { shareStyles } from './share-styles.ts';
import { ask, type ShareSubject } from './share-subject.ts';

type Choices = Pick<EmbedRequest, 'widthPx' | 'heightPx' | 'interactive' | 'heading' | 'fits'> & {
  kind: EmbedKind;
  frozen: boolean;
  lang: string;
};
/** Least and most px of an embed: under the one nothing can be read, over the other no page has room. */
const LEAST_PX = 200;
const MOST_PX = 4000;

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
    const takesPicture = kind === 'markdown' || kind === 'quarto';
    return html`
      <div class="sides">
        <div class="choices">${this.#selects()}${this.#sizes()}${this.#switches()}</div>
        <div class="shown">
          <span class="name">${embed.preview}</span>
          <iframe src=${embedAddress(request)} title=${request.title} loading="lazy"></iframe>
        </div>
      </div>
      ${isMapOnly ? html`<p class="note">${embed.mapOnly}</p>` : nothing}
      ${copyField(this, { what: embed.code, text: embedCode(kind, request), copy, lines: kind === 'markdown' ? 4 : 7 })}
      ${takesPicture ? this.#picture(request.picture) : nothing}
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
      ...{ origin: 'own', picture: `${key}.svg` },
    };
  }

  #selects(): TemplateResult[] {
    const { embed } = this.text;
    const { kind, frozen, interactive, lang } = this.choices;
    const { version, langs } = this.subject;
    const list = (label: string, value: string, options: [string, string][], choose: (picked: string) => void) => html`
      <label>
        <span>${label}</span>
        <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
          ${options.map(([id, name]) => html`<option value=${id} ?selected=${id === value}>${name}</option>`)}
        </select>
      </label>
    `;
    const data: [string, string][] = [
      ['frozen', embed.frozen(version)],
      ['latest', embed.latest],
    ];
    const languages = langs.map(({ id, name }): [string, string] => [id, name]);
    return [
      list(embed.kind, kind, namesOf(EMBED_KINDS, embed.kinds), id => this.#choose({ kind: id as EmbedKind })),
      list(embed.data, frozen ? 'frozen' : 'latest', data, id => this.#choose({ frozen: id === 'frozen' })),
      list(embed.interactive, interactive, namesOf(['auto', 'live', 'static'], embed.interactives), id =>
        this.#choose({ interactive: id as Choices['interactive'] }),
      ),
      list(embed.lang, lang, languages, id => this.#speak(id)),
    ];
  }

  #sizes(): TemplateResult {
    const { embed } = this.text;
    const { widthPx, heightPx, kind } = this.choices;
    const number = (label: string, value: number | null, hint: string, set: (px: number | null) => void) => html`
      <label>
        <span>${label}</span>
        <input
          type="number"
          min=${LEAST_PX}
          max=${MOST_PX}
          step="10"
          placeholder=${hint}
          .value=${value === null ? '' : String(value)}
          @change=${(event: Event) => set(readPx((event.target as HTMLInputElement).value))}
        />
      </label>
    `;
    const hasWidth = kind !== 'element' && kind !== 'markdown';
    return html`
      ${hasWidth ? number(embed.width, widthPx, embed.widthHint, px => this.#choose({ widthPx: px })) : nothing}
      ${
        kind === 'markdown'
          ? nothing
          : number(embed.height, heightPx, kind === 'element' ? embed.heightHint : '480', px =>
              this.#choose({ heightPx: px }),
            )
      }
    `;
  }

  #switches(): TemplateResult {
    const { embed } = this.text;
    const { heading, fits, kind } = this.choices;
    const box = (label: string, on: boolean, set: (on: boolean) => void) => html`
      <label class="switch">
        <input
          type="checkbox"
          .checked=${on}
          @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
        />
        <span>${label}</span>
      </label>
    `;
    const hasHelper = kind === 'iframe' || kind === 'quarto';
    return html`
      ${box(embed.heading, heading === 'show', on => this.#choose({ heading: on ? 'show' : 'hide' }))}
      ${hasHelper ? box(embed.fits, fits, on => this.#choose({ fits: on })) : nothing}
    `;
  }

  #picture(name: string): TemplateResult {
    const { embed } = this.text;
    return html`<div class="row picture">
      <p class="note">${embed.pictureNote(name)}</p>
      <button class="button" @click=${() => ask(this, 'save-picture', name)}>${embed.savePicture}</button>
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

function namesOf<T extends string>(ids: readonly T[], names: Readonly<Record<T, string>>): [string, string][] {
  return ids.map(id => [id, names[id]]);
}

/** Whole px within the limits; null for an empty field. */
function readPx(text: string): number | null {
  const px = Math.round(Number(text));
  return text.trim() === '' || !Number.isFinite(px) ? null : Math.min(MOST_PX, Math.max(LEAST_PX, px));
}
