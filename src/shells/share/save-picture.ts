import { THEMES } from '../../core/scene/themes.ts';
import { loadMessages } from '../../core/text/messages.ts';
import { figureFiles } from '../../export/figure-file.ts';
import { MEDIA_TYPES } from '../../export/figure-format.ts';
import type { PictureRequest } from '../../panels/share/share-subject.ts';
import type { Session } from '../../state/session.ts';
import { saveFile } from '../explore-actions.ts';
import type { Picture } from '../explore-picture.ts';
import { figureInput } from '../save-view/figure-input.ts';

/** Saves a View as PNG for print under the name that its code gives it, in the View's language. Throws when it can't be drawn. */
export async function savePicture(
  picture: Pick<Picture, 'model' | 'theme'>,
  session: Session,
  { name, view }: PictureRequest,
): Promise<void> {
  const shown = { ...picture, view, messages: await loadMessages(view.lang) };
  const [file] = await figureFiles('png', await figureInput(shown, session, { theme: THEMES.print }));
  saveFile(name, file!.content as BlobPart, MEDIA_TYPES.png);
}
