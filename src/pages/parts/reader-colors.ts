import { mixColors } from '../../chart/mix-colors.ts';
import { themeVariables } from '../../core/scene/theme-variables.ts';
import { THEMES } from '../../core/scene/themes.ts';

/** Shares of a colour in the paler ones that charts lay beside it. */
const PALE = [0.42, 0.45];

/** What figures use beside the colours of maps, by their variable. */
function otherVariables(): Map<string, string> {
  const { rule, hair, chip, china, ok, money, panel, slots, seats } = THEMES.light;
  const tokens: [string, string][] = [
    [rule, '--rule'],
    [hair, '--hair'],
    [chip, '--chip'],
    [china, '--china'],
    [ok, '--ok'],
    [slots[0], '--slot-a'],
    [slots[1], '--slot-b'],
    [slots[2], '--slot-c'],
  ];
  const strong: [string, string][] = [
    [money, '--money'],
    [seats[3], '--seat-3'],
    ...tokens.filter(([, name]) => /china|slot/.test(name)),
  ];
  const pale = PALE.flatMap(share =>
    strong.map(([color, name]): [string, string] => [
      mixColors(color, panel, share),
      `color-mix(in srgb,var(${name}) ${share * 100}%,var(--panel))`,
    ]),
  );
  return new Map([...pale, ...tokens.map(([color, name]): [string, string] => [color, `var(${name},${color})`])]);
}

let others: Map<string, string> | null = null;

/**
 * A drawing in the light theme's colours that follows the reader's scheme, and keeps its colours where the page has been
 * saved without its style sheet.
 */
export function readerColors(svg: string): string {
  others ??= otherVariables();
  const known = new Map<string, string>();
  return svg.replace(/"(#[0-9a-f]{6})"/g, (literal, color: string) => {
    const value = known.get(color) ?? colorOf(literal, color);
    known.set(color, value);
    return `"${value}"`;
  });
}

function colorOf(literal: string, color: string): string {
  const name = /var\((--[\w-]+)\)/.exec(themeVariables(literal))?.[1];
  return name ? `var(${name},${color})` : (others!.get(color) ?? color);
}
