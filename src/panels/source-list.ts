import { css, html, nothing, type TemplateResult } from 'lit';
import type { Source, SourceId } from '../core/model/records.ts';
import type { Messages } from '../core/text/messages.ts';

/** The numbered sources: publisher, title, date; links open in a new tab and tell nobody where they came from. */
export function sourceList(
  ids: readonly SourceId[],
  sources: ReadonlyMap<SourceId, Source> | null,
  pending: boolean,
  messages: Messages,
  marked: number | null,
): TemplateResult {
  const text = messages.ui.dossier;
  if (!sources) return html`<p class="note">${pending ? text.sourcesPending : text.sourcesFailed}</p>`;
  return html`<ol class="sources">
    ${ids.map((id, i) => sourceLine(sources.get(id) ?? null, id, i + 1, messages, marked === i + 1))}
  </ol>`;
}

function sourceLine(
  source: Source | null,
  id: SourceId,
  number: number,
  messages: Messages,
  isMarked: boolean,
): TemplateResult {
  const text = messages.ui.dossier;
  const date = source && (source.published ?? null);
  const words = source?.title ?? source?.publisher ?? id;
  const url = safeUrl(source?.url ?? null);
  return html`<li id="source-${number}" tabindex="-1" class=${isMarked ? 'marked' : ''}>
    <b>[${number}]</b>
    <span>
      ${source?.title ? html`${source.publisher}, ` : nothing}
      ${
        url
          ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${words}<span class="unseen"> (${text.newTab})</span></a>`
          : html`${words}`
      }${date ? html`, ${messages.formats.date(date)}` : source ? html`, ${text.accessed(messages.formats.date(source.accessed))}` : nothing}${
        source && !url ? html` · ${text.noSource}` : nothing
      }
    </span>
  </li>`;
}

/** Only web addresses become links. */
function safeUrl(url: string | null): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}

export const sourceStyles = css`
  .sources {
    color: var(--ink-2);
    font: 400 12.5px/16px var(--condensed);
  }
  .sources li {
    display: grid;
    grid-template-columns: 24px 1fr;
    padding: 3px 6px;
    margin-inline: -6px;
    overflow-wrap: anywhere;
  }
  .sources li.marked {
    background: var(--chip);
    box-shadow: inset 2px 0 var(--accent);
  }
  .sources b {
    color: var(--accent);
    font-weight: 600;
  }
  .sources a {
    color: inherit;
    text-decoration-color: var(--ink-3);
    text-underline-offset: 2px;
  }
  .sources a:hover {
    color: var(--accent);
  }
  .note {
    color: var(--ink-2);
    font: 400 12.5px/16px var(--condensed);
  }
`;
