export const DEVELOPMENT_HOST: string;
export function manifestFor(xml: string, host?: string): string;
