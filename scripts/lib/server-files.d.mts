/** Ready files for nginx, IIS, Apache and Azure Static Web Apps, by name. */
export function serverFiles(): Record<string, string>;
