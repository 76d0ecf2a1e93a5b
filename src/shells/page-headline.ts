import type { LodeExplore } from './explore.ts';
import type { Picture } from './explore-picture.ts';
import { laterModules, laterWords } from './later-modules.ts';

/** The finding of the page: of its View, or of two Views beside each other. */
export function pageHeadline(shell: LodeExplore, picture: Picture): string {
  const { view, messages, scene } = picture;
  const compare = view.show === 'compare' ? laterModules.compare.get(shell) : null;
  const words = compare && laterWords.compare.get(messages, shell);
  return words ? compare.comparedHeadline(shell, picture, words) : scene.text.headline;
}
