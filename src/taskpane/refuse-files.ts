/**
 * Refuses files that are dragged over the pane, which a browser would load in
 * its place. Text that is dragged into a field is left alone.
 */
export function refuseFiles(target: EventTarget): void {
  const refuse = (event: Event): void => {
    const { dataTransfer } = event as DragEvent;
    if (!dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    dataTransfer.dropEffect = "none";
  };
  for (const kind of ["dragenter", "dragover", "drop"]) target.addEventListener(kind, refuse);
}
