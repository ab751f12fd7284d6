import { askOurSheets } from "./report/our-sheets";
import { requireExcel } from "./supports";

/** The names of the sheets the add-in wrote, in one sync: reports, and the hidden lists. */
export async function reportSheets(): Promise<ReadonlySet<string>> {
  requireExcel();
  return Excel.run(async (context) => {
    const ours = askOurSheets(context);
    await context.sync();
    return ours.names();
  });
}
