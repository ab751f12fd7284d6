/**
 * How many letters must be put in, left out, changed or swapped with the next
 * to get from one word to another (Damerau's distance, restricted). Anything
 * over `limit` is given as `limit + 1`, and costs less to find out.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(before, j - 2) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    // A swap reaches back two rows, and both must be beyond the limit.
    if (least > limit && Math.min(...last) >= limit) return over;
    before = last;
    last = row;
  }
  return Math.min(at(last, b.length), over);
}

const at = (row: readonly number[], j: number): number => row[j] ?? Infinity;
