import type { MembershipRecord } from '../../model/records.ts';
import { type Problem, quote } from '../problem.ts';
import type { CheckInput, Rule } from '../rule.ts';

export const oneRoleAtATime: Rule = {
  id: 'one-role-at-a-time',
  description: 'A member has one role in a forum at a time; rows with `office: true` stand on top of a seat.',
  check({ data }: CheckInput): Problem[] {
    return data.entries.forums.flatMap(({ file, path, record }) =>
      record.memberships.flatMap((row, index): Problem[] => {
        const other = record.memberships.findIndex((earlier, i) => i < index && clash(earlier, row));
        if (other < 0) return [];
        const got = `${quote(row.member)} as ${row.role} at the same time as ${record.memberships[other]!.role} in row ${other}`;
        const next = 'End the earlier row, or mark an office with "office": true.';
        return [{ file, path: `${path}/memberships/${index}`, got, expected: 'one role at a time', next }];
      }),
    );
  },
};

function clash(a: MembershipRecord, b: MembershipRecord): boolean {
  if (a.member !== b.member) return false;
  if (a.office !== b.office) return false;
  return startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a);
}

/** Whether `a` begins before `b` ends; a hand-over on one day is no clash. */
function startsBeforeEndOf(a: MembershipRecord, b: MembershipRecord): boolean {
  if (a.from === null || b.to === null) return true;
  const digits = Math.min(a.from.length, b.to.length);
  return a.from.slice(0, digits) < b.to.slice(0, digits);
}
