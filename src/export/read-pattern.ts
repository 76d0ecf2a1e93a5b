import { XmlElement } from '@rgrove/parse-xml';
import type { Hatch, HatchRow, Matrix } from './drawing.ts';
import { applyMatrix, IDENTITY, multiply, readTransform, scaleOf } from './matrix.ts';
import { boxOf, readPath } from './read-path.ts';
import { FIRST_STYLE, readNumber, readStyle } from './read-style.ts';

/** A pattern of rows as the place that uses it sees it: `matrix` leads from there to px. */
export function readPattern(pattern: XmlElement, matrix: Matrix): Hatch {
  const { attributes, children } = pattern;
  if (attributes.patternUnits !== 'userSpaceOnUse')
    throw new TypeError('<pattern> needs patternUnits="userSpaceOnUse"');
  const full = multiply(matrix, readTransform(attributes.patternTransform ?? ''));
  const scale = scaleOf(full);
  const rows = children.filter(child => child instanceof XmlElement).flatMap(element => readRow(element, scale));
  return {
    kind: 'hatch',
    angle: (-Math.atan2(full[1], full[0]) * 180) / Math.PI,
    pitchPx: readNumber(attributes.height ?? '') * scale,
    origin: applyMatrix(full, 0, 0),
    rows,
  };
}

/** A horizontal line or bar across the tile, or a dot in its middle. */
function readRow(element: XmlElement, scale: number): HatchRow[] {
  const { name, attributes } = element;
  const style = readStyle(FIRST_STYLE, attributes);
  const fill = style.fill === 'none' ? [] : [{ color: style.fill, opacity: style.fillOpacity }];
  if (name === 'circle') {
    const [x, y, r] = [attributes.cx, attributes.cy, attributes.r].map(text => readNumber(text ?? '0'));
    if (x !== y) throw new TypeError('<circle> in a <pattern> must lie as far along as across');
    return fill.map(paint => ({ kind: 'dot', offsetPx: y! * scale, widthPx: 2 * r! * scale, ...paint }));
  }
  const box = name === 'path' ? boxOf(readPath(attributes.d ?? '', IDENTITY)) : null;
  if (!box) throw new TypeError(`<${name}> can't be drawn in a <pattern>; expected path or circle`);
  const offsetPx = ((box.top + box.bottom) / 2) * scale;
  if (style.stroke !== 'none')
    return [
      { kind: 'line', offsetPx, widthPx: style.strokeWidth * scale, color: style.stroke, opacity: style.strokeOpacity },
    ];
  return fill.map(paint => ({ kind: 'line', offsetPx, widthPx: (box.bottom - box.top) * scale, ...paint }));
}
