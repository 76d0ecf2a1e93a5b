import { html, nothing, type TemplateResult } from 'lit';
import type { PresentText } from '../core/text/present.en.ts';
import { icon } from '../panels/icon.ts';
import type { IconName } from '../panels/icons.ts';
import type { LodePresent } from './present.ts';
import type { StageCommand } from './present-keys.ts';
import { DECK_KINDS, saveDeck } from './save-deck.ts';
import { isOneFile } from './save-one-file.ts';
import { isShareable, shareStep } from './share-step.ts';

/** Buttons for those without a keyboard; they show while the pointer moves. */
export function presentControls(stage: LodePresent, words: PresentText): TemplateResult {
  const { controls: text } = words;
  const button = (what: StageCommand['do'], glyph: IconName, label: string) =>
    html`<button aria-label=${label} title=${label} @click=${() => stage.onButton(what)}>${icon(glyph, 20)}</button>`;
  const { content } = stage.picture!;
  return html`<nav class="controls ${stage.controls ? 'seen' : ''}" aria-label=${text.landmark}>
    ${button('back', 'arrow-left', text.back)}
    <button class="count" aria-label=${text.goTo} title="${text.goTo} (G)" @click=${() => stage.onButton('go-to')}>
      ${content.number} / ${content.count}
    </button>
    ${button('next', 'arrow-right', text.next)}
    ${stage.away || stage.card ? button('return', 'home', text.returnToStep) : nothing}
    ${button('presenter', 'external', text.presenter)} ${button('fullscreen', 'maximize', text.fullscreen)}
    ${isShareable(stage) ? html`<button aria-label=${text.share} title=${text.share} @click=${() => void shareStep(stage)}>${icon('share', 20)}</button>` : nothing}
    ${isOneFile() ? nothing : button('save', 'download', text.save)}
    ${DECK_KINDS.map(kind => html`<button class="file" title=${text.saveAs[kind]} aria-label=${text.saveAs[kind]} @click=${() => void saveDeck(stage, kind)}>${kind.toUpperCase()}</button>`)}
    ${button('keys', 'help', text.keys)} ${button('escape', 'close', text.leave)}
  </nav>`;
}

export function keysDialog(stage: LodePresent, { keys, controls }: PresentText): TemplateResult | typeof nothing {
  if (!stage.keysOpen) return nothing;
  return html`<aside class="keys" role="dialog" aria-label=${keys.title}>
    <header>
      <h2>${keys.title}</h2>
      <button aria-label=${controls.close} @click=${() => stage.onButton('keys')}>${icon('close', 20)}</button>
    </header>
    <dl>${keys.rows.map(([key, what]) => html`<dt>${key.split('  ').map(one => html`<kbd>${one}</kbd>`)}</dt><dd>${what}</dd>`)}</dl>
  </aside>`;
}
