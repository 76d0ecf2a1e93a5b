import { describe, expect, it } from 'vitest';
import { flowText } from '../../src/export/flow-text.ts';

const room = { widthPt: 300, firstTop: 200, top: 40, bottom: 320 };
const sections = [
  { heading: 'Notes', paragraphs: ['One two three. '.repeat(60), '非洲有五十七个国家。'.repeat(12)] },
  { heading: 'Sources', paragraphs: Array.from({ length: 30 }, (_, i) => `[${i + 1}] Publisher, a title.`) },
];

describe('flowText', () => {
  const pages = flowText(sections, [{ label: 'Live map', url: 'https://example.org/' }], room);
  it('goes on to further pages and keeps within each', () => {
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((lines, i) => {
      expect(lines.length).toBeGreaterThan(0);
      expect(lines[0]!.y).toBeGreaterThanOrEqual(i === 0 ? room.firstTop : room.top);
      expect(lines.at(-1)!.y).toBeLessThanOrEqual(room.bottom);
    });
  });
  it('loses no word and ends with the link', () => {
    const text = pages.flat().map(line => line.text).join(''); // biome-ignore format: one line
    const plain = (words: string) => words.replace(/\s+/g, '');
    expect(plain(text)).toBe(
      plain(`${sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]).join('')}Live map: https://example.org/`),
    ); // biome-ignore format: one text
    expect(pages.at(-1)!.at(-1)).toMatchObject({ tag: 'Link', url: 'https://example.org/' });
  });
  it('never leaves a heading at the foot of a page', () => {
    for (let bottom = 240; bottom < 330; bottom += 5)
      for (const lines of flowText(sections, [], { ...room, bottom })) expect(lines.at(-1)?.tag).not.toBe('H2');
  });
});
