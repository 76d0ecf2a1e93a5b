// What more than one workspace of the page shows, and what it is given.
import { html, type TemplateResult } from 'lit';
import { LANGUAGES } from '../core/text/messages.ts';
import '../map/lode-canvas.ts';
import { icon } from '../panels/icon.ts';
import '../panels/lode-legend.ts';
import '../panels/lode-top-bar.ts';
import type { LodeExplore } from './explore.ts';
import type { Picture } from './explore-picture.ts';
import { laterModules } from './later-modules.ts';
import { mapPadding } from './map-surroundings.ts';

/** Each language by its own name. */
const LANGS = LANGUAGES.map(id => ({ id, name: new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? id }));

export function topBar(shell: LodeExplore, { view, messages, model }: Picture): TemplateResult {
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

export function legend({ view, scene, rows, model, theme, messages }: Picture): TemplateResult {
  return html`<lode-legend
    .view=${view}
    .blocks=${scene.legend}
    .counts=${rows.counts}
    .minerals=${model.minerals}
    .theme=${theme}
    .messages=${messages}
  ></lode-legend>`;
}

/** What a narrow page shows in place of its rail: settings and legend; nothing while it is closed. */
export function drawer(shell: LodeExplore, picture: Picture): TemplateResult {
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

export function mapTemplate(shell: LodeExplore, picture: Picture): TemplateResult {
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
