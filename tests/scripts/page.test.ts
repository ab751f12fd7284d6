import { createHash } from "node:crypto";
import { page, policy } from "../../scripts/lib/page.mjs";

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The one script that stands in a page, by its hash. */
const START = expect.stringMatching(/^'sha256-[\w+/]{43}='$/) as string;

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
    for (const kind of ["connect-src", "worker-src", "frame-src"]) {
      expect(allowed(own, kind)).toEqual(["'self'"]);
    }
    expect(allowed(own, "script-src")).toEqual(["'self'", START]);
    expect(own).not.toMatch(/unsafe-eval|\*/);
  });

  test("adds what office.js needs to the page that Excel loads, and no connection", () => {
    const inExcel = policy(OFFICE);
    expect(allowed(inExcel, "script-src")).toEqual([
      "'self'",
      START,
      "https://appsforoffice.microsoft.com",
      "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js",
    ]);
    expect(allowed(inExcel, "connect-src")).toEqual(["'self'"]);
    expect(inExcel).not.toMatch(/unsafe-eval|\*/);
  });
});

test("a page runs no script within the markup but the one that the policy knows", () => {
  const markup = page({ title: "Milestone Monitor", officeJs: OFFICE });
  expect(markup.match(/<script[^>]*>/g)).toEqual([`<script src="${OFFICE}" defer>`, "<script>"]);
  expect(markup).toContain(`content="${policy(OFFICE)}"`);
  const own = /<script>(.*?)<\/script>/s.exec(markup)?.[1] ?? "";
  const hash = createHash("sha256").update(own).digest("base64");
  expect(allowed(policy(OFFICE), "script-src")).toContain(`'sha256-${hash}'`);
});
