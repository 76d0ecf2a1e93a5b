import type { TableName, TableRow } from '../core/select/table.ts';
import type { PageKey } from '../core/view/page-address.ts';
import type { View } from '../core/view/view.ts';
import type { Html } from './html.ts';
import type { PageMap } from './map/map-drawer.ts';

/** One thing as linked data, without its context. */
export type Thing = { '@type': string | string[]; [property: string]: unknown };

/** What a page says, before it is a document. */
export interface PageContent {
  key: PageKey;
  title: string;
  /** What the page holds, one sentence for search results and shared links. */
  description: string;
  /** The finding under the title; '' = none. */
  finding: string;
  /** Stands over a figure that says title and finding itself; null = title and finding stand there. */
  heading: string | null;
  /** What stands before the title: "Country · Middle Africa". */
  kicker: string;
  body: Html;
  /** What the page is about. */
  about: Thing;
  /** Its map as a figure; null where the body has a figure of its own. */
  map: PageMap | null;
  /** How the map is read, and of when it is: stands under it and in the figure's file. */
  caption: string;
  /** The same on the live map. */
  view: View;
  /** Rows behind the page, for CSV; empty = none. */
  tables: { name: TableName; rows: TableRow[] }[];
  /** The record itself, for JSON; null = none. */
  record: unknown;
  /** Ids of the sources that the page cites, in its order. */
  cites: readonly string[];
  /** Whether the page is made to print on one sheet. */
  oneSheet: boolean;
}
