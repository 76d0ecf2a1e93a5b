// (step, …) → step: the call-outs, with the builds that bring them.
import type { BriefingAnnotation, BriefingBuild, BriefingStep } from '../../model/records.ts';

export function addAnnotation(step: BriefingStep, annotation: BriefingAnnotation): BriefingStep {
  return { ...step, annotations: [...step.annotations, annotation] };
}

export function patchAnnotation(step: BriefingStep, at: number, patch: Partial<BriefingAnnotation>): BriefingStep {
  const annotation = step.annotations[at];
  if (!annotation) return step;
  return { ...step, annotations: step.annotations.with(at, { ...annotation, ...patch }) };
}

/** Builds that name a later call-out go on naming it; a build that brought this one alone goes with it. */
export function removeAnnotation(step: BriefingStep, at: number): BriefingStep {
  if (!step.annotations[at]) return step;
  const annotations = step.annotations.toSpliced(at, 1);
  if (!step.builds) return { ...step, annotations };
  const builds = step.builds.map(build => renumber(build, at)).filter(build => build.annotations || build.view);
  const { builds: _before, ...rest } = step;
  return { ...rest, annotations, ...(builds.length ? { builds } : {}) };
}

function renumber(build: BriefingBuild, gone: number): BriefingBuild {
  if (!build.annotations) return build;
  const left = build.annotations.filter(one => one !== gone).map(one => (one > gone ? one - 1 : one));
  const { annotations: _before, ...rest } = build;
  return left.length ? { ...rest, annotations: left } : rest;
}
