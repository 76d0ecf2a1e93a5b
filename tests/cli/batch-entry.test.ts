import { describe, expect, it } from 'vitest';
import { readEntry, readFormats } from '../../src/cli/batch/batch-entry.ts';

const shared = { formats: ['svg'] as const, values: { size: '800x600', scale: '3', theme: 'dark' } };

describe('An entry of a list of figures', () => {
  it('takes from the command what it leaves out', () => {
    expect(readEntry({ name: 'congo', view: 'region=africa' }, shared)).toEqual({
      name: 'congo',
      query: 'region=africa',
      formats: ['svg'],
      values: { size: '800x600', scale: '3', theme: 'dark' },
    });
  });

  it('has options of its own, and none of the command’s sizes beside its own size', () => {
    const entry = {
      name: 'a',
      view: '',
      formats: ['png', 'pdf', 'png'],
      preset: 'journal-column',
      dpi: 600,
      bare: true,
    };
    const { formats, values } = readEntry(entry, shared);
    expect(formats).toEqual(['png', 'pdf']);
    expect(values).toEqual({ theme: 'dark', preset: 'journal-column', dpi: '600', bare: true });
  });

  it('takes a whole address for a view', () => {
    const view = 'https://example.org/map/?region=africa&lang=zh#changes';
    expect(readEntry({ name: 'a', view }, shared).query).toBe('region=africa&lang=zh');
  });

  it.each(['congo', 'COD', '2026.11', 'é-1', '刚果', 'a_b.c'])('may be named %s', name => {
    expect(readEntry({ name, view: '' }, shared).name).toBe(name);
  });

  it.each([
    '../up', '..', '.hidden', '/etc/passwd', 'a/b', 'a\\b', 'C:x', '', ' ', 'a b', 'end.', 'nul', 'COM1.svg', 'a\u0000b',
    '-x', 'a\nb',
  ])('may not be named %j', name => {
    expect(() => readEntry({ name, view: '' }, shared)).toThrow(/^name: got .*expected/);
  }); // biome-ignore format: a list

  it.each([
    [7, 'got 7; expected {"name"'],
    [null, 'got null; expected {"name"'],
    [['a'], 'got ["a"]; expected {"name"'],
    [{ view: '' }, 'name: got nothing; expected letters'],
    [{ name: 'x'.repeat(101), view: '' }, 'name: got 101 characters; expected 100 at most'],
    [{ name: 'a' }, 'view: got nothing; expected what follows "?"'],
    [{ name: 'a', view: { region: 'africa' } }, 'view: got {"region":"africa"}; expected what follows'],
    [{ name: 'a', view: '', siez: '1x1' }, 'there is no "siez"; expected name, view, formats, preset, size'],
    [{ name: 'a', view: '', formats: ['gif'] }, 'formats: got "gif"; expected svg, png'],
    [{ name: 'a', view: '', formats: [] }, 'formats: got []; expected svg'],
    [{ name: 'a', view: '', size: [1, 2] }, 'size: got [1,2]; expected a text or a number'],
    [{ name: 'a', view: '', transparent: 'yes' }, 'transparent: got "yes"; expected true or false'],
  ])('%j is a fault that says what was expected', (raw, message) => {
    expect(() => readEntry(raw, shared)).toThrow(message);
  });
});

describe('Formats', () => {
  it('are a list, or a text with commas', () => {
    expect(readFormats('svg, png')).toEqual(['svg', 'png']);
    expect(readFormats(['csv'])).toEqual(['csv']);
    expect(() => readFormats('')).toThrow('formats: got ""; expected svg');
  });
});
