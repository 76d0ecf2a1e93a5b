// The page's workspaces other than map and table: each under the same bar and above the same live region.
import { html, nothing, type TemplateResult } from 'lit';
import type { CompareMessages } from '../core/text/compare-words.ts';
import type { LodeExplore } from './explore.ts';
import type { Picture } from './explore-picture.ts';
import { laterModules, laterWords } from './later-modules.ts';
import type { Pieces } from './matrix-workspace.ts';
import { drawer, mapTemplate, topBar } from './page-parts.ts';
import { hoverTemplate, notice } from './stage-cards.ts';
import { skipLink } from './table-workspace.ts';

/** The workspace of forums against countries, with the same bar, map and live region. */
export function matrixPage(
  shell: LodeExplore,
  picture: Picture,
  workspace: (pieces: Pieces) => TemplateResult,
): TemplateResult {
  const hasRail = shell.layout === 'wide' || shell.layout === 'medium';
  const pieces = {
    map: mapTemplate(shell, picture),
    notice: notice(shell, picture.messages),
    hover: hoverTemplate(shell, picture),
  };
  return html`
    ${skipLink(shell, picture)}
    <header class="bar">${topBar(shell, picture)}</header>
    ${hasRail ? nothing : drawer(shell, picture)} ${workspace(pieces)}
    <lode-help></lode-help>
    <p class="unseen" role="status" aria-live="polite">${shell.said ?? shell.heard}</p>
  `;
}

/** Two Views of the world, with the same bar and live region. */
export function comparePage(
  shell: LodeExplore,
  picture: Picture,
  { skipToMaps, compareWorkspace }: typeof import('./compare/compare-workspace.ts'),
  messages: CompareMessages,
): TemplateResult {
  const hasDrawer = shell.layout === 'narrow' || shell.layout === 'phone';
  return html`
    ${skipToMaps(shell, messages)}
    <header class="bar">${topBar(shell, picture)}</header>
    ${hasDrawer ? drawer(shell, picture) : nothing}
    ${compareWorkspace(shell, picture, messages, notice(shell, messages))}
    <lode-help></lode-help>
    <p class="unseen" role="status" aria-live="polite">${shell.said ?? shell.heard}</p>
  `;
}

/** Charts of concentration and risk, under the same bar. */
export function concentrationPage(shell: LodeExplore, picture: Picture): TemplateResult {
  const { ui } = picture.messages;
  const hasDrawer = shell.layout === 'narrow' || shell.layout === 'phone';
  void laterModules.concentration.fetch(shell);
  const messages = laterWords.analysis.get(picture.messages, shell);
  return html`
    <header class="bar">${topBar(shell, picture)}</header>
    ${hasDrawer ? drawer(shell, picture) : nothing}
    <main class="workspace" aria-label=${ui.shows.concentration}>
      <h1 class="unseen">${ui.shows.concentration}</h1>
      ${
        messages
          ? html`<lode-concentration
              .model=${picture.model}
              .view=${picture.view}
              .messages=${messages}
              .theme=${picture.theme}
              .details=${shell.state.details}
              .sources=${picture.sources}
              .atlasFor=${shell.session.atlasFor}
              @workspace-drawn=${shell.onWorkspaceDrawn}
            ></lode-concentration>`
          : nothing
      }
      <div class="over workspace-notice">${notice(shell, picture.messages)}</div>
    </main>
    <lode-help></lode-help>
    <p class="unseen" role="status" aria-live="polite">${shell.said ?? shell.heard}</p>
  `;
}

/** One small map for each forum, mineral or year, under the same bar. */
export function multiplesPage(shell: LodeExplore, picture: Picture): TemplateResult {
  const { ui } = picture.messages;
  const hasDrawer = shell.layout === 'narrow' || shell.layout === 'phone';
  void laterModules.multiples.fetch(shell);
  const messages = laterWords.multiples.get(picture.messages, shell);
  return html`
    <header class="bar">${topBar(shell, picture)}</header>
    ${hasDrawer ? drawer(shell, picture) : nothing}
    <main class="workspace" aria-label=${ui.shows.multiples}>
      ${
        messages
          ? html`<lode-multiples
              .model=${picture.model}
              .view=${picture.view}
              .messages=${messages}
              .theme=${picture.theme}
              .details=${shell.state.details}
              .atlasFor=${shell.session.atlasFor}
              @map-problem=${shell.onMapProblem}
              @workspace-drawn=${shell.onWorkspaceDrawn}
            ></lode-multiples>`
          : nothing
      }
      <div class="over workspace-notice">${notice(shell, picture.messages)}</div>
    </main>
    <lode-help></lode-help>
    <p class="unseen" role="status" aria-live="polite">${shell.said ?? shell.heard}</p>
  `;
}
