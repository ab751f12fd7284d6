import type { Answer, ClassShape, Request } from "../protocol";
import type { Handlers } from "./events";

/** The client's way to Excel, and all it knows of it. */
export interface Connection {
  ask(request: Request, flags: number): Promise<Answer>;
  readonly shapes: ReadonlyMap<string, ClassShape>;
  readonly apiLevel: string;
  /** Whether Excel can take back what belongs to a level of its undo set. */
  undoes(level: string): boolean;
  /** Begins to bring what is written together as one step to take back; gives how to end it. */
  joinSteps(): () => void;
  readonly handlers: Handlers;
}
