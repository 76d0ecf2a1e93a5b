import { loadOneFileWords } from './core/text/load-one-file-words.ts';
import { LANGUAGES } from './core/text/messages.ts';

/** In the stage's own measure: in its upper right corner, above the title. On a phone at the foot of the page. */
const STYLES = `
#lodemap-badge{--u:min(100vw / 1920,100vh / 1080);position:absolute;inset-inline-end:calc(72*var(--u));inset-block-start:calc(8*var(--u));
display:flex;gap:.7em;margin:0;font:400 calc(20*var(--u))/1.3 var(--condensed);color:var(--ink-2)}
#lodemap-badge button{all:unset;cursor:pointer;font:inherit;color:inherit;text-decoration:underline;text-underline-offset:.15em}
#lodemap-badge button[aria-pressed=true]{text-decoration:none;color:var(--ink)}
#lodemap-badge button:focus-visible{outline:2px solid;outline-offset:2px}
@media(max-aspect-ratio:1) and (max-width:760px){#lodemap-badge{position:fixed;inset:auto 0 0;justify-content:center;font-size:11px;line-height:13px}}`;

/** Says in the stage's corner which data the file holds, and changes its language. Follows the language of the page. */
export function addBadge(stage: Element, version: string, hash: string): void {
  const style = document.createElement('style');
  style.textContent = STYLES;
  const badge = document.createElement('p');
  badge.id = 'lodemap-badge';
  badge.slot = 'corner';
  document.head.append(style);
  stage.append(badge);
  const fill = async () => {
    const { lang } = document.documentElement;
    const words = await loadOneFileWords(lang);
    const data = document.createElement('span');
    data.textContent = words.badge(version, hash.slice(0, 8));
    badge.title = words.badgeMeans;
    badge.replaceChildren(data, ...LANGUAGES.map(one => languageButton(one, one === lang)));
  };
  new MutationObserver(() => void fill()).observe(document.documentElement, { attributeFilter: ['lang'] });
  void fill();
}

/** A language by its own name. */
function languageButton(lang: string, isCurrent: boolean): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.lang = lang;
  button.textContent = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  button.setAttribute('aria-pressed', String(isCurrent));
  button.addEventListener('click', () => {
    const asked = new URLSearchParams(location.search);
    asked.set('lang', lang);
    history.replaceState(null, '', `?${asked}${location.hash}`);
    // The page follows its address, as after Back.
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  return button;
}
