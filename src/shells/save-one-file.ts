import { loadOneFileWords } from '../core/text/load-one-file-words.ts';
import { briefingFile } from '../export/one-file/briefing-file.ts';
import { fetchBesidePage } from '../state/fetch-beside-page.ts';
import { saveFile } from './explore-actions.ts';
import type { LodePresent } from './present.ts';

/** Saves the briefing on the stage as one file that presents without a network, and says so. */
export async function saveOneFile(stage: LodePresent): Promise<void> {
  const words = await loadOneFileWords(stage.state.view.lang);
  const { pictures } = stage;
  if (!pictures) return;
  stage.say(words.saving);
  try {
    const response = await fetchBesidePage('one-file.html');
    if (!response.ok) throw new Error(`one-file.html: ${response.status}`);
    const { record, briefing, reader } = pictures;
    const theme = stage.state.view.theme === 'dark' ? { theme: 'dark' as const } : {};
    const html = await briefingFile({ template: await response.text(), record, briefing, reader, ...theme });
    const name = `lodemap-${record.id}.html`;
    saveFile(name, html, 'text/html');
    stage.say(words.saved(name));
  } catch {
    stage.say(words.saveFailed);
  }
}

/** Whether this page is such a file itself: then it has no template to write from. */
export function isOneFile(): boolean {
  return 'oneFile' in document.documentElement.dataset;
}
