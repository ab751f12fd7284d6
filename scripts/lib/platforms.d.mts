interface Lock {
  packages: Record<string, object>;
}
/** The optional packages that a lock's packages ask for and the lock does not list. */
export function missingPlatforms(lock: Lock): { name: string; version: string; dev: boolean }[];
/** The lock with those packages listed. */
export function withPlatforms<L extends Lock>(lock: L): L;
