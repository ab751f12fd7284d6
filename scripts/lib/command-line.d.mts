/** The path of the command line in one file, built below `root` where it was missing or stale; rejects where it cannot be. */
export function builtCommandLine(root: string): Promise<string>;
