// Changes to a figure's SVG that concern the file and not the drawing. They rest on the head that every figure has.
import { escapeXml } from '../core/figure/escape-xml.ts';

export interface SvgFinish {
  /** Physical size of the file; null = as drawn, in px. */
  mm?: { width: number; height: number } | null;
  /** No ground under the drawing. Texts keep their halos. */
  transparent?: boolean;
  /** Plain text, into the metadata; '' = none. */
  citation?: string;
}

const SIZE = /^(<svg xmlns="[^"]*") width="[\d.]+" height="[\d.]+"/;
const RDF = '<rdf:RDF ';
const METADATA_END = '</rdf:Description></rdf:RDF></metadata>';
/** A filled rectangle from the left edge: the sheet, its sea, the band of a stage. No symbol begins there. */
const GROUND =
  /<path(?: data-name="[^"]*")? d="M(?:0|-[\d.]+) -?[\d.]+h([\d.]+)v[\d.]+H(?:0|-[\d.]+)z" fill="#[0-9a-f]{6}"\/>/g;
/** Narrower ones are marks. */
const LEAST_GROUND_SHARE = 0.25;

/** A figure of ours as a file to keep. Another SVG is an error. */
export function finishSvg(svg: string, { mm = null, transparent = false, citation = '' }: SvgFinish): string {
  if (!SIZE.test(svg) || !svg.includes(METADATA_END)) throw new TypeError('Not a figure with our head');
  let finished = svg;
  if (transparent) finished = withoutGround(finished);
  if (citation !== '') finished = withCitation(finished, citation);
  if (mm)
    finished = finished.replace(SIZE, (_, start: string) => `${start} width="${mm.width}mm" height="${mm.height}mm"`);
  return finished;
}

function withoutGround(svg: string): string {
  const width = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1]);
  return svg.replace(GROUND, (path, ground: string) => (Number(ground) >= LEAST_GROUND_SHARE * width ? '' : path));
}

function withCitation(svg: string, citation: string): string {
  const element = `<dcterms:bibliographicCitation>${escapeXml(citation)}</dcterms:bibliographicCitation>`;
  return svg
    .replace(RDF, `${RDF}xmlns:dcterms="http://purl.org/dc/terms/" `)
    .replace(METADATA_END, () => element + METADATA_END);
}
