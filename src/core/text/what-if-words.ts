import type { Model } from '../model/create-model.ts';
import { whatIfOf } from '../select/what-if.ts';
import type { View } from '../view/view.ts';
import type { Messages } from './messages.ts';

/** The name of a subject such as `country:AUS` in the reader's language. */
export function subjectName(model: Model, subject: string, messages: Messages): string {
  const [kind = '', id = ''] = subject.split(':');
  if (kind === 'country') return messages.sentences.named(messages.country(id));
  if (kind === 'forum') return model.forums.get(id)?.abbreviation ?? id;
  const project = model.projects.get(id) ?? model.risks.get(id);
  if (project) return messages.local(project.name);
  const text = model.agreements.get(id);
  return text ? messages.local(text.title) : id;
}

/** "Without Australia, with Brazil"; null when a View takes nothing out and puts nothing in. */
export function whatIfWords(model: Model, view: View, messages: Messages): string | null {
  const { out, in: put } = whatIfOf(view);
  const names = (subjects: ReadonlySet<string>) =>
    messages.formats.list([...subjects].map(subject => subjectName(model, subject, messages)));
  const words = messages.sentences.whatIf;
  if (out.size && put.size) return words.both(names(out), names(put));
  if (out.size) return words.without(names(out));
  return put.size ? words.with(names(put)) : null;
}
