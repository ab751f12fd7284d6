/** The markup of a page, with its content security policy. */
export function page(options: { title: string; officeJs?: string; favicon?: string }): string;
/** The content security policy of a page; `officeJs` is the address of office.js, where it loads it. */
export function policy(officeJs?: string): string;
