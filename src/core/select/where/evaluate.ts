import type { Comparison, Expression } from '../../view/where/expression.ts';
import { AGREEMENT_KINDS } from '../../view/words.ts';
import type { CountryFacts } from './country-facts.ts';

const COMPARE: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
  '=': (a, b) => a === b,
};

/** Whether a country satisfies an expression. */
export function satisfies(facts: CountryFacts, expression: Expression): boolean {
  switch (expression.kind) {
    case 'all':
      return expression.of.every(part => satisfies(facts, part));
    case 'any':
      return expression.of.some(part => satisfies(facts, part));
    case 'not':
      return !satisfies(facts, expression.of);
    case 'compare':
      return COMPARE[expression.comparison](facts.numbers[expression.quantity], expression.value);
    case 'term':
      return hasTerm(facts, expression.term);
  }
}

function hasTerm(facts: CountryFacts, term: string): boolean {
  switch (term) {
    case 'text':
      return facts.numbers.texts > 0;
    case 'project':
      return facts.numbers.projects > 0;
    case 'risk':
      return facts.numbers.risk > 0;
    case 'financed':
      return facts.financed;
    case 'letter':
      return facts.letter;
    case 'ministerial':
      return facts.attended;
    case 'eu':
      return facts.eu;
  }
  if ((AGREEMENT_KINDS as readonly string[]).includes(term)) return facts.kinds.has(term);
  return facts.statuses.has(term) || facts.regions.has(term) || facts.bodies.has(term);
}
