/** How alike two texts look, 0 to 1: the share of their letter triples that they have in common (Dice). */
export function resemblance(a: string, b: string): number {
  const own = triples(a);
  const other = triples(b);
  if (own.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const triple of own) if (other.has(triple)) shared++;
  return (2 * shared) / (own.size + other.size);
}

function triples(text: string): Set<string> {
  const lower = text.toLowerCase();
  const found = new Set<string>();
  for (let i = 0; i + 3 <= lower.length; i++) found.add(lower.slice(i, i + 3));
  return found;
}
