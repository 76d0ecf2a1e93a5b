import type { LodeMap } from '../embed/lode-map.ts';

/** Calls whenever the natural height may have changed: another width, view or language, or sources that came later. */
export function watchNaturalHeight(embed: LodeMap, changed: () => void): void {
  const sizes = new ResizeObserver(changed);
  const ratios = new MutationObserver(changed);
  sizes.observe(embed);
  void embed.updateComplete.then(() => {
    const map = embed.renderRoot.querySelector('.map')!;
    // In an embed of a fixed height, longer texts take from the map, and another ratio changes nothing that has a size.
    sizes.observe(map);
    ratios.observe(map, { attributeFilter: ['style'] });
  });
}
