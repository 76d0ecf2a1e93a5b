import { exploreAddress } from '../../core/cite/embed-code.ts';
import { placesOfTable } from '../../core/geo/find-place.ts';
import { createScene } from '../../core/scene/create-scene.ts';
import { LANGUAGES, loadMessages, spokenLanguage } from '../../core/text/messages.ts';
import { LodeShare, type ShareTab } from '../../panels/share/lode-share.ts';
import type { CopyRequest, PictureRequest, SaveRequest, ShareSubject } from '../../panels/share/share-subject.ts';
import type { LodeExplore } from '../explore.ts';
import { copyText, saveFile } from '../explore-actions.ts';
import type { Picture } from '../explore-picture.ts';
import { laterWords } from '../later-modules.ts';
import { pageHeadline } from '../page-headline.ts';
import { copyRichText } from './copy-rich-text.ts';
import { readerDay } from './reader-day.ts';
import { savePicture } from './save-picture.ts';

/** Opens sharing over the page. With its links the View's own link is on the clipboard already, where the browser allows it. */
export async function openShare(shell: LodeExplore, tab: ShareTab = 'link'): Promise<void> {
  const { picture } = shell;
  const words = await laterWords.share.fetch(shell.state.view.lang, shell);
  if (!picture || !words || document.querySelector('lode-share')) return;
  const { share: text } = words;
  const dialog = new LodeShare();
  const subject = subjectOf(shell, picture);
  const canSend = typeof navigator.share === 'function' && matchMedia('(pointer: coarse)').matches;
  Object.assign(dialog, { subject, text, tab, canSend });
  const listen = <T>(name: string, does: (detail: T) => unknown) =>
    dialog.addEventListener(name, event => does((event as CustomEvent<T>).detail));
  const say = (said: string) => {
    dialog.said = said;
  };
  listen<CopyRequest>('copy-text', async ({ what, text: copied, html }) => {
    const done = html ? await copyRichText(copied, html) : await copyText(copied);
    say(done ? text.copied(what) : text.copyFailed);
    if (!done) dialog.selectText(copied);
  });
  listen<SaveRequest>('save-text', ({ name, content, type }) => {
    saveFile(name, content, type);
    say(text.saved(name));
  });
  // Who closes the system's sheet has changed his mind; nothing needs to be said.
  listen<string>('send-link', url => navigator.share({ title: document.title, url }).catch(() => undefined));
  listen<PictureRequest>('save-picture', async asked => {
    say(text.making);
    try {
      await savePicture(picture, shell.session, asked);
      say(text.saved(asked.name));
    } catch {
      say(text.saveFailed);
    }
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  if (tab !== 'link') return;
  const { view, site, version } = subject;
  const what = view.data ? text.link.frozen(version) : text.link.latest;
  if (await copyText(exploreAddress({ view, site, version: view.data }))) say(text.copied(what));
}

function subjectOf(shell: LodeExplore, picture: Picture): ShareSubject {
  const { view, model, theme, messages } = picture;
  const { version, hash, asof } = model.dataset;
  const title = pageHeadline(shell, picture);
  const { places } = shell.state;
  return {
    ...{ view, title, version, hash, asof },
    site: new URL('.', location.href).href,
    today: readerDay(new Date()),
    langs: LANGUAGES.map(id => ({ id, name: new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? id })),
    async titleIn(lang) {
      if (!places || spokenLanguage(lang) === messages.lang) return title;
      const context = { theme, messages: await loadMessages(lang), placeOf: placesOfTable(places) };
      return createScene(model, { ...view, lang }, context).text.headline;
    },
  };
}
