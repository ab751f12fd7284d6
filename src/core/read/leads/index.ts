/** Members, officers and directorates: what the lead cells of a plan hold. */
export { learnDirectorates, MOST_LEARNED_FROM } from "./learn";
export { tellAlike } from "./lookup";
export { createLeadParser, type LeadParser } from "./parser";
export { readLeads, type LeadsReading } from "./read";
export { leadLineShape, type LeadLineShape } from "./shape";
export type { KnownDirectorates, LeadCell } from "./types";
