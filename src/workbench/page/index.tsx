import { createRoot } from "react-dom/client";
import { keep } from "./keep";
import { openSample } from "./open-file";
import { createSession } from "./session";
import { Workbench } from "./Workbench";

const session = createSession({ keep });
const root = document.getElementById("root");
if (root) createRoot(root).render(<Workbench session={session} />);
window.addEventListener("beforeunload", (event) => {
  if (session.holdsUnsaved()) event.preventDefault();
});
// An address that ends in "?sample" shows the sample at once.
if (new URLSearchParams(window.location.search).has("sample")) void openSample(session);
