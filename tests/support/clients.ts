import type { Host } from "../../src/workbench/host";
import { FILES, microsoftClient } from "./office-js/client";

/** Whose client speaks to the host: the workbench's own, or one of Microsoft's files. */
export type Client = "ours" | keyof typeof FILES;

/** The client that these tests run over; jest's project chooses it. */
export const client = ((globalThis as { EXCEL_CLIENT?: Client }).EXCEL_CLIENT ??
  process.env["EXCEL_CLIENT"] ??
  "ours") as Client;

/** Puts a host's namespaces where the adapter looks for the real ones. */
export function installClient(host: Host): Host {
  const { Excel, OfficeExtension } = client === "ours" ? host : microsoftClient(host, client);
  Object.assign(globalThis, { Excel, OfficeExtension, Office: host.Office });
  return host;
}
