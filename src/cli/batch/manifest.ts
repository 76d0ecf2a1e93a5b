// What a batch says of its figures. It holds no time of day: the same views and data give the same bytes.
import { createHash } from 'node:crypto';
import type { FigureFormat } from '../../core/text/export.en.ts';

export interface ManifestFile {
  file: string;
  format: FigureFormat;
  bytes: number;
  sha256: string;
}
export interface DrawnFigure {
  name: string;
  /** The View in its shortest form, as an address has it. */
  view: string;
  data: { version: string; asof: string; sha256: string };
  title: string;
  /** The text alternative. */
  alt: string;
  files: ManifestFile[];
  /** What of the View could not be used; its default is drawn instead. */
  problems: string[];
}
/** A figure that is not there; none of its files is. */
export interface FailedFigure {
  name: string | null;
  /** Where in the list it stands. */
  at: string;
  error: string;
}

/** The text of `manifest.json`. */
export function writeManifest(figures: readonly DrawnFigure[], failed: readonly FailedFigure[]): string {
  return `${JSON.stringify({ figures, failed }, null, 2)}\n`;
}

export function describeFile(file: string, format: FigureFormat, content: string | Uint8Array): ManifestFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { file, format, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
}
