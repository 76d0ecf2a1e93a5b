import type { Model } from '../core/model/create-model.ts';
import type { MatrixMessages } from '../core/text/matrix-words.ts';
import { placeName } from '../core/text/where-claims.ts';
import { type Expression, term } from '../core/view/where/expression.ts';
import { parseWhere } from '../core/view/where/parse-where.ts';
import { CONTINENT_TERMS } from '../core/view/where/terms.ts';
import { AGREEMENT_KINDS, AGREEMENT_STATUSES } from '../core/view/words.ts';

interface TermGroup {
  id: 'forums' | 'record' | 'texts' | 'statuses' | 'regions';
  chips: { atom: Expression; word: string }[];
}

/** The terms that a reader can click together: forums with members, and the fixed words, those that records use. */
export function termGroups(model: Model, messages: MatrixMessages): TermGroup[] {
  const { agreements, forums } = model.dataset;
  const { kinds, statuses } = messages.vocabulary;
  const chip = (id: string, word: string) => ({ atom: term(id), word });
  const isReached = (status: string) => agreements.some(({ history }) => history.some(step => step.status === status));
  return [
    {
      id: 'forums',
      chips: forums
        .filter(forum => forum.kind !== 'event' && forum.memberships.length > 0)
        .map(forum => chip(forum.id, forum.abbreviation)),
    },
    {
      id: 'record',
      chips: Object.entries(messages.matrix.field.record).flatMap(([text, word]) => {
        const read = parseWhere(text);
        return 'expression' in read ? [{ atom: read.expression, word }] : [];
      }),
    },
    {
      id: 'texts',
      chips: AGREEMENT_KINDS.filter(kind => agreements.some(text => text.kind === kind)).map(kind =>
        chip(kind, kinds[kind]),
      ),
    },
    { id: 'statuses', chips: AGREEMENT_STATUSES.filter(isReached).map(status => chip(status, statuses[status])) },
    { id: 'regions', chips: CONTINENT_TERMS.map(id => chip(id, placeName(id, model, messages) ?? id)) },
  ];
}
