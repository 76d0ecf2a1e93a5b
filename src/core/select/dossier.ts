// The evidence behind one subject, line by line, each with its confidence and the numbers of its sources.
import type { Model } from '../model/create-model.ts';
import type { Details } from '../model/dataset.ts';
import type { DossierMessages } from '../text/dossier-words.ts';
import { languageFolder, pathOf } from '../view/page-address.ts';
import type { View } from '../view/view.ts';
import { agreementDossier } from './dossier/agreement.ts';
import type { DossierContext } from './dossier/context.ts';
import { countryDossier } from './dossier/country.ts';
import { forumDossier } from './dossier/forum.ts';
import { projectDossier } from './dossier/project.ts';
import { riskDossier } from './dossier/risk.ts';
import { selectRows } from './rows.ts';
import type { Dossier } from './types.ts';

const KINDS: Record<string, (context: DossierContext, id: string) => DossierDraft | null> = {
  country: countryDossier,
  project: projectDossier,
  agreement: agreementDossier,
  risk: riskDossier,
  forum: forumDossier,
};
type DossierDraft = Omit<Dossier, 'sources' | 'page' | 'ownNote'>;

/**
 * What is known about a subject on the View's date, filters left aside: the pane shows all texts, not only the stamped
 * one. Prose and conflicts need `details`; without them those parts are null or empty. null for an unknown subject.
 */
export function selectDossier(
  model: Model,
  view: View,
  subject: string,
  messages: DossierMessages,
  details: Details | null,
): Dossier | null {
  const [kind = '', id = ''] = subject.split(':');
  const unfiltered: View = {
    ...view,
    kinds: [],
    texts: [],
    status: [],
    minerals: [],
    agencies: [],
    instruments: [],
    rungs: [],
    stages: [],
    risks: [],
    severity: 1,
    where: null,
  };
  const compose = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  const draft = compose?.({ model, view, rows: selectRows(model, unfiltered), messages, details }, id) ?? null;
  if (!draft) return null;
  const sources = [...new Set(draft.sections.flatMap(section => section.items.flatMap(item => item.cites)))];
  const path = `${languageFolder(messages.lang)}${pathOf(subject)}`;
  // A country without a record has no page, and a reader's own record none that shows it.
  const isOwn = model.dataset.own?.subjects.includes(subject) ?? false;
  const page = draft.sections.length > 0 && !isOwn ? { path, words: messages.dossier.page } : null;
  return { ...draft, sources, page, ownNote: isOwn ? messages.dossier.own : null };
}
