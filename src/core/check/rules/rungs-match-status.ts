import type { FinanceLineRecord, Rung } from '../../model/records.ts';
import { type Problem, quote } from '../problem.ts';
import type { CheckInput, Rule } from '../rule.ts';

const LETTER =
  /^non-binding( letter of intent)?$|^non-binding [(;]|expression of interest|letter of interest|^letter signed/;
const DISBURSED = /^(invested|drawing|drawn|partly drawn|issued|disbursed)/;
const COMMITTED =
  /^(committed|awarded|(financing )?agreement signed|signed|in force|conditional|board-approved|approved|contract awarded|authorised|binding|finalised|allocated|agreed|commitment letters|closed|shared in a signed|replaced|terminated)/;

/** The rung that a status text means; an equity stake that is closed is paid, a loan that is closed is not yet drawn. */
export function rungOfStatus({ instrument, statusText }: Pick<FinanceLineRecord, 'instrument' | 'statusText'>): Rung {
  if (instrument === 'letter-of-interest' || LETTER.test(statusText)) return 'letter-of-interest';
  if (DISBURSED.test(statusText) || (statusText === 'closed' && instrument === 'equity')) return 'disbursed';
  return COMMITTED.test(statusText) ? 'committed' : 'announced';
}

export const rungsMatchStatus: Rule = {
  id: 'rungs-match-status',
  description:
    'The rung of a finance line follows from its status text; a conditional commitment and a letter are ceilings, never exact sums.',
  check({ data }: CheckInput): Problem[] {
    return data.entries.projects.flatMap(({ file, path, record }) =>
      record.finance.flatMap((line, index) => checkLine(line, file, `${path}/finance/${index}`)),
    );
  },
};

function checkLine(line: FinanceLineRecord, file: string, path: string): Problem[] {
  const problems: Problem[] = [];
  const rung = rungOfStatus(line);
  if (line.rung !== rung) {
    const expected = `"${rung}", which the status ${quote(line.statusText)} means`;
    problems.push({ file, path: `${path}/rung`, got: quote(line.rung), expected, next: '' });
  }
  const ceiling = line.instrument === 'letter-of-interest' || line.statusText.startsWith('conditional');
  if (ceiling && ['exact', 'at-least'].includes(line.amount.kind)) {
    const next = 'Use {"kind": "up-to", "usd": …}, or "undisclosed".';
    problems.push({ file, path: `${path}/amount/kind`, got: quote(line.amount.kind), expected: 'a ceiling', next });
  }
  if ((line.agency === 'partner') !== (line.partner !== undefined)) {
    problems.push({
      file,
      path: `${path}/partner`,
      got: quote(line.partner),
      expected: 'a country when, and only when, the agency is "partner"',
      next: '',
    });
  }
  return problems;
}
