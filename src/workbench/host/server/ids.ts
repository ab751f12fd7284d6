/** Excel's identifiers for sheets and tables: given once, kept through a renaming. */
export class Ids {
  private readonly known = new WeakMap<object, string>();
  private next = 1;

  of(owner: object): string {
    const found = this.known.get(owner);
    if (found !== undefined) return found;
    const id = `{00000000-0001-0000-${hex(this.next++, 4)}-000000000000}`;
    this.known.set(owner, id);
    return id;
  }

  /** An identifier for something that keeps its own. */
  fresh(): string {
    return `{${hex(this.next++, 8)}-0000-4000-8000-000000000000}`;
  }
}

function hex(n: number, digits: number): string {
  return n.toString(16).toUpperCase().padStart(digits, "0");
}
