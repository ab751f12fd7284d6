import type { Host } from "../../../src/workbench/host";
import type { Answer, Message, Request } from "../../../src/workbench/host/protocol";

/** Microsoft's client files that run over the host. */
export const FILES = {
  windows: "excel-win32-16.01.debug.js",
  web: "excel-web-16.00.debug.js",
} as const;

/** What one of the files makes, with the parts of it that are not in its published types. */
interface Loaded {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly GenericEventRegistration: { s_genericEventRegistrations: object };
    readonly Utility: { _synchronousCleanup: boolean };
  };
  readonly OSF: { DDA: { RichApi: RichApi } };
}

/** How the client reaches Excel: a list that holds a request as text, and an answer of the same kind. */
interface RichApi {
  executeRichApiRequestAsync: (
    message: readonly unknown[],
    done: (result: {
      readonly status: string;
      readonly value?: { readonly data: readonly unknown[] };
      readonly error?: { readonly code: number; readonly message: string };
    }) => void,
  ) => void;
  richApiMessageManager: { register: (hear: (message: object) => void) => Promise<void> };
}

/** Where, in the client's list, the request's text and its flags stand. */
const BODY = 4;
const FLAGS = 6;
const EVENT = 65536;

/** The page that a client file believes it is on; it asks `window.Office` which sets are supported. */
interface Page {
  Office?: typeof Office;
  readonly [other: string]: unknown;
}

type Client = Loaded & { readonly window: Page };

const loaded = new Map<string, Client>();

/** Microsoft's client over a host, in place of ours. Each file is loaded once and serves one host after another. */
export function microsoftClient(
  host: Host,
  file: keyof typeof FILES,
): Pick<Host, "Excel" | "OfficeExtension"> {
  const client = loaded.get(file) ?? load(FILES[file]);
  loaded.set(file, client);
  client.window.Office = host.Office;
  let hear: (message: object) => void = () => undefined;
  client.OSF.DDA.RichApi = {
    executeRichApiRequestAsync: (message, done) => {
      const request = JSON.parse(String(message[BODY])) as Request;
      host.ask(request, Number(message[FLAGS])).then(
        (answer) => {
          done({ status: "succeeded", value: { data: [200, null, textOf(answer)] } });
        },
        (error: unknown) => {
          done({ status: "failed", error: { code: 0, message: String(error) } });
        },
      );
    },
    richApiMessageManager: {
      register: (listener) => {
        hear = listener;
        return Promise.resolve();
      },
    },
  };
  // What listens is kept for the page; each host is a page of its own.
  client.OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  host.onMessage((message) => {
    hear({ entries: [entryOf(message)] });
  });
  return client;
}

const textOf = (answer: Answer): string =>
  JSON.stringify({
    ...answer,
    ...(answer.Error && { Error: { ActionIndex: -1, ...answer.Error } }),
  });

const entryOf = ({ eventType, targetId, args }: Message): object => ({
  messageCategory: EVENT,
  messageType: eventType,
  targetId,
  message: JSON.stringify(args),
});

function load(file: string): Client {
  const make = jest.requireActual<(...page: unknown[]) => Loaded>(
    `@microsoft/office-js/dist/${file}`,
  );
  const navigator = { userAgent: "", language: "en-GB", languages: ["en-GB"] };
  const location = { search: "", hash: "", href: "https://localhost/", hostname: "localhost" };
  const window: Page = { navigator, location, addEventListener: () => undefined };
  const made = make(window, undefined, navigator);
  // A run is over when it has let go of its ranges, so that none is let go of after its test.
  made.OfficeExtension.Utility._synchronousCleanup = true;
  return { ...made, window };
}
