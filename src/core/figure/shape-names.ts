import type { SubjectKey } from '../scene/marks.ts';
import { escapeXml } from './escape-xml.ts';

/** The layers of a figure that an editable export shows as groups. */
export type FigurePart =
  | 'map'
  | 'sea'
  | 'land'
  | 'undetermined'
  | 'parts'
  | 'lakes'
  | 'provinces'
  | 'borders'
  | 'coast'
  | 'disputes'
  | 'hatches'
  | 'outlines'
  | 'ties'
  | 'leaders'
  | 'glyphs'
  | 'texts'
  | 'notes'
  | 'chart'
  | 'legend'
  | 'footer';

/**
 * What an editable export calls the shapes of a figure. With it every country is a path of its own; without it a figure
 * has no names and countries of one paint share a path.
 */
export interface ShapeNames {
  part(part: FigurePart): string;
  /** "Country or area: DR Congo", "Project: Reko Diq", "Agreement: …". */
  subject(subject: SubjectKey): string;
  /** A stamp, tile or ring that stands for a country: "Symbol: DR Congo". */
  symbol(subject: SubjectKey): string;
  tie(subject: SubjectKey): string;
  leader(subject: SubjectKey): string;
  outline(subject: SubjectKey): string;
  /** A claim beside the map and its leader: "Note: Washington". */
  note(title: string): string;
  /** "Legend: two seats". */
  legendRow(label: string): string;
}

/** ` data-name="…"`, or nothing for a figure without names. */
export function nameAttribute(name: string | undefined): string {
  return name === undefined ? '' : ` data-name="${escapeXml(name)}"`;
}
