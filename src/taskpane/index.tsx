import { createRoot } from "react-dom/client";
import { App } from "./components/App";

/** Starts the pane once the host is ready; everything it needs of the host is handed over here. */
void Office.onReady(() => {
  const place = document.getElementById("root") ?? document.body.appendChild(rootElement());
  createRoot(place).render(<App />);
});

function rootElement(): HTMLElement {
  const element = document.createElement("div");
  element.id = "root";
  return element;
}
