import { type ErrorCode, OfficeError } from "./errors";
import type { Server } from "./server";
import { PAYLOAD_LIMIT } from "./limits";
import type { ClassSpec } from "./spec";
import type { ClassName } from "./targets";
import { nextTurn } from "./turn";
import type { Registrations } from "../server/registrations";
import type { Handlers } from "./events";
import { bytesOf } from "./wire";

/** One queued command; `bytes` is what it adds to the request. */
export interface Command {
  readonly statement: string;
  readonly bytes: number;
  readonly trace?: string;
  run(exchange: Exchange): void;
}

/** One request and its answer. */
export interface Exchange {
  readonly server: Server;
  /** Adds a value to the answer; `deliver` hands it over when the whole batch has succeeded. */
  answer(value: unknown, deliver: () => void): void;
}

/** The way to Excel: the workbook's side, the classes it has, and what is done after a batch. */
export interface Connection {
  readonly server: Server;
  readonly classes: Readonly<Record<ClassName, ClassSpec>>;
  readonly registrations: Registrations;
  readonly handlers: Handlers;
  /** Tells of the changes the batch has made. */
  settle(): void;
}

/**
 * Sends a batch. Its commands run in order; the first that fails ends it, and
 * what ran before stands, because Excel does not roll back. Values asked for
 * are handed over only when the whole batch has succeeded.
 */
export async function executeBatch(
  connection: Connection,
  commands: readonly Command[],
  delayForCellEdit: boolean,
): Promise<void> {
  const { server } = connection;
  const up = commands.reduce((sum, command) => sum + command.bytes, 0);
  server.counters.syncs += 1;
  server.counters.bytesUp += up;
  server.counters.mostUp = Math.max(server.counters.mostUp, up);
  await nextTurn();
  await server.faults.untilEditable(delayForCellEdit);
  if (up > PAYLOAD_LIMIT) throw new OfficeError("RequestPayloadSizeLimitExceeded");
  const fault = server.faults.due();
  const executed = { none: 0, half: Math.floor(commands.length / 2), all: commands.length };
  const count = fault ? executed[fault.executed] : commands.length;
  const deliveries = run(connection, commands.slice(0, count));
  if (fault) throw fault.error;
  for (const deliver of deliveries) deliver();
}

function run(connection: Connection, commands: readonly Command[]): (() => void)[] {
  const { server } = connection;
  const deliveries: (() => void)[] = [];
  const traces: string[] = [];
  let down = 0;
  const exchange: Exchange = {
    server,
    answer(value, deliver) {
      down += 20 + bytesOf(value);
      deliveries.push(deliver);
    },
  };
  try {
    for (const [index, command] of commands.entries()) {
      try {
        command.run(exchange);
        if (command.trace !== undefined) traces.push(command.trace);
      } catch (error) {
        throw located(error, commands, index, traces);
      }
    }
  } finally {
    server.counters.bytesDown += down;
    server.counters.mostDown = Math.max(server.counters.mostDown, down);
    connection.settle();
  }
  // The commands have run by the time their answer turns out to be too large to send.
  if (down > PAYLOAD_LIMIT) throw new OfficeError("ResponsePayloadSizeLimitExceeded");
  return deliveries;
}

/** Says which statement failed and what stood around it, as Excel's `debugInfo` does. */
function located(
  error: unknown,
  commands: readonly Command[],
  index: number,
  traces: readonly string[],
): unknown {
  if (!(error instanceof OfficeError)) return error;
  const told = new OfficeError(error.code as ErrorCode, error.message, {
    ...error.debugInfo,
    statement: commands[index]?.statement ?? "",
    surroundingStatements: commands
      .slice(Math.max(0, index - 2), index + 3)
      .map((c) => c.statement),
  });
  told.traceMessages = [...traces];
  return told;
}
