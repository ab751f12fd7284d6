import type { Host } from "../../src/workbench/host";
import { LACKING } from "./lacking";
import { type FILES, microsoftClient } from "./office-js/client";

/** Whose client speaks to the host: the workbench's own, or one of Microsoft's files. */
export type Client = "ours" | keyof typeof FILES;

/** The client that these tests run over; jest's project chooses it. */
export const client: Client = (globalThis as { EXCEL_CLIENT?: Client }).EXCEL_CLIENT ?? "ours";

/** `test` for what needs a part that not every client has; skipped over those that have not. */
export const testWith = (part: keyof typeof LACKING): jest.It =>
  client !== "ours" && part in LACKING ? test.skip : test;

/** Puts a host's namespaces where the adapter looks for the real ones. */
export function installClient(host: Host): Host {
  const { Excel, OfficeExtension } = client === "ours" ? host : microsoftClient(host, client);
  Object.assign(globalThis, { Excel, OfficeExtension, Office: host.Office });
  return host;
}
