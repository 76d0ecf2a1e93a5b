// The program inside the one file. It is given what was packed beside it, and asks no network for anything.
import pageStyles from './shells/page.css?inline';
import './shells/explore.ts';
import { carryFiles } from './state/fetch-carried.ts';

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Puts styles, fonts and records where the shells look for them, then shows the briefing. */
export async function openOneFile(program: Files, data: Files): Promise<void> {
  carryFiles(program);
  carryFiles(data);
  const faces = new TextDecoder().decode(program.get('fonts.css'));
  addStyles(faces.replace(/url\((fonts\/[^)]+)\)/g, (_, file: string) => `url(${addressOf(program.get(file)!)})`));
  addStyles(pageStyles);
  const explore = document.createElement('lode-explore');
  explore.className = 'explore';
  document.body.replaceChildren(explore);
}

function addStyles(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}

function addressOf(bytes: Uint8Array<ArrayBuffer>): string {
  return URL.createObjectURL(new Blob([bytes]));
}
