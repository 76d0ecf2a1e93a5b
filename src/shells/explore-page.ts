// The Explore page as templates: which panel stands where, and what it is given.

import { html, nothing, type TemplateResult } from 'lit';
import { statementsOf } from '../core/scene/statements-of.ts';
import type { Messages } from '../core/text/messages.ts';
import '../panels/lode-asof-bar.ts';
import '../panels/lode-filter-chips.ts';
import '../panels/lode-layer-chips.ts';
import '../panels/lode-timeline.ts';
import '../panels/lode-zoom.ts';
import type { LodeExplore } from './explore.ts';
import type { Picture } from './explore-picture.ts';
import { laterModules, laterWords } from './later-modules.ts';
import type { Layout } from './layout.ts';
import { drawer, legend, mapTemplate, topBar } from './page-parts.ts';
import { hoverTemplate, notice } from './stage-cards.ts';
import { skipLink, tableWorkspace } from './table-workspace.ts';
import { comparePage, concentrationPage, matrixPage, multiplesPage } from './workspace-pages.ts';

/** Letters of a finding that fit on one line of the stage. */
const LONGEST: Record<Layout, { alone: number; besidePane: number }> = {
  wide: { alone: 120, besidePane: 82 },
  medium: { alone: 76, besidePane: 36 },
  narrow: { alone: 0, besidePane: 0 },
  phone: { alone: 0, besidePane: 0 },
};
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

function stage(shell: LodeExplore, picture: Picture): TemplateResult {
  const { ui } = picture.messages;
  const isPhone = shell.layout === 'phone';
  const { headline } = picture.scene.text;
  const isTable = picture.view.show === 'table';
  return html`<main class="stage" aria-label=${isTable ? ui.shows.table : ui.map.landmark}>
    ${isPhone ? nothing : html`<div class="stage-header"><h1 class=${headlineClass(shell, picture)} title=${headline}>${headline}</h1></div>`}
    <div class="map" id="map">
      ${mapTemplate(shell, picture)}
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
