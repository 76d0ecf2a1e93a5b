import type { ShareText } from '../../core/text/share.en.ts';
import { LodeShare, type ShareTab } from '../../panels/share/lode-share.ts';
import type { CopyRequest, PictureRequest, SaveRequest, ShareSubject } from '../../panels/share/share-subject.ts';
import type { Session } from '../../state/session.ts';
import { copyText, saveFile } from '../explore-actions.ts';
import type { Picture } from '../explore-picture.ts';
import { copyRichText } from './copy-rich-text.ts';
import { savePicture } from './save-picture.ts';

interface Shared {
  subject: ShareSubject;
  text: ShareText;
  tab: ShareTab;
  /** What a saved picture is drawn of. */
  picture: Pick<Picture, 'model' | 'theme'>;
  session: Session;
}

/** Opens the dialog over whatever the page shows and does what its parts ask for. Returns what says something in it. */
export function shareDialog({ subject, text, tab, picture, session }: Shared): (said: string) => void {
  const dialog = new LodeShare();
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
      await savePicture(picture, session, asked);
      say(text.saved(asked.name));
    } catch {
      say(text.saveFailed);
    }
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  return say;
}
