import type { PresetId } from '../../core/figure/sheet.ts';
import type { ThemeName } from '../../core/scene/themes.ts';
import type { TableName } from '../../core/select/table.ts';
import type { FigureFormat } from '../../core/text/export.en.ts';

/** What the reader chose in the dialog. */
export interface ExportChoice {
  format: FigureFormat;
  size: PresetId | 'as-drawn' | 'own';
  /** For `own`. */
  widthMm: number;
  /** PNG of sizes in px, and of sizes on paper. */
  scale: number;
  dpi: number;
  theme: 'screen' | ThemeName;
  transparent: boolean;
  /** CSV: lines above the header. */
  remarks: boolean;
  /** CSV and GeoJSON; null = all layers. */
  layer: TableName | null;
  /** File name without its ending. */
  name: string;
}

/** What the page says of a choice. */
export interface ExportFacts {
  /** The figure at the size of the choice; null until it is drawn. */
  preview: { address: string; widthPx: number; heightPx: number; alt: string } | null;
  /** Whether the size is one on paper. */
  onPaper: boolean;
  /** Whether the texts are light. */
  dark: boolean;
  /** Size of what will be saved, in words. */
  measure: string;
  /** What to know before saving. */
  notes: readonly string[];
  /** Why nothing can be saved; null when it can. */
  obstacle: string | null;
  /** Rows that can be chosen; none where there is no choice. */
  layers: readonly { id: TableName; name: string }[];
  canCopyImage: boolean;
}

/** What is asked of the page: `export-change` with what changes, `export-save`, and `export-copy` with what to copy. */
export type ExportCopy = 'image' | 'alt' | 'long';
