import { css, html, LitElement, type TemplateResult } from 'lit';
import { type Citation, citationOf } from '../../core/cite/citation.ts';
import {
  CITATION_STYLES,
  type CitationStyleId,
  citationRuns,
  formatCitation,
} from '../../core/cite/format-citation.ts';
import { toBibtex } from '../../core/cite/to-bibtex.ts';
import { toCslJson } from '../../core/cite/to-csl-json.ts';
import { toRis } from '../../core/cite/to-ris.ts';
import { escapeXml } from '../../core/figure/escape-xml.ts';
import type { ShareText } from '../../core/text/share.en.ts';
import { panelStyles } from '../panel-styles.ts';
import { copyField } from './copy-field.ts';
import { shareStyles } from './share-styles.ts';
import { ask, type ShareSubject } from './share-subject.ts';

/** The citation of a View: as text in a style of the reader's choice, and as files for reference managers. */
export class LodeCite extends LitElement {
  static override properties = {
    subject: { attribute: false },
    text: { attribute: false },
    chosen: { state: true },
  };
  declare subject: ShareSubject;
  declare text: ShareText;
  /** Null until the reader chooses: then the style that is usual in the View's language. */
  declare chosen: CitationStyleId | null;

  constructor() {
    super();
    this.chosen = null;
  }

  override render(): TemplateResult {
    const { cite, copy } = this.text;
    const citation = this.#citation();
    const style = this.chosen ?? (citation.lang.startsWith('zh') ? 'gb-t-7714' : 'apa');
    const runs = citationRuns(citation, style);
    const copyReference = () =>
      ask(this, 'copy-text', {
        what: cite.reference,
        text: formatCitation(citation, style),
        html: runs.map(({ text, italic }) => (italic ? `<i>${escapeXml(text)}</i>` : escapeXml(text))).join(''),
      });
    return html`
      <label class="style">
        <span class="name">${cite.style}</span>
        <select @change=${this.#onStyle}>
          ${CITATION_STYLES.map(id => html`<option value=${id} ?selected=${id === style}>${cite.styles[id]}</option>`)}
        </select>
      </label>
      <div class="copy-field">
        <div>
          <span class="name" id="reference">${cite.reference}</span>
          <p class="reference" role="group" aria-labelledby="reference">
            ${runs.map(({ text, italic }) => (italic ? html`<i>${text}</i>` : text))}
          </p>
        </div>
        <button class="button" aria-label="${copy}: ${cite.reference}" @click=${copyReference}>${copy}</button>
      </div>
      <p class="note">${cite.note}</p>
      <h3>${cite.files}</h3>
      ${copyField(this, { what: cite.bibtex, text: toBibtex(citation), copy, lines: 6 })}
      <div class="row">${this.#files(citation)}</div>
    `;
  }

  #citation(): Citation {
    const { view, own, version, hash, asof, site, today } = this.subject;
    const title = [this.subject.title, ...(own === null ? [] : [this.text.cite.withOwn(own)])].join(' ');
    return citationOf({
      ...{ view, title, dataVersion: version, dataHash: hash, asof, accessed: today },
      permalink: site,
      lang: view.lang,
    });
  }

  #files(citation: Citation): TemplateResult[] {
    const { cite } = this.text;
    const files = [
      { label: cite.saveBibtex, ending: 'bib', type: 'application/x-bibtex', content: () => toBibtex(citation) },
      {
        label: cite.saveCsl,
        ending: 'json',
        type: 'application/vnd.citationstyles.csl+json',
        content: () => `${JSON.stringify(toCslJson(citation), null, 2)}\n`,
      },
      {
        label: cite.saveRis,
        ending: 'ris',
        type: 'application/x-research-info-systems',
        content: () => toRis(citation),
      },
    ];
    return files.map(({ label, ending, type, content }) => {
      const save = () => ask(this, 'save-text', { name: `${citation.key}.${ending}`, content: content(), type });
      return html`<button class="button" @click=${save}>${label}</button>`;
    });
  }

  readonly #onStyle = (event: Event): void => {
    this.chosen = (event.target as HTMLSelectElement).value as CitationStyleId;
  };

  static override styles = [
    panelStyles,
    shareStyles,
    css`
      .style select {
        inline-size: min(320px, 100%);
      }
      h3 {
        padding-block-start: 10px;
        border-block-start: 1px solid var(--rule);
        font: 600 14.5px/19px var(--sans);
      }
      .copy-field {
        align-items: start;
      }
      .copy-field > .button {
        margin-block-start: 22px;
      }
    `,
  ];
}
customElements.define('lode-cite', LodeCite);
