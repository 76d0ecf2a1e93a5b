import { describe, expect, it } from 'vitest';
import { packFiles } from '../../../src/export/one-file/pack-files.ts';
import { SLOTS, slotMark } from '../../../src/export/one-file/slots.ts';
import { writeOneFile } from '../../../src/export/one-file/write-one-file.ts';
import { unpackFiles } from '../../../src/state/unpack-files.ts';

const TEMPLATE = `<html lang="${slotMark('lang')}"><title>${slotMark('title')}</title><p>${slotMark('noScript')}</p><p>${slotMark('failed')}</p>${slotMark('outline')}<script type="text/plain">${slotMark('data')}</script>`;
const content = {
  lang: 'en',
  title: 'A talk',
  noScript: 'No scripts',
  failed: 'Failed',
  outline: ['First', 'Second'],
  files: new Map([['a.json', new TextEncoder().encode('{"a":"</script>"}')]]),
};

describe('packed files', () => {
  it('come back from their text', () => {
    const files = new Map([
      ['data/a.json', new TextEncoder().encode('{"名":1}'.repeat(500))],
      ['empty', new Uint8Array()],
    ]);
    const text = packFiles(files);
    expect(text).toMatch(/^[A-Za-z0-9+/]+=*$/);
    expect([...unpackFiles(text)].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['data/a.json', '{"名":1}'.repeat(500)],
      ['empty', ''],
    ]);
  });

  it('are the same text each time', () => {
    expect(packFiles(content.files)).toBe(packFiles(content.files));
  });
});

describe('the one file', () => {
  it('has every slot filled', () => {
    const page = writeOneFile(TEMPLATE, content);
    expect(page).not.toContain('[[');
    expect(page).toContain('<title>A talk</title>');
    expect(page).toContain('<ol><li>First</li><li>Second</li></ol>');
    const [, data] = /text\/plain">([^<]*)</.exec(page)!;
    expect(new TextDecoder().decode(unpackFiles(data!).get('a.json'))).toBe('{"a":"</script>"}');
  });

  it.each([
    ['markup', '</title><script>alert(1)</script>', '&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['quotes', `"'`, '&quot;&#39;'],
    ['what a replacement would read', '$& $1 $`', '$&amp; $1 $`'],
    ['a slot', '[[lodemap:data]]', '[[lodemap:data]]'],
  ])('keeps %s in a text as text', (_, text, written) => {
    const page = writeOneFile(TEMPLATE, { ...content, lang: text, title: text, failed: text, outline: [text] });
    expect(page).toBe(
      `<html lang="${written}"><title>${written}</title><p>No scripts</p><p>${written}</p><ol><li>${written}</li></ol><script type="text/plain">${packFiles(content.files)}</script>`,
    );
  });

  it.each(SLOTS)('takes no template without a place for %s', slot => {
    expect(() => writeOneFile(TEMPLATE.replace(slotMark(slot), ''), content)).toThrow(`no place for "${slot}"`);
  });
});
