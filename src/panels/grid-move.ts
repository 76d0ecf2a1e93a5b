/** Where an arrow key leads in a grid with headings at -1; null for a key that does not move. Ctrl goes all the way. */
export function gridMove(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  [row, column]: readonly [number, number],
  rows: number,
  columns: number,
): readonly [number, number] | null {
  // The corner between the headings is nothing to stand on.
  const left = row < 0 ? 0 : -1;
  const top = column < 0 ? 0 : -1;
  const clampRow = (value: number) => Math.max(top, Math.min(rows - 1, value));
  const clampColumn = (value: number) => Math.max(left, Math.min(columns - 1, value));
  switch (key) {
    case 'ArrowUp':
      return [ctrlKey ? top : clampRow(row - 1), column];
    case 'ArrowDown':
      return [ctrlKey ? rows - 1 : clampRow(row + 1), column];
    case 'ArrowLeft':
      return [row, ctrlKey ? left : clampColumn(column - 1)];
    case 'ArrowRight':
      return [row, ctrlKey ? columns - 1 : clampColumn(column + 1)];
    case 'Home':
      return ctrlKey ? [0, -1] : [row, left];
    case 'End':
      return ctrlKey ? [rows - 1, columns - 1] : [row, columns - 1];
    default:
      return null;
  }
}
