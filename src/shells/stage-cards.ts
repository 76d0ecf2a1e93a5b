// What lies over the map: the card under the pointer, and notices.
import { html, nothing, type TemplateResult } from 'lit';
import { rowsOfAll } from '../core/select/rows.ts';
import type { Messages } from '../core/text/messages.ts';
import '../panels/lode-notice.ts';
import type { LodeExplore } from './explore.ts';
import type { Picture } from './explore-picture.ts';
import { laterModules, laterWords } from './later-modules.ts';
import { markPlaces } from './map-surroundings.ts';
import { noticesOf } from './notices.ts';

/** The card of what the pointer is on, told of it whether or not the View's expression means it. */
export function hoverTemplate(shell: LodeExplore, picture: Picture): TemplateResult | typeof nothing {
  const { hover } = shell;
  const { model, view, theme, messages } = picture;
  const cards = hover && shell.layout !== 'phone' ? laterModules.hover.get(shell) : null;
  const card = hover && cards?.hoverCard(hover.subject, model, rowsOfAll(model, view), theme, messages);
  if (!hover || !card) return nothing;
  return html`<lode-tooltip
    .card=${card}
    .shape=${hover.shape}
    .marks=${markPlaces(shell.map?.placed ?? null)}
    .theme=${theme}
  ></lode-tooltip>`;
}

/** The version to which a View is frozen, and the most important notice under it. */
export function notice(shell: LodeExplore, messages: Messages): unknown {
  const isPinned = shell.state.view.data !== null && shell.state.model;
  return [
    shell.state.dataset?.own ? laterModules.own.get(shell)?.ownLine(shell, messages) : nothing,
    isPinned ? laterModules.pinned.get(shell)?.pinnedTemplate(shell, messages) : nothing,
    lastNotice(shell, messages),
  ];
}

/** What was just done, or what went wrong and is not dismissed. */
function lastNotice(shell: LodeExplore, messages: Messages): TemplateResult | typeof nothing {
  const { state, mapProblems } = shell;
  const worded = state.problems.length > 0 ? laterWords.viewProblems.get(messages, shell) : null;
  const found = noticesOf(state, mapProblems, messages, worded?.viewProblems ?? null).find(
    ({ id }) => !shell.dismissed.has(id),
  );
  const said = { id: 'said', kind: 'info', words: shell.said ?? '', details: [], action: null };
  const shown = shell.said ? said : found;
  if (!shown) return nothing;
  const dismiss = (event: CustomEvent<string>) => {
    if (event.detail === 'said') shell.said = null;
    else shell.onNotice(event);
  };
  return html`<lode-notice
    .notice=${shown}
    .ui=${messages.ui}
    @notice-action=${shell.onNotice}
    @notice-dismiss=${dismiss}
  ></lode-notice>`;
}
