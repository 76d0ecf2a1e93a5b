import { LodeExplore } from './shells/explore.ts';
import fontFaces from './shells/fonts.css?raw';

// The build writes the font faces into the page; without a build they are added here, relative to the page as well.
const fonts = document.querySelector('#fonts');
if (fonts && !fonts.textContent?.includes('@font-face')) fonts.textContent = fontFaces;

const loadFigures = () => import('./shells/explore-figure.ts');
const page = document.querySelector('lode-explore');
if (page instanceof LodeExplore) {
  page.exportFigure = async (picture, session) => (await loadFigures()).exportFigure(picture, session);
  // Fetched in an idle moment, so that a figure can still be saved when the network has gone.
  page.addEventListener('settled', () => void loadFigures().catch(() => undefined), { once: true });
}
