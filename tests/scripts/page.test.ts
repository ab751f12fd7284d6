import { page, policy } from "../../scripts/lib/page.mjs";

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What a policy lets one kind of thing come from. */
const allowed = (text: string, kind: string): string[] =>
  text
    .split("; ")
    .find((part) => part.startsWith(`${kind} `))
    ?.split(" ")
    .slice(1) ?? [];

describe("the content security policy", () => {
  test("lets nothing but the page's own files in, and nothing out", () => {
    const own = policy();
    expect(allowed(own, "default-src")).toEqual(["'none'"]);
    for (const kind of ["script-src", "connect-src", "worker-src", "frame-src"]) {
      expect(allowed(own, kind)).toEqual(["'self'"]);
    }
    expect(own).not.toMatch(/unsafe-eval|\*/);
  });

  test("adds what office.js needs to the page that Excel loads, and no connection", () => {
    const inExcel = policy(OFFICE);
    expect(allowed(inExcel, "script-src")).toEqual([
      "'self'",
      "https://appsforoffice.microsoft.com",
      "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js",
    ]);
    expect(allowed(inExcel, "connect-src")).toEqual(["'self'"]);
    expect(inExcel).not.toMatch(/unsafe-eval|\*/);
  });
});

test("a page runs no script of its own within the markup", () => {
  const markup = page({ title: "Milestone Monitor", officeJs: OFFICE });
  expect(markup.match(/<script[^>]*>/g)).toEqual([`<script src="${OFFICE}">`]);
  expect(markup).toContain(`content="${policy(OFFICE)}"`);
});
