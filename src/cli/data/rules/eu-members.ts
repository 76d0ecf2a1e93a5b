import type { Problem } from '../../../core/check/problem.ts';
import type { CheckInput, Rule } from '../../../core/check/rule.ts';

const MEMBERS = 27;

export const euMembers: Rule = {
  id: 'eu-members',
  description: `The European Union has ${MEMBERS} members.`,
  check({ data }: CheckInput): Problem[] {
    const count = data.entries.countries.filter(({ record }) => record.eu).length;
    if (count === 0 || count === MEMBERS) return [];
    return [
      { file: 'data/countries.json', path: '', got: `${count} members of the EU`, expected: `${MEMBERS}`, next: '' },
    ];
  },
};
