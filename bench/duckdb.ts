import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { dayFromSerial } from "../src/core/plan/day";
import type { Workbook } from "../src/core/sheet/workbook";
import { AS_AT, COLUMN } from "./register";

/**
 * What a data team would otherwise do: the register's rows in a DuckDB table,
 * the dates read, the overdue flagged and counted by directorate in SQL. Its
 * date reading knows just the notations the benchmark uses; ours knows them all.
 */
export async function duckDb(workbook: Workbook): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("SET threads = 2");
  await connection.run(
    "CREATE TABLE milestone (directorate VARCHAR, deadline VARCHAR, status VARCHAR, completed VARCHAR)",
  );
  const appender = await connection.createAppender("milestone");
  for (const row of workbook.sheets[0]?.rows.slice(1) ?? []) {
    appender.appendVarchar(String(row[6] ?? ""));
    const deadline = row[COLUMN.deadline];
    appender.appendVarchar(
      typeof deadline === "number" ? (dayFromSerial(deadline) ?? "") : String(deadline ?? ""),
    );
    appender.appendVarchar(String(row[9] ?? ""));
    appender.appendVarchar(String(row[10] ?? ""));
    appender.endRow();
  }
  appender.closeSync();
  return connection;
}

const DUE = `coalesce(
  try_strptime(deadline, '%Y-%m-%d')::DATE,
  try_strptime(deadline, '%d/%m/%Y')::DATE,
  last_day(try_strptime(deadline, '%B %Y')::DATE))`;

/** A milestone due within so many days is due soon, on either side. */
export const DUE_SOON_DAYS = 30;

const STATUS = `CASE
  WHEN status = 'Complete' THEN 'complete'
  WHEN status = 'Suspended' THEN 'suspended'
  WHEN due IS NULL THEN 'undated'
  WHEN due < DATE '${AS_AT}' THEN 'overdue'
  WHEN due <= DATE '${AS_AT}' + ${String(DUE_SOON_DAYS)} THEN 'due-soon'
  ELSE 'upcoming' END`;

/** Reads the dates into a table of their own. */
export async function readDates(connection: DuckDBConnection): Promise<void> {
  await connection.run(
    `CREATE OR REPLACE TABLE dated AS SELECT directorate, status, ${DUE} AS due FROM milestone`,
  );
}

/** Flags and counts by directorate over dates already read; returns how many are overdue. */
export async function statusAndRollUp(connection: DuckDBConnection): Promise<number> {
  const reader = await connection.runAndReadAll(
    `SELECT directorate, ${STATUS} AS state, count(*) AS n FROM dated GROUP BY ALL`,
  );
  const overdue = reader.getRows().filter((row) => row[1] === "overdue");
  return overdue.reduce((n, row) => n + Number(row[2]), 0);
}
