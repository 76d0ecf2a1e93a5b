import { THEMES } from './themes.ts';

/** Colours of the light theme by the page's variable; where two tokens share a colour, the one that the dark theme reads best. */
function variables(): Map<string, string> {
  const light = THEMES.light;
  const pairs: [string, string][] = [
    [light.panel, '--panel'],
    [light.border, '--border'],
    [light.sea, '--sea'],
    [light.coast, '--coast'],
    [light.dispute, '--dispute'],
    [light.hub, '--hub'],
    [light.ink, '--ink'],
    [light.ink2, '--ink-2'],
    [light.ink3, '--ink-3'],
    [light.money, '--money'],
    [light.moneyLine, '--money-line'],
    [light.risk, '--risk'],
    [light.inferred, '--inferred'],
    [light.superseded, '--superseded'],
    ...light.seats.map((color, index): [string, string] => [color, `--seat-${index}`]),
  ];
  return new Map(pairs);
}

/** A drawing in the light theme's colours with the page's variables in their places, so that it follows the reader's scheme. */
export function themeVariables(svg: string): string {
  const byColor = variables();
  return svg.replace(/"(#[0-9a-f]{6})"/g, (whole, color: string) =>
    byColor.has(color) ? `"var(${byColor.get(color)})"` : whole,
  );
}
