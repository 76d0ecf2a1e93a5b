import { html, nothing, type TemplateResult } from 'lit';
import { listSources } from '../../core/figure/list-sources.ts';
import { wrapText } from '../../core/figure/wrap-text.ts';
import type { Details } from '../../core/model/dataset.ts';
import type { Scene } from '../../core/scene/scene.ts';
import type { EmbedText } from '../../core/text/embed.en.ts';
import { figureWords } from '../../core/text/figure-words.ts';
import type { Messages } from '../../core/text/messages.ts';
import type { FrozenNote } from './frozen-note.ts';

const NOTE = { family: 'condensed', weight: 400, sizePx: 12 } as const;
const SOURCE_LINES = 2;

export interface FootInput {
  scene: Scene;
  messages: Messages;
  words: EmbedText;
  /** Null = not here yet. */
  details: Details | null;
  /** Of the text, px. */
  widthPx: number;
  /** Address of the View in the atlas. */
  permalink: string;
  /** Of a frozen View; null = not looked up. */
  note: FrozenNote | null;
}

/** Sources, boundary statement, data version and date: what no host can hide. */
export function embedFoot({ scene, messages, words, details, widthPx, permalink, note }: FootInput): TemplateResult {
  const figure = { ...figureWords(messages), moreSources: words.moreSources };
  const { text, citations, view } = scene;
  const sources = details && new Map(details.sources.map(source => [source.id, source]));
  const fits = (list: string) => wrapText(`${figure.sources} ${list}`, NOTE, widthPx).length <= SOURCE_LINES;
  const list = sources ? listSources(citations, sources, figure, fits) : '';
  return html`<footer part="foot" class="foot">
    ${citations.length > 0 ? html`<p class="sources"><b>${figure.sources}</b> ${list}</p>` : nothing}
    <p>${text.boundaryStatement}</p>
    <div class="stand">
      ${
        view.data
          ? frozen(words.frozen(text.dataVersion), note)
          : html`<span>${figure.data(text.dataVersion)} · ${figure.licence}</span>`
      }
      <a class="mark" href=${permalink} target="_blank" rel="noopener" aria-label="${words.openAtlas} (${words.newTab})"
        >${messages.ui.productName} · ${figure.asof(text.asof)}</a
      >
    </div>
  </footer>`;
}

/** Below a figure that bears sources, statement and date itself. */
export function figureFoot({
  scene,
  words,
  permalink,
  note,
  tools,
}: Pick<FootInput, 'scene' | 'words' | 'permalink' | 'note'> & { tools: TemplateResult }): TemplateResult {
  return html`<footer part="foot" class="foot">
    <div class="stand">
      ${scene.view.data ? frozen(words.frozen(scene.text.dataVersion), note) : nothing}
      <a class="mark" href=${permalink} target="_blank" rel="noopener" aria-label="${words.openAtlas} (${words.newTab})"
        >${words.openAtlas}</a
      >
      ${tools}
    </div>
  </footer>`;
}

/** The version, and how many later changes touch what is shown. */
function frozen(words: string, note: FrozenNote | null): TemplateResult {
  const later = note?.href
    ? html`<a href=${note.href} target="_blank" rel="noopener">${note.words}</a>`
    : (note?.words ?? nothing);
  return html`<span class="frozen ${note?.isFailure ? 'unsure' : ''}">${words}${note ? html` · ${later}` : nothing}</span>`;
}
