import type { LngLat } from '../geo/types.ts';
import type { SourceId } from '../model/records.ts';

/** A claim beside the map. */
export interface StepNote {
  /** What it points at, as the briefing names it: a subject, a place, or a row of a chart. */
  at: string;
  /** Null = about no place. */
  place: LngLat | null;
  title: string;
  lines: readonly string[];
  /** Numbers of `sources`. */
  cites: readonly number[];
}
/** All words of one step, with every number in them already set, in one language. */
export interface StepContent {
  /** From 1. */
  number: number;
  count: number;
  title: string;
  titleCites: readonly number[];
  notes: readonly StepNote[];
  /** In reading order. */
  sources: readonly { number: number; source: SourceId; label: string }[];
  /** Plain lines about what the step names and the dataset does not hold; empty = all there. */
  problems: readonly string[];
}
