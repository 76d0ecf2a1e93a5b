// From navigation to a map on screen, beside a page of Observable Plot that draws the same map from the same files.
import { bundlePage } from './bundle.ts';
import { markTime, openSession } from './page-session.ts';
import { interleave } from './rounds.ts';
import { type Sites, withSite } from './sites.ts';
import { compare, type Line } from './table.ts';

const ROUNDS = 9;
const TARGET = 0.9;
const SLOWDOWN = 4;

export async function measureFirstPicture({ browser, address }: Sites): Promise<Line[]> {
  const plot = await bundlePage('plot-page', ['data/dataset.json', 'geo/world.topo.json', 'geo/places.json']);
  return withSite(plot, async plotAddress => {
    const timed = (url: string, mark: string, slowdown: number) => async () => {
      const { page, close } = await openSession(browser, slowdown);
      await page.goto(url, { waitUntil: 'commit' });
      const time = await markTime(page, mark);
      await close();
      return time;
    };
    const lines: Line[] = [];
    for (const slowdown of [1, SLOWDOWN]) {
      const sides = {
        picture: timed(address, 'map-picture', slowdown),
        plot: timed(plotAddress, 'map-picture', slowdown),
        live: timed(`${address}?renderer=svg`, 'map-ready', slowdown),
      };
      await interleave(1, sides);
      const { picture, live, plot: other } = await interleave(ROUNDS, sides);
      const speed = slowdown === 1 ? '' : `, processor ${slowdown}× slower`;
      lines.push(compare(`first picture, Observable Plot${speed}`, picture, other, TARGET));
      lines.push(compare(`live SVG map, Observable Plot${speed}`, live, other, null));
    }
    return lines;
  });
}
