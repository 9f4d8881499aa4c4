// Finds what a mistyped name was meant to be.

/** How many letters must be added, dropped or changed to get from one text to the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The nearest of `names`, when it is near enough to have been meant. */
export function nearest(typed: string, names: Iterable<string>): string | undefined {
  const [best] = [...names]
    .map((name) => ({ name, far: distance(typed, name) }))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1));
  return best && best.far <= 3 ? best.name : undefined;
}
