import type { Session } from "./session";

/** The plan to look round with; it is served beside the page. */
const SAMPLE = { name: "sample-plan.xlsx", url: "assets/sample-plan.xlsx" };

/** Opens a file that a person has chosen or dropped. */
export function openFile(session: Session, file: File): Promise<void> {
  return session.open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
}

/** Opens the sample plan. */
export function openSample(session: Session): Promise<void> {
  return session.open(SAMPLE.name, async () => {
    const answer = await fetch(SAMPLE.url);
    if (!answer.ok) throw new Error("The sample plan could not be fetched.");
    return new Uint8Array(await answer.arrayBuffer());
  });
}
