import { kindOf } from '../../core/view/page-address.ts';
import type { View } from '../../core/view/view.ts';
import type { PageContext } from '../page-context.ts';
import type { RecordPage } from './record-page.ts';

/** What some Views select, take out, put in or compare, for links to its pages. */
export function subjectsIn(context: PageContext, views: readonly View[]): RecordPage['related'] {
  const subjects = views.flatMap(({ select, without, with: put, forums }) => [
    ...select,
    ...without,
    ...put,
    ...forums.map(forum => `forum:${forum}`),
  ]);
  return [...new Set(subjects)].map(key => ({ key, words: nameOf(context, key) }));
}

/** The name of a record in the page's language. */
export function nameOf({ model, messages }: PageContext, key: string): string {
  const id = key.slice(key.indexOf(':') + 1);
  switch (kindOf(key)) {
    case 'country':
      return messages.country(id);
    case 'forum':
      return model.forums.get(id)?.abbreviation ?? id;
    case 'agreement':
      return messages.local(model.agreements.get(id)?.title ?? { en: id });
    case 'project':
      return messages.local(model.projects.get(id)?.name ?? { en: id });
    case 'risk':
      return messages.local(model.risks.get(id)?.name ?? { en: id });
    default:
      return id;
  }
}
