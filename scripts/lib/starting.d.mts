/** Says what keeps a pane from starting: at once where a script fails, after `patience` ms where it hangs. */
export function watchStart(told: { officeJs: string; patience: number }): void;
