import type { FigurePart } from '../figure/shape-names.ts';

/** Names of the shapes in slides, in English. */
export const shapeNamesEn = {
  parts: {
    map: 'Map',
    sea: 'Sea',
    land: 'Countries and areas',
    undetermined: 'Area of undetermined status',
    parts: 'Provinces and areas',
    lakes: 'Lakes',
    provinces: 'Province borders',
    borders: 'Borders',
    coast: 'Coast',
    disputes: 'Disputed borders',
    hatches: 'Hatches',
    outlines: 'Outlines',
    ties: 'Ties',
    leaders: 'Leaders',
    glyphs: 'Symbols',
    texts: 'Labels',
    notes: 'Notes',
    chart: 'Chart',
    legend: 'Legend',
    footer: 'Footer',
  } satisfies Record<FigurePart, string> as Record<FigurePart, string>,
  kinds: {
    country: 'Country or area',
    project: 'Project',
    agreement: 'Agreement',
    forum: 'Forum',
    risk: 'Risk',
    symbol: 'Symbol',
    tie: 'Tie',
    leader: 'Leader',
    outline: 'Outline',
    note: 'Note',
    legend: 'Legend',
  },
  /** Between a kind and its name. */
  colon: ': ',
  /** Label of the link to the live map; heading of a slide's notes. */
  link: 'Live map',
  sources: 'Sources',
};

export type ShapeNameWords = typeof shapeNamesEn;
