import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../core/text/messages.ts';
import '../../panels/own/lode-own-line.ts';
import type { LodeExplore } from '../explore.ts';
import { laterWords } from '../later-modules.ts';
import { LINE_PLACES } from '../line-places.ts';
import { openOwn, removeOwn } from './open-own.ts';

/** The line that own records are shown; nothing until its words are there. */
export function ownLine(shell: LodeExplore, messages: Messages): TemplateResult | typeof nothing {
  const own = shell.state.dataset?.own;
  const words = laterWords.own.get(messages, shell);
  if (!own || !words) return nothing;
  return html`<lode-own-line
    .place=${LINE_PLACES[shell.state.view.show]}
    ?raised=${shell.state.view.data !== null}
    .text=${words.own}
    .name=${own.name}
    .count=${own.subjects.length}
    @own-open=${() => void openOwn(shell)}
    @own-remove=${() => void removeOwn(shell)}
  ></lode-own-line>`;
}
