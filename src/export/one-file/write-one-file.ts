import { escapeXml } from '../../core/figure/escape-xml.ts';
import { packFiles } from './pack-files.ts';
import { SLOTS, type Slot, slotMark } from './slots.ts';

export interface OneFileContent {
  /** Language of the page, such as `en`. */
  lang: string;
  title: string;
  /** Said where scripts are switched off, and where the program can't run. */
  noScript: string;
  failed: string;
  /** What a reader without scripts sees: a heading and the steps, as plain texts. */
  outline: readonly string[];
  /** By the names under which they stand beside other pages. */
  files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The one file as HTML: a template of `buildOneFile` with its slots filled. Every text is escaped. The same template and
 * content give the same file in a browser and in Node. Throws when the template is none, or of another version.
 */
export function writeOneFile(template: string, content: OneFileContent): string {
  const { lang, title, noScript, failed, outline, files } = content;
  const filled: Record<Slot, string> = {
    lang: escapeXml(lang),
    title: escapeXml(title),
    noScript: escapeXml(noScript),
    failed: escapeXml(failed),
    outline: `<ol>${outline.map(line => `<li>${escapeXml(line)}</li>`).join('')}</ol>`,
    data: packFiles(files),
  };
  for (const slot of SLOTS)
    if (!template.includes(slotMark(slot))) throw new Error(`the template of the one file has no place for "${slot}"`);
  // All at once, so that a title that looks like a slot stays a title.
  return template.replace(/\[\[lodemap:(\w+)\]\]/g, (mark, slot: string) => filled[slot as Slot] ?? mark);
}
