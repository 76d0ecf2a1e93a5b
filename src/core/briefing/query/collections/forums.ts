import type { Forum } from '../../../model/dataset.ts';
import { isActiveForum } from '../../../model/seats.ts';
import { hasBegun } from '../../../model/time.ts';
import { type Collection, yesNo } from '../collection.ts';

export const forums: Collection<Forum> = {
  name: 'forums',
  what: 'one body, meeting or proposal that had begun by the day',
  naming: 'forum',
  rows: ({ model, asof }) => model.dataset.forums.filter(({ launched }) => hasBegun(launched, asof)),
  cites: ({ cites }) => cites,
  fields: {
    forum: { type: 'forum', read: ({ id }) => [id] },
    form: { type: 'word', read: ({ kind }) => [kind] },
    lead: { type: 'country', read: ({ lead }) => [lead] },
    launched: { type: 'date', read: ({ launched }) => [launched] },
    active: { type: 'yes-no', read: (forum, { model, asof }) => yesNo(isActiveForum(model, forum, asof)) },
  },
};
