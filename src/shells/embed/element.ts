// The entry of the element's own files. English comes with it; everything else is fetched when it is asked for.
import '../../core/text/catalogue.en.ts';
import '../../core/text/embed.en.ts';
import { LodeMap } from './lode-map.ts';

// A page may hold the script twice, as a module and as a classic script.
if (!customElements.get('lode-map')) customElements.define('lode-map', LodeMap);

declare global {
  interface HTMLElementTagNameMap {
    'lode-map': LodeMap;
  }
}

export { LodeMap };
