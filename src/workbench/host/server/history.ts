/** Takes something back, and gives the step that does it again. */
export type Step = () => Step;

/** Excel keeps a hundred. */
const MOST_STEPS = 100;

/** What a person has done, to be taken back and done again, the last first. */
export class History {
  private done: Step[] = [];
  private undone: Step[] = [];
  private added = 0;

  /** Notes a step; what had been taken back cannot be done again after it. */
  add(step: Step): void {
    this.added++;
    this.done = [...this.done, step].slice(-MOST_STEPS);
    this.undone = [];
  }

  /** Takes the last step back; false where there is none. One that fails can be tried again. */
  undo(): boolean {
    return move(this.done, this.undone);
  }

  /** Does again what was taken back last; false where nothing was. */
  redo(): boolean {
    return move(this.undone, this.done);
  }

  /** Begins to bring steps together; the function that it gives makes one step of those since. */
  joining(): () => void {
    const from = this.added;
    return () => {
      const count = Math.min(this.added - from, this.done.length);
      if (count > 1) this.done.push(together(this.done.splice(-count)));
    };
  }

  clear(): void {
    this.done = [];
    this.undone = [];
  }
}

function move(from: Step[], to: Step[]): boolean {
  const step = from.at(-1);
  if (!step) return false;
  to.push(step());
  from.pop();
  return true;
}

/** Several steps as one: taken back in the opposite order. */
export function together(steps: readonly Step[]): Step {
  return () => together([...steps].reverse().map((step) => step()));
}
