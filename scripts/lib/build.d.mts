/** Builds the pages into `dist` where they are missing or older than their sources; throws where they cannot be. */
export function buildStale(root: string): void;
/** Whether a source is newer than the pages in `dist`, or there are none. */
export function isStale(root: string): boolean;
/** Whether a built file is missing, or older than one of its sources, paths below `root`; a folder stands for all in it. */
export function isOlder(root: string, built: string, sources: readonly string[]): boolean;
