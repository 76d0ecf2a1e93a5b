const COLUMN_GAP_PX = 20;
const ROW_GAP_PX = 10;
const MOST_ROW_GAP_PX = 64;

export interface PanelGrid {
  columns: number;
  rows: number;
  cellPx: number;
  /** Height of the caption over each map, px. */
  captionPx: number;
  mapPx: number;
  /** The upper left corner of a cell. */
  at(index: number): { x: number; y: number };
}

/** What a grid has to hold. */
interface Request {
  count: number;
  widthPx: number;
  heightPx: number;
  /** Width by height of a map. */
  aspect: number;
  /** Height of the caption in a cell of a width, px. */
  captionPx(cellPx: number): number;
}

/** The grid of equal cells in which the maps are largest; fewer columns win a tie. */
export function panelGrid(request: Request): PanelGrid {
  const { aspect } = request;
  const most = Math.max(1, request.count);
  let best = gridOf(1, request);
  for (let columns = 2; columns <= most; columns++) {
    const grid = gridOf(columns, request);
    if (fitOf(grid, aspect) > fitOf(best, aspect)) best = grid;
  }
  return best;
}

/** Width of the map that fits a cell, px. */
function fitOf({ cellPx, mapPx }: PanelGrid, aspect: number): number {
  return Math.min(cellPx, mapPx * aspect);
}

function gridOf(columns: number, { count, widthPx, heightPx, aspect, captionPx: captionOf }: Request): PanelGrid {
  const rows = Math.max(1, Math.ceil(count / columns));
  const cellPx = Math.floor((widthPx - COLUMN_GAP_PX * (columns - 1)) / columns);
  const captionPx = captionOf(cellPx);
  const room = Math.floor((heightPx - ROW_GAP_PX * (rows - 1)) / rows) - captionPx;
  const mapPx = Math.max(20, Math.min(room, Math.ceil(cellPx / aspect)));
  // What the maps leave of the height is spread between the rows.
  const spare = rows > 1 ? Math.max(0, heightPx - rows * (mapPx + captionPx)) / (rows - 1) : 0;
  const stepPx = mapPx + captionPx + Math.min(spare, MOST_ROW_GAP_PX);
  return {
    columns,
    rows,
    cellPx,
    captionPx,
    mapPx,
    at: index => ({ x: (index % columns) * (cellPx + COLUMN_GAP_PX), y: Math.floor(index / columns) * stepPx }),
  };
}
