// Which subjects of a test leave an answer as it is, and why: each is compared with the same View that does not name it.
import type { Model } from '../../model/create-model.ts';
import type { ProductionSeries } from '../../model/records.ts';
import { hasBegun } from '../../model/time.ts';
import type { View } from '../../view/view.ts';
import { asofOf, selectRows } from '../rows.ts';
import { canBePutIn, whatIfOf } from '../what-if.ts';
import { selectConcentration } from './concentration.ts';
import { selectCoverage } from './coverage.ts';
import { selectExposure } from './exposure.ts';
import { networkOf } from './network.ts';
import { testedSubjects } from './withdrawal.ts';

/** An answer that a test may leave as it is. */
export type TestedPart = 'measure' | 'coverage' | 'exposure';

/**
 * Why nothing moves. `in-already`: a country, or all of a forum, is in the network. `network-only`: it joins or leaves the
 * network, which this answer does not read. `no-output`: the network changes, and no table lists output for it.
 * `hosts-only`: projects make a network only as `network=hosts`. `seats-only`: a forum makes one only as `network=seats`.
 */
export type IdleReason =
  | 'unknown'
  | 'not-yet'
  | 'event'
  | 'host-out'
  | 'in-already'
  | 'network-only'
  | 'no-output'
  | 'hosts-only'
  | 'seats-only'
  | 'passes-already'
  | 'nothing-measured'
  | 'no-risk'
  | 'absent';
export interface IdleTest {
  subject: string;
  reason: IdleReason;
  parts: TestedPart[];
}

/** The subjects of the View's test that move nothing in some of the asked parts, by reason. */
export function selectIdleTests(
  model: Model,
  view: View,
  production: readonly ProductionSeries[] | null,
  asked: readonly TestedPart[],
): IdleTest[] {
  const { out, put } = testedSubjects(model, view);
  const answers = asked.map(part => ({ part, now: answerOf(model, view, production, part) }));
  return [...out, ...put].flatMap(subject => {
    const apart = withoutNaming(view, subject);
    const found = new Map<IdleReason, TestedPart[]>();
    for (const { part, now } of answers) {
      if (now === null || now !== answerOf(model, apart, production, part)) continue;
      const reason = put.includes(subject) ? whyPutIn(model, view, apart, subject, part) : whyOut(view, subject, part);
      found.set(reason, [...(found.get(reason) ?? []), part]);
    }
    return [...found].map(([reason, parts]) => ({ subject, reason, parts }));
  });
}

/** The View as if it did not name a subject. */
function withoutNaming(view: View, subject: string): View {
  const others = (subjects: readonly string[]) => subjects.filter(other => other !== subject);
  return { ...view, with: others(view.with), without: others(view.without) };
}

/** Everything that an answer says, to be compared; null when there is no answer. */
function answerOf(
  model: Model,
  view: View,
  production: readonly ProductionSeries[] | null,
  part: TestedPart,
): string | null {
  if (part === 'coverage') {
    const coverage = production && selectCoverage(model, view, production);
    return coverage && JSON.stringify(coverage.map(({ series, ...one }) => [series.id, one]));
  }
  if (part === 'exposure') {
    const { risks } = selectExposure(model, view);
    return JSON.stringify(risks.map(({ risk, projects, ...sums }) => [risk.risk.id, projects.length, sums]));
  }
  const found = selectConcentration(model, view, production);
  return 'impossible' in found ? null : JSON.stringify([found.rows, found.n, found.undisclosed, found.denominator]);
}

function whyPutIn(model: Model, view: View, apart: View, subject: string, part: TestedPart): IdleReason {
  const [kind, id = ''] = subject.split(':');
  if (kind === 'country') return model.countries.has(id) ? whyNetwork(model, view, apart, part) : 'unknown';
  if (kind === 'forum') {
    const forum = model.forums.get(id);
    if (!forum) return 'unknown';
    if (forum.kind === 'event') return 'event';
    return canBePutIn(forum, asofOf(model, view)) ? whyNetwork(model, view, apart, part) : 'not-yet';
  }
  return kind === 'project' ? whyProject(model, view, apart, id, part) : 'absent';
}

/** Why a change of the network moves nothing. */
function whyNetwork(model: Model, view: View, apart: View, part: TestedPart): IdleReason {
  const before = networkOf(model, apart);
  const joins = [...networkOf(model, view)].some(id => !before.has(id));
  if (part === 'coverage') return joins ? 'no-output' : 'in-already';
  return 'network-only';
}

function whyProject(model: Model, view: View, apart: View, id: string, part: TestedPart): IdleReason {
  const project = model.projects.get(id);
  if (!project) return 'unknown';
  const { gone } = whatIfOf(view);
  if (gone.has(project.country)) return 'host-out';
  const asof = asofOf(model, view);
  if (project.finance.length > 0 && !project.finance.some(line => hasBegun(line.date, asof))) return 'not-yet';
  if (part === 'coverage') return view.network === 'hosts' ? whyNetwork(model, view, apart, part) : 'hosts-only';
  const has = (one: View) => selectRows(model, one).projects.find(row => row.project.id === id);
  const now = has(view);
  if (now && now === has(apart)) return 'passes-already';
  return part === 'exposure' && now?.coin ? 'no-risk' : 'nothing-measured';
}

/** Why a subject that is taken out leaves an answer as it is. */
function whyOut(view: View, subject: string, part: TestedPart): IdleReason {
  if (!subject.startsWith('forum:')) return 'absent';
  if (part === 'coverage') return view.network === 'seats' ? 'absent' : 'seats-only';
  return 'network-only';
}
