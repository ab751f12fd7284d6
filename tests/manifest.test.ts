/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DEVELOPMENT_HOST, manifestFor } from "../scripts/manifest.mjs";

const ROOT = join(__dirname, "..");
const XML = readFileSync(join(ROOT, "manifest.xml"), "utf8");

/** The pages the build makes; everything else that the manifest names is a file of the repository. */
const PAGES = ["taskpane.html"];

/**
 * The children each element may have, in the order the schema asks for: OfficeAppManifest 1.1,
 * TaskPaneAppVersionOverrides 1.0 and OfficeAppBasicTypes 1.0 (MS-OWEMXML, section 5). An element
 * that means two things is named with its parent.
 */
const ORDER: Record<string, readonly string[]> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides ExtendedOverrides".split(
      " ",
    ),
  AppDomains: ["AppDomain"],
  Hosts: ["Host"],
  Requirements: ["Sets", "Methods"],
  Sets: ["Set"],
  DefaultSettings: ["SourceLocation"],
  VersionOverrides:
    "Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins VersionOverrides".split(
      " ",
    ),
  "Hosts/Host": ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  Runtimes: ["Runtime"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  AllFormFactors: ["ExtensionPoint"],
  "CustomFunctions/ExtensionPoint": ["Script", "Page", "Metadata", "Namespace"],
  Script: ["SourceLocation"],
  Page: ["SourceLocation"],
  Metadata: ["SourceLocation"],
  "PrimaryCommandSurface/ExtensionPoint": ["OfficeTab", "CustomTab"],
  OfficeTab: ["Group"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Icon: ["bt:Image"],
  "ExecuteFunction/Action": ["FunctionName"],
  "ShowTaskpane/Action": ["TaskpaneId", "SourceLocation", "Title"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  "bt:Images": ["bt:Image"],
  "bt:Urls": ["bt:Url"],
  "bt:ShortStrings": ["bt:String"],
  "bt:LongStrings": ["bt:String"],
};

const parse = (xml: string): Document => new DOMParser().parseFromString(xml, "application/xml");
const manifest = parse(XML);
const all = (name: string, within: ParentNode = manifest): Element[] =>
  [...within.querySelectorAll("*")].filter((e) => e.tagName === name);
const one = (name: string): Element => {
  const found = all(name)[0];
  if (!found) throw new Error(`The manifest has no ${name}`);
  return found;
};
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";

function orderOf(element: Element): readonly string[] | undefined {
  const type = attribute(element, "xsi:type");
  if (["Action", "ExtensionPoint"].includes(element.tagName))
    return ORDER[`${type}/${element.tagName}`];
  if (element.tagName === "Host") return type === "" ? [] : ORDER["Hosts/Host"];
  return ORDER[element.tagName];
}

/** Children that stand where the schema does not allow them. */
function misplaced(document: Document): string[] {
  return [...document.querySelectorAll("*")].flatMap((element) => {
    const allowed = orderOf(element) ?? [];
    let reached = 0;
    return [...element.children].flatMap((child) => {
      const place = allowed.indexOf(child.tagName, reached);
      if (place < 0) return [`${child.tagName} in ${element.tagName}`];
      reached = place;
      return [];
    });
  });
}

/** Every address in the manifest, namespaces apart. */
const addresses = (): string[] =>
  [...manifest.querySelectorAll("*")].flatMap((e) =>
    [
      attribute(e, "DefaultValue"),
      attribute(e, "Url"),
      e.tagName === "AppDomain" ? (e.textContent ?? "") : "",
    ].filter((value) => /^\w+:\/\//.test(value)),
  );

const iconSize = (path: string): { width: number; height: number } => {
  const bytes = readFileSync(join(ROOT, path));
  expect(bytes.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};
const pathOf = (address: string): string => address.slice(DEVELOPMENT_HOST.length + 1);

const fileNamed = (name: string): unknown =>
  JSON.parse(readFileSync(join(ROOT, "assets", name), "utf8"));

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
  readonly result: { readonly dimensionality: string };
}

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly mac: string };
  }[];
}

describe("the manifest", () => {
  test("is well-formed XML", () => {
    expect(manifest.querySelector("parsererror")).toBeNull();
  });

  test("has its elements under the right parents and in the schema's order", () => {
    expect(misplaced(manifest)).toEqual([]);
  });

  test("an element out of order would be noticed", () => {
    const swapped = XML.replace(
      /(<Version>.*?<\/Version>)\s*(<ProviderName>.*?<\/ProviderName>)/s,
      "$2$1",
    );
    expect(misplaced(parse(swapped))).toEqual(["Version in OfficeApp"]);
  });

  test("names itself by a GUID and a four-part version", () => {
    expect(one("Id").textContent).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(one("Version").textContent).toMatch(/^\d+(\.\d+){3}$/);
    // Microsoft's validator refuses a version below 1.0.
    expect(Number.parseInt(one("Version").textContent)).toBeGreaterThanOrEqual(1);
  });

  test.each([
    ["DisplayName", 125],
    ["Description", 250],
  ])("keeps %s within %i characters", (name, most) => {
    const [element] = all(name).filter((e) => e.parentElement?.tagName === "OfficeApp");
    const words = element ? attribute(element, "DefaultValue") : "";
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThanOrEqual(most);
  });

  test.each([
    ["bt:ShortStrings", 125],
    ["bt:LongStrings", 250],
    ["bt:Urls", 2048],
  ])("keeps every text of %s within %i characters", (group, most) => {
    const texts = [...one(group).children].map((e) => attribute(e, "DefaultValue"));
    expect(texts.filter((text) => text.length < 1 || text.length > most)).toEqual([]);
  });

  test("defines every resource it uses, uses every one it defines, and names none twice", () => {
    const used = new Set(
      [...manifest.querySelectorAll("[resid]")].map((e) => attribute(e, "resid")),
    );
    const defined = [...one("Resources").querySelectorAll("[id]")].map((e) => attribute(e, "id"));
    expect([...used].sort()).toEqual([...defined].sort());
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test("refers each resource from the right kind of place", () => {
    const groupOf = (id: string) =>
      [...one("Resources").querySelectorAll("[id]")].find((e) => attribute(e, "id") === id)
        ?.parentElement?.tagName;
    const kinds: Record<string, string> = {
      Label: "bt:ShortStrings",
      Title: "bt:ShortStrings",
      Description: "bt:LongStrings",
      "bt:Image": "bt:Images",
      Namespace: "bt:ShortStrings",
    };
    for (const element of manifest.querySelectorAll("[resid]"))
      expect([element.tagName, groupOf(attribute(element, "resid"))]).toEqual([
        element.tagName,
        kinds[element.tagName] ?? "bt:Urls",
      ]);
  });

  test("gives groups and controls ids of their own, within 125 characters", () => {
    const ids = [...all("Group"), ...all("Control")].map((e) => attribute(e, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length < 1 || id.length > 125)).toEqual([]);
  });

  test("loads over HTTPS alone", () => {
    expect(addresses().length).toBeGreaterThan(20);
    expect(addresses().filter((address) => !address.startsWith("https://"))).toEqual([]);
  });

  test("names only pages the build makes and files that exist", () => {
    const paths = addresses()
      .map(pathOf)
      .filter((path) => path !== "");
    expect(paths.filter((path) => !PAGES.includes(path) && !existsSync(join(ROOT, path)))).toEqual(
      [],
    );
  });

  test("has icons of the sizes it says", () => {
    const files = new Map(
      all("bt:Image", one("bt:Images")).map((e) => [
        attribute(e, "id"),
        pathOf(attribute(e, "DefaultValue")),
      ]),
    );
    for (const icon of all("Icon")) {
      const sizes = [...icon.children].map((image) => {
        const size = Number(attribute(image, "size"));
        expect(iconSize(files.get(attribute(image, "resid")) ?? "")).toEqual({
          width: size,
          height: size,
        });
        return size;
      });
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    }
    expect(iconSize(pathOf(attribute(one("IconUrl"), "DefaultValue"))).width).toBe(32);
    expect(iconSize(pathOf(attribute(one("HighResolutionIconUrl"), "DefaultValue"))).width).toBe(
      64,
    );
  });

  test("asks for the shared runtime and ExcelApi 1.13", () => {
    const sets = all("Set").map((e) => [attribute(e, "Name"), attribute(e, "MinVersion")]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["ExcelApi", "1.13"],
    ]);
  });

  test("runs the pane, the commands and the shared runtime from one page", () => {
    const [runtime] = all("Runtime");
    expect(runtime && attribute(runtime, "lifetime")).toBe("long");
    const pages = [
      ...all("Runtime"),
      ...all("FunctionFile"),
      ...all("SourceLocation", one("Group")),
    ];
    expect(new Set(pages.map((e) => attribute(e, "resid")))).toEqual(new Set(["Taskpane.Url"]));
  });

  test("shows the pane by a button of the ribbon, which every way of handing an add-in out allows", () => {
    const [check] = all("Control");
    expect(check && attribute(check, "id")).toBe("MilestoneMonitor.CheckPlan");
    expect(attribute(check?.querySelector("Action") ?? one("Id"), "xsi:type")).toBe("ShowTaskpane");
  });

  test("declares its functions, each described as Excel asks", () => {
    const { functions } = fileNamed("functions.json") as { functions: FunctionMetadata[] };
    expect(functions.map(({ id }) => id)).toEqual(["DUE"]);
    for (const { id, name, description, parameters, result } of functions) {
      expect([id, name]).toEqual([id.toUpperCase(), name.toUpperCase()]);
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]*$/);
      expect(description.length).toBeGreaterThan(20);
      expect(result.dimensionality).toBe("scalar");
      const firstOptional = parameters.findIndex(({ optional }) => optional === true);
      expect(parameters.slice(firstOptional).every(({ optional }) => optional === true)).toBe(true);
      for (const each of parameters) expect(each.description).not.toBe("");
    }
  });

  test("gives every shortcut an action, and no two the same keys", () => {
    const { actions, shortcuts } = fileNamed("shortcuts.json") as Shortcuts;
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    expect(actions.every(({ type }) => type === "ExecuteFunction")).toBe(true);
    for (const platform of ["default", "mac"] as const) {
      const keys = shortcuts.map(({ key }) => key[platform]);
      expect(new Set(keys).size).toBe(keys.length);
      const shape = platform === "mac" ? /^Command\+Option\+[A-Z]$/ : /^Ctrl\+Alt\+[A-Z]$/;
      expect(keys.filter((key) => !shape.test(key))).toEqual([]);
    }
  });

  test("puts its group of three buttons on Home", () => {
    expect(attribute(one("OfficeTab"), "id")).toBe("TabHome");
    const words = new Map(
      all("bt:String").map((e) => [attribute(e, "id"), attribute(e, "DefaultValue")]),
    );
    const labels = [...all("Group"), ...all("Control")].map((e) =>
      words.get(attribute(e.querySelector("Label") ?? e, "resid")),
    );
    expect(labels).toEqual(["Milestone Monitor", "Check plan", "Flag overdue", "Roll up"]);
  });
});

describe("manifestFor", () => {
  test("refuses a manifest in which it finds nothing to move", () => {
    const other = XML.replaceAll(DEVELOPMENT_HOST, "https://localhost:8443");
    expect(() => manifestFor(other, "https://apps.example.gov.uk")).toThrow(
      /names no address on https:\/\/localhost:3000/,
    );
  });

  test("moves every address to the host", () => {
    const moved = manifestFor(XML, "https://apps.example.gov.uk");
    expect(moved).not.toContain("localhost");
    expect(moved).toContain('"https://apps.example.gov.uk/taskpane.html"');
    expect(moved).toContain("<AppDomain>https://apps.example.gov.uk</AppDomain>");
  });

  test("keeps a folder in addresses, and out of the AppDomain", () => {
    const moved = manifestFor(XML, "https://apps.example.gov.uk/monitor/");
    expect(moved).toContain('"https://apps.example.gov.uk/monitor/taskpane.html"');
    expect(moved).toContain("<AppDomain>https://apps.example.gov.uk</AppDomain>");
    expect(misplaced(parse(moved))).toEqual([]);
  });

  test("leaves the manifest as it is without a host", () => {
    expect(manifestFor(XML)).toBe(XML);
    expect(manifestFor(XML, " ")).toBe(XML);
  });

  test.each([
    "http://apps.example.gov.uk",
    "apps.example.gov.uk",
    "https://a.example/?x=1",
    "https://u:p@a.example",
  ])("refuses %s", (host) => {
    expect(() => manifestFor(XML, host)).toThrow(/MONITOR_HOST/);
  });
});
