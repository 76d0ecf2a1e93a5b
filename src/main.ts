import { LodeExplore } from './shells/explore.ts';

// The build writes the font faces into the page; while developing they are added here.
if (import.meta.env.DEV)
  void import('./shells/fonts.css?raw').then(({ default: faces }) => {
    document.querySelector('#fonts')!.textContent = faces;
  });

// A presentation is a page of its own: nothing of it is fetched here.
if (/[?&]mode=present(&|$)/.test(location.search)) void import('./shells/present-start.ts');
else customElements.define('lode-explore', LodeExplore);

const loadFigures = () => import('./shells/explore-figure.ts');
const page = document.querySelector('lode-explore');
if (page instanceof LodeExplore) {
  page.exportFigure = async (...asked) => (await loadFigures()).exportFigure(...asked);
  // Fetched in an idle moment, so that a figure can still be saved when the network has gone.
  page.addEventListener('settled', () => void loadFigures().catch(() => undefined), { once: true });
}
