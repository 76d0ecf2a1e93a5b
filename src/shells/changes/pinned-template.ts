import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../core/text/messages.ts';
import '../../panels/changes/lode-pinned.ts';
import type { ShowId } from '../../core/view/view.ts';
import type { LodeExplore } from '../explore.ts';
import { laterWords } from '../later-modules.ts';
import { PinnedWatch } from './pinned-watch.ts';

/** Where the line hides nothing of a workspace. */
const PLACES: Readonly<Record<ShowId, 'map' | 'row' | 'corner'>> = {
  map: 'map',
  table: 'map',
  matrix: 'row',
  concentration: 'corner',
  multiples: 'corner',
  compare: 'corner',
};
const watches = new WeakMap<LodeExplore, PinnedWatch>();

/** The line of a frozen View; nothing until its words are there. */
export function pinnedTemplate(shell: LodeExplore, messages: Messages): TemplateResult | typeof nothing {
  const { data, show } = shell.state.view;
  const words = laterWords.pins.get(messages, shell);
  if (data === null || !words) return nothing;
  const watch = watches.get(shell) ?? new PinnedWatch(shell);
  watches.set(shell, watch);
  watch.watch();
  return html`<lode-pinned
    .place=${PLACES[show]}
    .version=${data}
    .touching=${watch.touching}
    .words=${words.pins}
    @see-changes=${() => watch.seeChanges()}
    @show-latest=${() => shell.session.store.changeView({ data: null })}
    @look-again=${() => void watch.lookAgain()}
  ></lode-pinned>`;
}
