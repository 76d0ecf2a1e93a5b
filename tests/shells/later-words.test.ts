import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../src/core/text/messages.ts';
import { LaterWords } from '../../src/shells/later-words.ts';

const [en, zh] = [await loadMessages('en'), await loadMessages('zh')];
const host = () => {
  const heard: string[] = [];
  return { heard, requestUpdate: () => heard.push('update'), partMissing: () => heard.push('missing') };
};
const settled = () => new Promise(resolve => setTimeout(resolve));

describe('LaterWords', () => {
  it('joins the words of a language to the messages, and draws the host again when they come', async () => {
    const words = new LaterWords(async lang => ({ topic: `words in ${lang}` }));
    const page = host();
    expect(words.get(en, page)).toBeNull();
    await settled();
    expect(page.heard).toEqual(['update']);
    expect(words.get(en, page)).toMatchObject({ lang: 'en', topic: 'words in en', ui: en.ui });
    expect(words.get(en, page)).toBe(words.get(en, page));
  });

  it('keeps the language before, whole, until the words of the next one are there', async () => {
    const words = new LaterWords(async lang => ({ topic: `words in ${lang}` }));
    const page = host();
    await words.fetch('en', page);
    expect(words.get(en, page)?.topic).toBe('words in en');
    expect(words.get(zh, page)).toMatchObject({ lang: 'en', topic: 'words in en', ui: en.ui });
    await settled();
    expect(page.heard).toEqual(['update']);
    expect(words.get(zh, page)).toMatchObject({ lang: 'zh', topic: 'words in zh', ui: zh.ui });
  });

  it('says when words can not be fetched, and asks for them again', async () => {
    let isBroken = true;
    const words = new LaterWords(async lang => {
      if (isBroken) throw new Error('no network');
      return { topic: lang };
    });
    const page = host();
    expect(words.get(en, page)).toBeNull();
    await settled();
    expect(page.heard).toEqual(['missing']);
    isBroken = false;
    expect(await words.fetch('en', page)).toEqual({ topic: 'en' });
    expect(words.get(en, page)?.topic).toBe('en');
  });
});
