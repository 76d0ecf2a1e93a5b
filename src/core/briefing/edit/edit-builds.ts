// (step, …) → step: what each press of the key brings. A place that does not exist changes nothing.
import type { BriefingBuild, BriefingStep } from '../../model/records.ts';

/** The press that brings a call-out, from 0; null = it stands there from the start. */
export function buildOf({ builds = [] }: BriefingStep, callout: number): number | null {
  const at = builds.findIndex(({ annotations }) => annotations?.includes(callout));
  return at < 0 ? null : at;
}

/** The call-out comes with the press at `to`, one that is added if `to` is their count; null = from the start. */
export function setBuildOf(step: BriefingStep, callout: number, to: number | null): BriefingStep {
  const { builds = [] } = step;
  if (!step.annotations[callout] || (to !== null && (to < 0 || to > builds.length)) || buildOf(step, callout) === to)
    return step;
  const left = builds.map(build =>
    withCallouts(
      build,
      (build.annotations ?? []).filter(one => one !== callout),
    ),
  );
  if (to !== null) {
    const come = [...(left[to]?.annotations ?? []), callout].sort((a, b) => a - b);
    left[to] = withCallouts(left[to] ?? {}, come);
  }
  return withBuilds(step, left);
}

/** The keys of the View that change with a press, one that is added if `at` is their count; '' = none. */
export function setBuildView(step: BriefingStep, at: number, view: string): BriefingStep {
  const { builds = [] } = step;
  if (at < 0 || at > builds.length || (builds[at]?.view ?? '') === view) return step;
  const { view: _before, ...rest } = builds[at] ?? {};
  return withBuilds(step, builds.toSpliced(at, 1, view === '' ? rest : { ...rest, view }));
}

/** Its call-outs stand there from the start. */
export function removeBuild(step: BriefingStep, at: number): BriefingStep {
  return step.builds?.[at] ? withBuilds(step, step.builds.toSpliced(at, 1)) : step;
}

function withCallouts(build: BriefingBuild, annotations: number[]): BriefingBuild {
  const { annotations: _before, ...rest } = build;
  return annotations.length ? { ...rest, annotations } : rest;
}

/** A press that brings nothing is none, and a step without presses has no list of them. */
function withBuilds(step: BriefingStep, builds: readonly BriefingBuild[]): BriefingStep {
  const { builds: _before, ...rest } = step;
  const left = builds.filter(({ annotations, view }) => annotations || view);
  return left.length ? { ...rest, builds: left } : rest;
}
