// Drawing the default figure in Node, beside a script that draws the same map with d3-geo alone.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../src/cli/package-root.ts';
import { bundleProgram } from './bundle.ts';
import { interleave } from './rounds.ts';
import { compare, type Line } from './table.ts';

const ROUNDS = 9;
const TARGET = 1.2;
const TARGET_BESIDE_ECHARTS = { svg: 0.5, png: 0.75 };

export async function measureFigure(): Promise<Line[]> {
  const [own, bare] = [await bundleProgram('own-figure'), await bundleProgram('bare-figure')];
  node(own, 'content');
  const cold: Record<string, number[]> = { own: [], bare: [] };
  const drawing = (name: 'own' | 'bare', file: string) => () => {
    const times = JSON.parse(node(file)) as { cold: number; warm: number };
    cold[name]!.push(times.cold);
    return times.warm;
  };
  const warm = await interleave(ROUNDS, { own: drawing('own', own), bare: drawing('bare', bare) });
  const out = join(packageRoot(), '.cache', 'bench', 'figure.svg');
  const whole = await interleave(ROUNDS, {
    own: () => timeOf(() => node('dist/cli/lodemap.mjs', 'figure', '', '--out', out)),
    bare: () => timeOf(() => node(bare, out)),
  });
  return [
    compare('figure, first in a process, files read', cold.own!, cold.bare!, TARGET),
    compare('figure, later ones', warm.own, warm.bare, TARGET),
    compare('figure, whole process', whole.own, whole.bare, null),
    ...(await besideECharts()),
  ];
}

type Side = 'own' | 'map' | 'all' | 'ownPng' | 'mapPng' | 'allPng' | 'mapOurPng' | 'allOurPng';

/**
 * In one process, warm; ECharts draws the map alone, and the map with the words of the figure around it. Its PNG is made as
 * its users make it, by resvg alone; besides, by the product's own writer of PNG, which is a part of what is compared.
 * The target stands beside the first; by the second, which earlier measurements took for it, it is missed.
 */
async function besideECharts(): Promise<Line[]> {
  const times = JSON.parse(node(await bundleProgram('beside-echarts'))) as Record<Side, number[]>;
  const { svg, png } = TARGET_BESIDE_ECHARTS;
  return [
    compare('figure as SVG, warm, ECharts’ map with all words', times.own, times.all, svg),
    compare('figure as SVG, warm, ECharts’ map alone', times.own, times.map, svg),
    compare('figure as PNG of 3200 px, warm, ECharts’ map with all words', times.ownPng, times.allPng, png),
    compare('figure as PNG of 3200 px, warm, ECharts’ map alone', times.ownPng, times.mapPng, png),
    compare('the same, ECharts’ with all words by our PNG writer', times.ownPng, times.allOurPng, null),
    compare('the same, ECharts’ map alone by our PNG writer', times.ownPng, times.mapOurPng, null),
  ];
}

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: packageRoot(), encoding: 'utf8' });
}

function timeOf(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
