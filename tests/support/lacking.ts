/** What Microsoft's client files of this version have not got, so that what needs it cannot run over them. */
export const LACKING = {
  notes: "They know nothing of notes, which came with ExcelApi 1.18: no NoteCollection is in them.",
} as const;
