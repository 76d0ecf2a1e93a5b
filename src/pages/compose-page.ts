import { kindOf, type PageKey, pathOf } from '../core/view/page-address.ts';
import { agreementPage } from './kinds/agreement-page.ts';
import { countryPage } from './kinds/country-page.ts';
import { forumPage } from './kinds/forum-page.ts';
import { projectPage } from './kinds/project-page.ts';
import { riskPage } from './kinds/risk-page.ts';
import { stepPage } from './kinds/step-page.ts';
import { type FullFigure, viewPage } from './kinds/view-page.ts';
import type { PageContent } from './page.ts';
import type { PageContext } from './page-context.ts';
import { printedAddress } from './page-document.ts';

/** What the page of a subject says. Pages of views and steps need their figure, drawn beforehand; without it they throw. */
export function composePage(context: PageContext, key: PageKey, figure: FullFigure | null = null): PageContent {
  const id = key.slice(key.indexOf(':') + 1);
  const address = printedAddress(context, pathOf(key));
  switch (kindOf(key)) {
    case 'country':
      return countryPage(context, id, address);
    case 'forum':
      return forumPage(context, id);
    case 'agreement':
      return agreementPage(context, id);
    case 'project':
      return projectPage(context, id);
    case 'risk':
      return riskPage(context, id);
    case 'view':
      return viewPage(context, id, figureFor(key, figure));
    case 'step':
      return stepPage(context, id, figureFor(key, figure));
  }
}

function figureFor(key: PageKey, figure: FullFigure | null): FullFigure {
  if (!figure) throw new TypeError(`The page of ${key} needs its figure`);
  return figure;
}
