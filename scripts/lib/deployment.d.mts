/** What is amiss with the add-in as it is served at an address; none where all is well. */
export function faultsOf(address: string, ask?: typeof fetch): Promise<string[]>;
