/**
 * What a page says before the pane stands, and where it does not come. It runs
 * in the page by itself, so it knows nothing but what it is given: no import,
 * no name from outside.
 *
 * It hears of the pane through the root element: the pane's own script marks it
 * `data-pane="loaded"` once it runs, and takes this text away when it draws.
 *
 * @param {{ officeJs: string, patience: number }} told where office.js comes from,
 *   "" for a page without it, and how many milliseconds are waited before help is given
 */
export function watchStart({ officeJs, patience }) {
  const root = document.getElementById("root");
  const isWaiting = () => document.getElementById("starting") !== null;
  const unseen = "Nothing in your workbook was changed.";
  const again = "Then close this and open it again.";

  const help = () => {
    if (!isWaiting()) return;
    if (officeJs !== "" && typeof Office === "undefined") {
      const from = new URL(officeJs).origin;
      say("Microsoft’s part of Milestone Monitor has not come", [
        `Excel add-ins need a file that Microsoft serves at ${from}, and it has not come: the network may be down, or a firewall may refuse the address.`,
        `Ask your IT team to allow ${from} for Excel. ${again} ${unseen}`,
        `Details for your IT team: ${officeJs}`,
      ]);
    } else if (root.dataset.pane !== "loaded") {
      say("Milestone Monitor’s own files have not come", [
        `They are served at ${location.origin}: the network may be down, or a firewall may refuse the address.`,
        `Ask your IT team whether that address is allowed. ${again} ${unseen}`,
      ]);
    } else {
      say("Excel has not answered yet", [
        `A large workbook that is still opening, or a cell that is being typed into, can keep it. Press Enter in the sheet, and wait a moment.`,
        `If nothing changes, close this pane and open it again, or close Excel and open the workbook again. ${unseen}`,
      ]);
    }
  };

  const say = (heading, sentences) => {
    const place = document.createElement("main");
    place.id = "starting";
    place.setAttribute("role", "alert");
    const title = document.createElement("h1");
    title.textContent = heading;
    const texts = sentences.map((sentence) => {
      const text = document.createElement("p");
      text.textContent = sentence;
      return text;
    });
    place.append(title, ...texts);
    document.getElementById("starting").replaceWith(place);
  };

  // What fails at once is told at once; what hangs, when patience ends.
  addEventListener(
    "error",
    ({ target }) => {
      if (target instanceof HTMLScriptElement) setTimeout(help, 0);
    },
    true,
  );
  setTimeout(help, patience);
}
