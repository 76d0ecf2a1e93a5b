import { copyText } from '../explore-actions.ts';

/** Puts text on the clipboard with its italics for programs that take them; false when the browser refuses. */
export async function copyRichText(text: string, html: string): Promise<boolean> {
  try {
    const part = (content: string, type: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': part(text, 'text/plain'), 'text/html': part(html, 'text/html') }),
    ]);
    return true;
  } catch {
    return copyText(text);
  }
}
