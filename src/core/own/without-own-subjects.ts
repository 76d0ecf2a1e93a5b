import type { Dataset } from '../model/dataset.ts';
import type { View } from '../view/view.ts';

/** The View without subjects that are a reader's own: what an address may say of it. The same View where it names none. */
export function withoutOwnSubjects(view: View, own: Dataset['own']): View {
  if (!own) return view;
  const isPublished = (subject: string) => !own.subjects.includes(subject);
  const [select, without, put] = [view.select, view.without, view.with].map(list => list.filter(isPublished));
  const named = view.select.length + view.without.length + view.with.length;
  if (select!.length + without!.length + put!.length === named) return view;
  return { ...view, select: select!, without: without!, with: put! };
}
