import fontFaces from './shells/fonts.css?raw';
import './shells/explore.ts';

// The build writes the font faces into the page; without a build they are added here, relative to the page as well.
const fonts = document.querySelector('#fonts');
if (fonts && !fonts.textContent?.includes('@font-face')) fonts.textContent = fontFaces;
