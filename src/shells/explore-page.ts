// The Explore page as templates: which panel stands where, and what it is given.

import { html, nothing, type TemplateResult } from 'lit';
import { statementsOf } from '../core/scene/statements-of.ts';
import type { CompareMessages } from '../core/text/compare-words.ts';
import { LANGUAGES, type Messages } from '../core/text/messages.ts';
import '../map/lode-canvas.ts';
import { icon } from '../panels/icon.ts';
import '../panels/lode-asof-bar.ts';
import '../panels/lode-filter-chips.ts';
import '../panels/lode-layer-chips.ts';
import '../panels/lode-legend.ts';
import '../panels/lode-timeline.ts';
import '../panels/lode-top-bar.ts';
import '../panels/lode-zoom.ts';
import type { LodeExplore } from './explore.ts';
import type { Picture } from './explore-picture.ts';
import { laterModules, laterWords } from './later-modules.ts';
import type { Layout } from './layout.ts';
import { mapPadding } from './map-surroundings.ts';
import type { Pieces } from './matrix-workspace.ts';
import { hoverTemplate, notice } from './stage-cards.ts';
import { skipLink, tableWorkspace } from './table-workspace.ts';

/** Letters of a finding that fit on one line of the stage. */
const LONGEST: Record<Layout, { alone: number; besidePane: number }> = {
  wide: { alone: 120, besidePane: 82 },
  medium: { alone: 76, besidePane: 36 },
  narrow: { alone: 0, besidePane: 0 },
  phone: { alone: 0, besidePane: 0 },
};
/** Each language by its own name. */
const LANGS = LANGUAGES.map(id => ({ id, name: new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? id }));

/** The frame alone: the dataset is loading or did not load. */
export function frameTemplate(shell: LodeExplore, messages: Messages): TemplateResult {
  const { datasetStatus } = shell.state;
  const text = messages.ui;
  return html`
    <div class="over frame-notice">${notice(shell, messages)}</div>
    ${datasetStatus.state === 'loading' ? html`<p class="unseen" role="status">${text.load.loading}</p>` : nothing}
  `;
}

export function pageTemplate(shell: LodeExplore, picture: Picture): TemplateResult {
  const { layout } = shell;
  const { ui } = picture.messages;
  const isPhone = layout === 'phone';
  const hasRail = layout === 'wide' || layout === 'medium';
  const paneOpen = picture.dossiers.length > 0;
  const matrix = picture.view.show === 'matrix' ? laterModules.matrix.get(shell) : null;
  const matrixMessages = matrix && laterWords.matrix.get(picture.messages, shell);
  if (matrixMessages)
    return matrixPage(shell, picture, pieces => matrix.matrixWorkspace(picture, matrixMessages, pieces));
  const compare = picture.view.show === 'compare' ? laterModules.compare.get(shell) : null;
  const compareMessages = compare && laterWords.compare.get(picture.messages, shell);
  if (compareMessages) return comparePage(shell, picture, compare, compareMessages);
  if (picture.view.show === 'concentration') return concentrationPage(shell, picture);
  if (picture.view.show === 'multiples') return multiplesPage(shell, picture);
  return html`
    ${skipLink(shell, picture)}
    <header class="bar">${topBar(shell, picture)}</header>
    ${hasRail ? html`<nav class="rail" aria-label=${ui.legend.landmark}>${legend(picture)}</nav>` : drawer(shell, picture)}
    ${stage(shell, picture)}
    ${
      paneOpen && !isPhone
        ? html`<aside class="pane" aria-label=${ui.dossier.landmark}>${dossier(shell, picture)}</aside>`
        : nothing
    }
    <footer class="foot" aria-label=${ui.timeline.landmark}>${timeline(shell, picture)}</footer>
    ${isPhone ? sheet(shell, picture) : nothing}
    <lode-help></lode-help>
    <p class="unseen" role="status" aria-live="polite">${shell.said ?? shell.heard}</p>
  `;
}

/** The workspace of forums against countries, with the same bar, map and live region. */
function matrixPage(
  shell: LodeExplore,
  picture: Picture,
  workspace: (pieces: Pieces) => TemplateResult,
): TemplateResult {
  const hasRail = shell.layout === 'wide' || shell.layout === 'medium';
  const pieces = {
    map: map(shell, picture),
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
function comparePage(
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

function concentrationPage(shell: LodeExplore, picture: Picture): TemplateResult {
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
function multiplesPage(shell: LodeExplore, picture: Picture): TemplateResult {
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

function topBar(shell: LodeExplore, { view, messages, model }: Picture): TemplateResult {
  return html`<lode-top-bar
    .layout=${shell.layout}
    .view=${view}
    .messages=${messages}
    .lenses=${model.dataset.regionLenses}
    .langs=${LANGS}
    .find=${(query: string) => laterModules.search.get(shell)?.search(model, query, messages) ?? []}
    .drawerOpen=${shell.drawerOpen}
  ></lode-top-bar>`;
}

function legend({ view, scene, rows, model, theme, messages }: Picture): TemplateResult {
  return html`<lode-legend
    .view=${view}
    .blocks=${scene.legend}
    .counts=${rows.counts}
    .minerals=${model.minerals}
    .theme=${theme}
    .messages=${messages}
  ></lode-legend>`;
}

function drawer(shell: LodeExplore, picture: Picture): TemplateResult {
  const text = picture.messages.ui;
  const close = () => {
    shell.drawerOpen = false;
  };
  if (!shell.drawerOpen) return html``;
  void laterModules.settings.fetch(shell);
  return html`<dialog
    class="drawer"
    aria-label=${text.topBar.menu}
    @close=${close}
    @click=${(event: Event) => (event.target === event.currentTarget ? close() : undefined)}
  >
    <div class="drawer-close">
      <span>${text.productName}</span>
      <button aria-label=${text.topBar.close} @click=${close}>${icon('close', 20)}</button>
    </div>
    <lode-settings
      .view=${picture.view}
      .messages=${picture.messages}
      .lenses=${picture.model.dataset.regionLenses}
      .langs=${LANGS}
    ></lode-settings>
    ${legend(picture)}
  </dialog>`;
}

function stage(shell: LodeExplore, picture: Picture): TemplateResult {
  const { ui } = picture.messages;
  const isPhone = shell.layout === 'phone';
  const { headline } = picture.scene.text;
  const isTable = picture.view.show === 'table';
  return html`<main class="stage" aria-label=${isTable ? ui.shows.table : ui.map.landmark}>
    ${isPhone ? nothing : html`<div class="stage-header"><h1 class=${headlineClass(shell, picture)} title=${headline}>${headline}</h1></div>`}
    <div class="map" id="map">
      ${map(shell, picture)}
      <div class="over">
        ${
          isPhone
            ? html`<lode-layer-chips
                .view=${picture.view}
                .theme=${picture.theme}
                .messages=${picture.messages}
              ></lode-layer-chips>`
            : nothing
        }
        ${notice(shell, picture.messages)}
        <lode-filter-chips .view=${picture.view} .messages=${picture.messages} .empty=${picture.empty}></lode-filter-chips>
      </div>
      ${isTable ? tableWorkspace(shell, picture) : nothing}
      <p class="boundary">${statementsOf(picture.scene.text)}</p>
      ${isPhone ? nothing : html`<lode-zoom .ui=${ui} @zoom-step=${shell.onZoom}></lode-zoom>`}
      ${hoverTemplate(shell, picture)}
    </div>
  </main>`;
}

/** A finding too long for one line beside a pane is set smaller on two. */
function headlineClass(shell: LodeExplore, picture: Picture): string {
  const longest = LONGEST[shell.layout][picture.dossiers.length > 0 ? 'besidePane' : 'alone'];
  return picture.scene.text.headline.length > longest ? 'headline long' : 'headline';
}

function map(shell: LodeExplore, picture: Picture): TemplateResult {
  return html`<lode-canvas
    .scene=${picture.scene}
    .atlasFor=${shell.session.atlasFor}
    .padding=${mapPadding(shell.layout, picture.dossiers.length > 0, picture.view.show)}
    .surface=${shell.layout === 'phone' ? 'mobile' : 'screen'}
    .renderer=${shell.state.renderer}
    .messages=${picture.messages.ui.map}
    .reducedMotion=${matchMedia('(prefers-reduced-motion: reduce)').matches}
    @camera-end=${shell.onMap}
    @subject-hover=${shell.onMap}
    @subject-press=${shell.onMap}
    @subject-focus=${shell.onMap}
    @tier-change=${shell.onMap}
    @map-drawn=${shell.onMap}
    @map-problem=${shell.onMapProblem}
  ></lode-canvas>`;
}

function dossier(shell: LodeExplore, picture: Picture): TemplateResult {
  return html`<lode-dossier
    .dossiers=${picture.dossiers}
    .view=${picture.view}
    .sources=${picture.sources}
    .sourcesPending=${shell.state.detailsStatus.state === 'loading'}
    .theme=${picture.theme}
    .messages=${picture.messages}
  ></lode-dossier>`;
}

function timeline(shell: LodeExplore, { view, ticks, model, messages }: Picture): TemplateResult {
  const latest = model.dataset.asof;
  const isPhone = shell.layout === 'phone';
  const player = html`<lode-player
    .small=${isPhone}
    .view=${view}
    .model=${model}
    .ticks=${ticks}
    .messages=${messages}
    .wordsOf=${(lang: string) => laterWords.play.fetch(lang, shell)}
    @player-rest=${() => shell.requestUpdate()}
  ></lode-player>`;
  return isPhone
    ? html`<lode-asof-bar .view=${view} .ticks=${ticks} .latest=${latest} .messages=${messages}>${player}</lode-asof-bar>`
    : html`<lode-timeline .view=${view} .ticks=${ticks} .latest=${latest} .messages=${messages}>${player}</lode-timeline>`;
}

function sheet(shell: LodeExplore, picture: Picture): TemplateResult {
  const { ui } = picture.messages;
  const { text } = picture.scene;
  const { stop, onKey, onPointer } = shell.sheet;
  return html`<aside class="sheet" aria-label=${picture.dossiers.length ? ui.dossier.landmark : ui.legend.landmark}>
    <button
      class="sheet-grip"
      role="slider"
      aria-orientation="vertical"
      aria-label=${ui.dossier.sheet}
      aria-valuemin="0"
      aria-valuemax="2"
      aria-valuenow=${stop}
      aria-valuetext=${ui.dossier.sheetStops[stop] ?? ''}
      @keydown=${onKey}
      @pointerdown=${onPointer}
    ></button>
    <div class="sheet-body">
      ${
        picture.dossiers.length
          ? html`<h1 class="unseen">${text.headline}</h1>${dossier(shell, picture)}`
          : html`<div class="sheet-intro"><h1 class="headline">${text.headline}</h1><p>${text.standfirst}</p></div>
              ${legend(picture)}`
      }
    </div>
  </aside>`;
}
