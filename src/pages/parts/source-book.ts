import type { Confidence, Source, SourceId } from '../../core/model/records.ts';
import { type Html, html } from '../html.ts';
import { inItsLanguage, type PageContext } from '../page-context.ts';

/** So many stand open where a page has many more. */
const FEW_SOURCES = 12;

/** Numbers the sources of a page in the order in which it cites them, and knows which of them are printed. */
export class SourceBook {
  readonly #numbers = new Map<SourceId, number>();
  readonly #printed = new Set<SourceId>();

  get ids(): SourceId[] {
    return [...this.#numbers.keys()];
  }

  /** The number of a source, from 1; it is given at the first call. */
  number(id: SourceId): number {
    const known = this.#numbers.get(id) ?? this.#numbers.size + 1;
    this.#numbers.set(id, known);
    return known;
  }

  /** Links to the list of sources. On paper the first stands for all, so that the list fits its sheet. */
  cite(ids: readonly SourceId[], isPrinted = true): Html {
    const unique = [...new Set(ids)];
    if (isPrinted && unique[0]) this.#printed.add(unique[0]);
    return html`${unique.map((id, i) => {
      const n = this.number(id);
      return html`<a class="cite${i > 0 && ' beyond'}" href="#source-${n}">[${n}]</a> `;
    })}`;
  }

  /** The numbered list. `allPrinted` = every source stands on paper too, not only the first of each line. */
  list(context: PageContext, allPrinted: boolean): Html {
    return this.#listFrom(context, 0, this.ids.length, allPrinted);
  }

  /** The first few of a list that is sorted by use, with their number, and the rest folded; on paper all stand open. */
  listMostUsed(context: PageContext): Html {
    const count = this.ids.length;
    if (count <= FEW_SOURCES + 1) return this.list(context, true);
    const { mostUsed, others } = context.messages.pages.folded;
    return html`<p class="note">${mostUsed(FEW_SOURCES, count)}</p>
${this.#listFrom(context, 0, FEW_SOURCES, true)}
<details><summary>${others(count - FEW_SOURCES)}</summary>
${this.#listFrom(context, FEW_SOURCES, count, true)}</details>`;
  }

  #listFrom({ sources, messages, ...context }: PageContext, first: number, end: number, allPrinted: boolean): Html {
    const { formats, ui, vocabulary } = messages;
    return html`<ol class="sources">${this.ids.slice(first, end).map((id, at) => {
      const i = first + at;
      const source = sources.get(id);
      const isBeyond = !allPrinted && !this.#printed.has(id);
      return html`<li id="source-${i + 1}"${isBeyond && html` class="beyond"`}><b>[${i + 1}]</b> <span>${
        source
          ? [
              source.title ? html`${inItsLanguage({ sources, messages, ...context }, source.publisher)}, ` : '',
              titleOf(source),
              html`, ${source.published ? formats.date(source.published) : ui.dossier.accessed(formats.date(source.accessed))}`,
              html`<span class="beyond"> · ${vocabulary.sourceKinds[source.kind]}</span>`,
              source.url ? '' : html` · ${ui.dossier.noSource}`,
            ]
          : id
      }</span></li>`;
    })}</ol>`;
  }
}

/** Only web addresses become links; they are followed by a reader and fetched by nothing. */
function titleOf(source: Source): Html {
  const words = source.title ?? source.publisher;
  const isWeb = source.url !== null && /^https?:\/\//i.test(source.url);
  return isWeb ? html`<a href="${source.url}" rel="noopener noreferrer external">${words}</a>` : html`${words}`;
}

/** Three rising bars and the word for those who can't see them. */
export function confidenceMark(confidence: Confidence, { messages }: PageContext): Html {
  const level = { high: 3, medium: 2, low: 1 }[confidence];
  const bars = ['M.5 6.5h3v3h-3z', 'M5.5 3.5h3v6h-3z', 'M10.5.5h3v9h-3z'];
  return html`<span class="confidence"><svg width="14" height="10" viewBox="0 0 14 10" aria-hidden="true">${bars.map(
    (d, i) => html`<path class="${i < level ? 'on' : 'off'}" d="${d}"/>`,
  )}</svg> ${messages.table.confidence[confidence]}</span>`;
}
