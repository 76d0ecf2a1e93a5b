// Two Views beside each other as a workspace of the Explore page.
import { html, type TemplateResult } from 'lit';
import type { CompareMessages } from '../../core/text/compare-words.ts';
import { problemLine } from '../../core/text/say-problem.ts';
import type { LodeExplore } from '../explore.ts';
import type { Picture } from '../explore-picture.ts';
import { laterWords } from '../later-modules.ts';
import './lode-compare.ts';
import type { LodeCompare } from './lode-compare.ts';
import { type OtherSide, SideMaker } from './side-maker.ts';

const makers = new WeakMap<LodeExplore, SideMaker>();

/** The other View of a page, and how both differ. */
function otherSide(shell: LodeExplore, picture: Picture, messages: CompareMessages) {
  const maker = makers.get(shell) ?? new SideMaker();
  makers.set(shell, maker);
  return maker.make(picture, messages, shell.state.places!);
}

/** The finding of a page that compares. */
export function comparedHeadline(shell: LodeExplore, picture: Picture, messages: CompareMessages): string {
  return otherSide(shell, picture, messages).comparison.headline;
}

/** What of the other View was not understood; empty until the words for it are there. */
function problemLines(shell: LodeExplore, { problems }: OtherSide, messages: CompareMessages): string[] {
  const words = problems.length > 0 ? laterWords.viewProblems.get(messages, shell) : null;
  return words ? problems.map(problem => problemLine(problem, words.viewProblems)) : [];
}

/** The workspace of `show=compare`. */
export function compareWorkspace(
  shell: LodeExplore,
  picture: Picture,
  messages: CompareMessages,
  notice: unknown,
): TemplateResult {
  const other = otherSide(shell, picture, messages);
  return html`<main class="workspace" id="map" aria-label=${messages.compare.landmark}>
    <lode-compare
      .picture=${picture}
      .other=${other}
      .problems=${problemLines(shell, other, messages)}
      .messages=${messages}
      .layout=${shell.layout}
      .atlasFor=${shell.session.atlasFor}
      @map-drawn=${shell.onMap}
      @map-problem=${shell.onMapProblem}
    ></lode-compare>
    <div class="over workspace-notice">${notice}</div>
  </main>`;
}

/** The first link of the page, over the bar and the controls to the left map. */
export function skipToMaps(shell: LodeExplore, { compare }: CompareMessages): TemplateResult {
  const skip = (event: Event): void => {
    event.preventDefault();
    shell.querySelector<LodeCompare>('lode-compare')?.focus();
  };
  return html`<a class="skip" href="#map" @click=${skip}>${compare.skip}</a>`;
}
