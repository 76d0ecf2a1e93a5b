// `embed-alone.html`: the page for frames that may fetch nothing. The element, its records and its faces stand in it.
import './shells/embed/element.ts';
import { openEmbedPage } from './shells/embed-page/open-embed-page.ts';

openEmbedPage(document.querySelector('lode-map')!);
