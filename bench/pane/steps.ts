import type { Workbench } from "../../tests/support/workbench";

/** Something a person does in the pane. */
export interface Step {
  readonly name: string;
  readonly act: (bench: Workbench) => Promise<unknown>;
  /** How long the pane is watched after it. */
  readonly settleMs?: number;
}

/** How long a check and what follows from it may take on a busy machine. */
const CHECK_MS = 2_000;
const WORDS = "programme 77";

/** What people do with a long plan, in an order in which each step has something to do. */
export const STEPS: readonly Step[] = [
  { name: "check again", act: checkAgain, settleMs: CHECK_MS },
  { name: "recheck after an edit", act: edit, settleMs: CHECK_MS },
  { name: "to Milestones", act: tab("Milestones") },
  { name: "search the milestones", act: search("Search the milestones") },
  { name: "clear the search", act: click("Clear the filters") },
  { name: "one status", act: choose("Show milestones of status", "upcoming") },
  { name: "every status", act: choose("Show milestones of status", "all") },
  { name: "close a status", act: toggle },
  { name: "open a status", act: toggle },
  { name: "scroll the milestones", act: scroll("Milestones") },
  { name: "to Roll-up", act: tab("Roll-up") },
  { name: "to Check", act: tab("Check") },
  { name: "search the findings", act: search("Search the findings") },
  {
    name: "all findings again",
    act: ({ pane }) => pane.getByLabel("Search the findings").fill(""),
  },
  { name: "by directorate", act: chooseFilter("By directorate") },
  { name: "by check", act: chooseFilter("By check") },
  { name: "close a group", act: toggle },
  { name: "open a group", act: toggle },
  { name: "scroll the findings", act: scroll("Findings") },
  { name: "walk by keyboard", act: walk },
  { name: "ignore a finding", act: ignore, settleMs: CHECK_MS },
];

async function checkAgain({ pane }: Workbench): Promise<void> {
  await pane.getByRole("button", { name: "Check again" }).click();
  await untilDone({ pane });
}

/** Types over a deadline in the grid. */
async function edit({ page, pane }: Workbench): Promise<void> {
  const box = page.locator('[data-ready="true"] input').first();
  await box.fill("I4");
  await box.press("Enter");
  await page.waitForTimeout(300);
  await page.keyboard.type("by and by");
  await page.keyboard.press("Enter");
  await untilDone({ pane });
}

/** A long check shows its progress; this one is over when it shows no more. */
async function untilDone({ pane }: Pick<Workbench, "pane">): Promise<void> {
  const progress = pane.getByRole("progressbar");
  await progress.waitFor({ timeout: 10_000 }).catch(() => null);
  await progress.waitFor({ state: "detached", timeout: 60_000 });
}

function tab(name: string): Step["act"] {
  return ({ pane }) => pane.getByRole("tab", { name }).click();
}

function click(name: string): Step["act"] {
  return ({ pane }) => pane.getByRole("button", { name }).click();
}

function choose(label: string, value: string): Step["act"] {
  return ({ pane }) => pane.getByLabel(label).selectOption(value);
}

function search(name: string): Step["act"] {
  return ({ pane }) =>
    pane.getByRole("searchbox", { name }).pressSequentially(WORDS, { delay: 60 });
}

/** Closes or opens the group at the top. */
async function toggle({ pane }: Workbench): Promise<void> {
  await pane.locator("[role=listitem] button[aria-expanded][data-row-main]").first().click();
}

/** By the wheel, then by the bar: far down, to the end and back to the middle. */
function scroll(list: string): Step["act"] {
  return async ({ page, pane }) => {
    const scroller = pane.locator(`[role=presentation]:has(> [aria-label=${list}])`);
    await scroller.hover();
    for (let i = 0; i < 20; i++) {
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(30);
    }
    for (const share of [0.3, 0.7, 1, 0.5, 0]) {
      await scroller.evaluate((element, at) => {
        element.scrollTop = element.scrollHeight * at;
      }, share);
      await page.waitForTimeout(200);
    }
  };
}

/** Chooses something in the menu of filters. */
function chooseFilter(words: string): Step["act"] {
  return async ({ pane }) => {
    await pane.getByRole("button", { name: "Filter" }).click();
    await pane.getByRole("menuitemradio", { name: words }).click();
  };
}

async function walk({ page, pane }: Workbench): Promise<void> {
  await pane.locator("[role=listitem] [data-row-main]").first().focus();
  for (const key of ["ArrowDown", "ArrowDown", "PageDown", "End", "PageUp", "Home"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
  }
}

async function ignore({ page, pane }: Workbench): Promise<void> {
  await pane
    .getByRole("button", { name: /^Ignore: / })
    .first()
    .click();
  await pane.getByLabel("Reason").fill("Waits for the budget");
  await page.keyboard.press("Enter");
}
