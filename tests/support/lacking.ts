/** What Microsoft's client files of this version have not got or do otherwise, so that a test of it cannot run over them. */
export const LACKING = {
  notes: "They know nothing of notes, which came with ExcelApi 1.18: no NoteCollection is in them.",
  undoGroup: "They know nothing of `mergeUndoGroup`, which came with ExcelApi 1.20.",
  copies:
    "They send an array as it stands at the sync, so what is changed in it before is sent changed.",
  statements: "They tell of a statement with names of their own for its objects: `range1.values`.",
  emptyRequest: "They find the workbook in a context's first request, so that none asks nothing.",
  levels: "They let members above the requirement set through to Excel.",
  absence: "They give what Excel does not tell as `undefined`, where ours leaves it out.",
  nesting:
    "They let a run of a context wait for the one before, so that one within another never ends.",
  strictness: "They ignore a misspelt property, and ask for members that the host has not.",
} as const;
