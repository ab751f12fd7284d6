import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

/** What Office says of its own colours, where it says anything. */
export interface HostTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Office's light or dark theme where the host tells it, else what the system prefers. */
export function useTheme(host: HostTheme | null): Theme {
  const systemDark = useSyncExternalStore(watchSystem, () => window.matchMedia(DARK).matches);
  return (darkHost(host) ?? systemDark) ? webDarkTheme : webLightTheme;
}

function watchSystem(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", changed);
  return () => {
    query.removeEventListener("change", changed);
  };
}

function darkHost(host: HostTheme | null): boolean | null {
  if (host === null) return null;
  if (host.isDarkTheme !== undefined) return host.isDarkTheme;
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(host.bodyBackgroundColor ?? "");
  if (!hex) return null;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
