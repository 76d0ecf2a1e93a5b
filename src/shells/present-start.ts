// The page of a presentation: the stage, or the presenter's window when its mark is in the address.
import './present.ts';

document.querySelector('#first-picture')?.remove();
const isPresenter = location.hash.startsWith('#presenter=');
if (isPresenter) await import('./presenter.ts');
document
  .querySelector('lode-explore')
  ?.replaceWith(document.createElement(isPresenter ? 'lode-presenter' : 'lode-present'));
