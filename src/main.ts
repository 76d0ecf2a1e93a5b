import { LodeExplore } from './shells/explore.ts';
import fontFaces from './shells/fonts.css?raw';

// The build writes the font faces into the page; without a build they are added here, relative to the page as well.
const fonts = document.querySelector('#fonts');
if (fonts && !fonts.textContent?.includes('@font-face')) fonts.textContent = fontFaces;

const page = document.querySelector('lode-explore');
if (page instanceof LodeExplore)
  page.exportFigure = async (picture, session) =>
    (await import('./shells/explore-figure.ts')).exportFigure(picture, session);
