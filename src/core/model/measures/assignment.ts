/**
 * The assignment of rows to columns with the largest sum, n × n: shortest augmenting paths with potentials.
 * H. W. Kuhn, The Hungarian Method for the Assignment Problem, Naval Research Logistics Quarterly 2, 1955, 83–97.
 * Returns the column of each row.
 */
export function largestAssignment(gains: readonly (readonly number[])[]): number[] {
  const n = gains.length;
  const rowPrice = new Array<number>(n).fill(0);
  const columnPrice = new Array<number>(n).fill(0);
  const rowOf = new Array<number>(n).fill(-1);
  for (let row = 0; row < n; row++) {
    const slack = new Array<number>(n).fill(Number.POSITIVE_INFINITY);
    const from = new Array<number>(n).fill(-1);
    const reached = new Array<boolean>(n).fill(false);
    let column = -1;
    let current = row;
    do {
      let step = Number.POSITIVE_INFINITY;
      let next = -1;
      if (column >= 0) reached[column] = true;
      for (let j = 0; j < n; j++) {
        if (reached[j]) continue;
        const cost = -gains[current]![j]! - rowPrice[current]! - columnPrice[j]!;
        if (cost < slack[j]!) {
          slack[j] = cost;
          from[j] = column;
        }
        if (slack[j]! < step) {
          step = slack[j]!;
          next = j;
        }
      }
      rowPrice[row]! += step;
      for (let j = 0; j < n; j++) {
        if (reached[j]) {
          rowPrice[rowOf[j]!]! += step;
          columnPrice[j]! -= step;
        } else slack[j]! -= step;
      }
      column = next;
      current = rowOf[column]!;
    } while (current >= 0);
    while (column >= 0) {
      const before = from[column]!;
      rowOf[column] = before >= 0 ? rowOf[before]! : row;
      column = before;
    }
  }
  const columnOf = new Array<number>(n).fill(-1);
  for (let j = 0; j < n; j++) columnOf[rowOf[j]!] = j;
  return columnOf;
}
