import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** Light or dark, as the reader's system is. */
export function usePageTheme(): Theme {
  const dark = useSyncExternalStore(
    (changed) => {
      DARK.addEventListener("change", changed);
      return () => DARK.removeEventListener("change", changed);
    },
    () => DARK.matches,
  );
  return dark ? webDarkTheme : webLightTheme;
}

const DARK = window.matchMedia("(prefers-color-scheme: dark)");
