import { DraftJudge } from '../../core/briefing/edit/find-draft-faults.ts';
import type { Reader } from '../../core/briefing/reader.ts';
import { search } from '../../core/select/search.ts';
import { loadBriefingWords } from '../../core/text/load-briefing-words.ts';
import { type Language, loadMessages, spokenLanguage } from '../../core/text/messages.ts';
import { LodeAuthor } from '../../panels/author/lode-author.ts';
import { AuthorDesk } from '../../state/author-desk.ts';
import { DraftStore } from '../../state/draft-store.ts';
import { loadBriefings } from '../../state/load-briefing.ts';
import type { LodeExplore } from '../explore.ts';
import { laterWords } from '../later-modules.ts';
import { AuthorSheet } from './author-sheet.ts';
import { openWindowWire } from './window-wire.ts';

let opened: AuthorSheet | null = null;

/** Opens the author's panel beside the map; one that is open already gets the keyboard. */
export async function openAuthor(shell: LodeExplore): Promise<void> {
  if (opened) {
    opened.focus();
    return;
  }
  const { lang } = shell.state.view;
  const [words, readers] = await Promise.all([laterWords.author.fetch(lang, shell), openReaders(shell)]);
  const { model, details } = shell.state;
  if (!words || !model || !details || !readers || opened) {
    shell.partMissing();
    return;
  }
  const panel = new LodeAuthor();
  const spoken = spokenLanguage(lang);
  const tab = Array.from(crypto.getRandomValues(new Uint32Array(2)), part => part.toString(36)).join('');
  const desk = new AuthorDesk({
    ...{ store: new DraftStore(() => localStorage, tab), wire: openWindowWire(), tab, asof: model.dataset.asof },
    now: () => performance.now(),
    changed: () => panel.requestUpdate(),
  });
  const ordered = spoken === 'zh' ? [readers.zh, readers.en] : [readers.en, readers.zh];
  Object.assign(panel, {
    ...{ desk, readers, words: words.author, pageLang: spoken, judge: new DraftJudge(ordered) },
    sources: new Map(details.sources.map(source => [source.id, source])),
    find: (query: string) => search(model, query, readers[spoken].messages, readers.en.messages),
  });
  opened = new AuthorSheet(shell, panel, () => {
    opened = null;
  });
  panel.listed = await listBriefings(readers[spoken]);
}

/** The records and words in every language of the texts; null when the records' prose can't be had. */
async function openReaders(shell: LodeExplore): Promise<Record<Language, Reader> | null> {
  const read = async (lang: Language) => [await loadMessages(lang), await loadBriefingWords(lang)] as const;
  const [en, zh] = await Promise.all([read('en'), read('zh'), shell.session.loadDetails()]);
  const { model, details } = shell.state;
  if (!model || !details) return null;
  const reader = ([messages, words]: typeof en): Reader => ({ model, details, messages, words });
  return { en: reader(en), zh: reader(zh) };
}

/** Names of the briefings of the site; without them one starts from nothing. */
async function listBriefings({ messages }: Reader): Promise<{ id: string; title: string }[]> {
  const listed = await loadBriefings().catch(() => []);
  return listed.map(({ id, title }) => ({ id, title: messages.local(title) }));
}
