import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../core/text/messages.ts';
import '../../panels/changes/lode-pinned.ts';
import type { LodeExplore } from '../explore.ts';
import { laterWords } from '../later-modules.ts';
import { LINE_PLACES } from '../line-places.ts';
import { PinnedWatch } from './pinned-watch.ts';

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
    .place=${LINE_PLACES[show]}
    .version=${data}
    .touching=${watch.touching}
    .words=${words.pins}
    @see-changes=${() => watch.seeChanges()}
    @show-latest=${() => shell.session.store.changeView({ data: null })}
    @look-again=${() => void watch.lookAgain()}
  ></lode-pinned>`;
}
