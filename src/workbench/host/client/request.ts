import { ACTION, type Action, type Answer, FLAG, type ObjectPath, type Request } from "../protocol";
import { type ErrorCode, NotSupportedByHost, OfficeError } from "../errors";
import { flagsOf, type Mark } from "./marks";
import { identify, type Identity, type Path } from "./path";

/** An action to be asked for. */
export interface Asked {
  readonly type: number;
  readonly name?: string;
  readonly path: Path;
  readonly mark: Mark;
  /** How the add-in wrote it, for messages; "" for what the client asks by itself. */
  readonly statement: string;
  readonly rest?: Pick<Action, "ArgumentInfo" | "QueryInfo">;
  /** The objects among its arguments. */
  readonly givens?: readonly Path[];
  readonly take?: (value: unknown) => void;
}

/** What is to be asked of Excel at the next sync. */
export class PendingRequest {
  private readonly actions: { readonly sent: Action; readonly asked: Omit<Asked, "path"> }[] = [];
  private readonly traces = new Map<number, string>();
  private readonly paths = new Map<number, Path>();
  private readonly found = new Set<Path>();

  constructor(private readonly nextId: () => number) {}

  get isEmpty(): boolean {
    return this.actions.length === 0;
  }

  get statements(): string[] {
    return this.actions.map(({ asked }) => asked.statement).filter((text) => text !== "");
  }

  /** Adds an action, after the finding of what it is about. */
  add(asked: Asked): void {
    this.findAll([asked.path, ...(asked.givens ?? [])]);
    this.push(asked);
  }

  /** Adds the finding of an object by itself; `take` hears what it is known by, null for nothing. */
  find(path: Path, statement: string, take: (identity: Identity) => void): void {
    this.findAll([...(path.parent ? [path.parent] : []), ...path.givens]);
    this.found.add(path);
    this.reference(path);
    this.push({
      type: ACTION.find,
      path,
      mark: "r",
      statement,
      take: (identity) => {
        identify(path, identity as Identity);
        take(identity as Identity);
      },
    });
  }

  trace(message: string): void {
    const Id = this.nextId();
    this.traces.set(Id, message);
    const sent = { Id, ActionType: ACTION.trace, Name: "Trace", ObjectPathId: 0 };
    this.actions.push({ sent, asked: { type: ACTION.trace, mark: "r", statement: "" } });
  }

  /** The request as it is sent, and its flags. */
  body(delayForCellEdit: boolean, undoes: (level: string) => boolean): [Request, number] {
    const ObjectPaths: Record<string, ObjectPath> = {};
    for (const [id, { info }] of this.paths) ObjectPaths[String(id)] = info;
    const Actions = this.actions.map(({ sent }) => sent);
    const marks = [...this.paths.values(), ...this.actions.map(({ asked }) => asked)];
    const flags = flagsOf(
      marks.map(({ mark }) => mark),
      undoes,
    );
    return [{ ObjectPaths, Actions }, flags | (delayForCellEdit ? FLAG.waitsForCellEdit : 0)];
  }

  /** Hands over what Excel has answered, or throws what went wrong. */
  settle({ Results, TraceIds, Error: failure }: Answer): void {
    const takes = new Map(this.actions.map(({ sent, asked }) => [sent.Id, asked.take]));
    for (const { ActionId, Value } of Results) takes.get(ActionId)?.(Value);
    for (const path of this.paths.values())
      if (path.state === "found anew" && path.mark.endsWith("!")) path.state = "lost";
    if (failure) throw this.errorOf(failure, TraceIds);
  }

  private findAll(paths: readonly Path[]): void {
    for (const path of paths) if (!this.found.has(path)) this.find(path, "", () => undefined);
  }

  private reference(path: Path): void {
    if (path.state === "lost") throw new OfficeError("InvalidObjectPath");
    for (const each of [path, ...path.givens]) this.paths.set(each.info.Id, each);
  }

  private push(asked: Asked): void {
    const { type, name = "", path, rest } = asked;
    const sent = { Id: this.nextId(), ActionType: type, Name: name, ObjectPathId: path.info.Id };
    this.actions.push({ sent: { ...sent, ...rest }, asked });
  }

  private errorOf(failure: NonNullable<Answer["Error"]>, traceIds: readonly number[]): Error {
    const { Code, Message, Location, ActionIndex = -1 } = failure;
    if (Code === "NotSupportedByHost") return new NotSupportedByHost(Message.replace(/^.*?: /, ""));
    const failed = this.actions[ActionIndex]?.asked;
    const near = this.actions.slice(Math.max(0, ActionIndex - 4), ActionIndex + 5);
    const error = new OfficeError(Code as ErrorCode, Message, {
      ...(Location !== undefined && { errorLocation: Location }),
      ...(failed && {
        statement: failed.statement,
        surroundingStatements: near
          .map(({ asked }) => asked.statement)
          .filter((text) => text !== ""),
      }),
    });
    error.traceMessages = traceIds.flatMap((id) => this.traces.get(id) ?? []);
    return error;
  }
}
