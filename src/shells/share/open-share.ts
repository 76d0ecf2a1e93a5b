import { exploreAddress } from '../../core/cite/embed-code.ts';
import { pictureOfView } from '../../core/cite/site-picture.ts';
import { placesOfTable } from '../../core/geo/find-place.ts';
import type { NamedView } from '../../core/model/records.ts';
import { withoutOwnSubjects } from '../../core/own/without-own-subjects.ts';
import { createScene } from '../../core/scene/create-scene.ts';
import { loadMessages, spokenLanguage } from '../../core/text/messages.ts';
import type { ShareTab } from '../../panels/share/lode-share.ts';
import type { SharedView, ShareSubject } from '../../panels/share/share-subject.ts';
import { loadJson } from '../../state/load.ts';
import { loadBriefing } from '../../state/load-briefing.ts';
import { DRAFT_ID } from '../../state/load-draft.ts';
import type { LodeExplore } from '../explore.ts';
import { copyText } from '../explore-actions.ts';
import type { Picture } from '../explore-picture.ts';
import { laterWords } from '../later-modules.ts';
import { pageHeadline } from '../page-headline.ts';
import { basisOf } from './share-basis.ts';
import { shareDialog } from './share-dialog.ts';
import { sharedStep } from './shared-step.ts';

/** Opens sharing over the page. With its links the View's own link is on the clipboard already, where the browser allows it. */
export async function openShare(shell: LodeExplore, tab: ShareTab = 'link'): Promise<void> {
  const { picture, session } = shell;
  const [words, named, step] = await Promise.all([
    laterWords.share.fetch(shell.state.view.lang, shell),
    // Without them the reader saves a picture.
    loadJson('data/named-views.json').catch(() => []),
    picture && namedStep(shell, picture),
  ]);
  if (!picture || !words || document.querySelector('lode-share')) return;
  const subject = subjectOf(shell, picture, named as NamedView[], step);
  const say = shareDialog({ subject, text: words.share, tab, picture, session });
  if (tab !== 'link') return;
  const { view, site, version } = subject;
  const { link, copied } = words.share;
  const what = view.data ? link.frozen(version) : link.latest;
  if (await copyText(exploreAddress({ view, site, version: view.data }))) say(copied(what));
}

function subjectOf(
  shell: LodeExplore,
  picture: Picture,
  named: readonly NamedView[],
  step: SharedView | null,
): ShareSubject {
  const { model, theme, messages } = picture;
  const view = withoutOwnSubjects(picture.view, model.dataset.own);
  const title = pageHeadline(shell, picture);
  const { places } = shell.state;
  return {
    ...basisOf(model),
    ...{ view, title, step },
    sitePicture: pictureOfView(view, named),
    async titleIn(lang) {
      if (!places || spokenLanguage(lang) === messages.lang) return title;
      const context = { theme, messages: await loadMessages(lang), placeOf: placesOfTable(places) };
      return createScene(model, { ...view, lang }, context).text.headline;
    },
  };
}

/** The step that the address of a map names beside it; null where it names none, or one that can't be had. */
async function namedStep({ session }: LodeExplore, { view, model }: Picture): Promise<SharedView | null> {
  const { briefing, step } = view;
  if (briefing === null || briefing === DRAFT_ID || step === null) return null;
  try {
    const [record] = await Promise.all([loadBriefing(briefing), session.loadDetails()]);
    const { details } = session.store.state;
    return details && (await sharedStep({ view, record, model, details }));
  } catch {
    return null;
  }
}
