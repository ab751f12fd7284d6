import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useMedia } from "./use-media";

const PREFERS_DARK = "(prefers-color-scheme: dark)";

/** What Office says of its own colours, where it says anything. */
export interface HostTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** A theme, and what the browser is to draw its own parts in: date fields, lists, scroll bars. */
export interface PaneTheme {
  readonly theme: Theme;
  readonly colorScheme: "light" | "dark";
}

const LIGHT: PaneTheme = { theme: webLightTheme, colorScheme: "light" };
const DARK: PaneTheme = { theme: webDarkTheme, colorScheme: "dark" };

/** Office's light or dark theme where the host tells it, else what the system prefers. */
export function useTheme(host: HostTheme | null): PaneTheme {
  const systemDark = useMedia(PREFERS_DARK);
  return (darkHost(host) ?? systemDark) ? DARK : LIGHT;
}

function darkHost(host: HostTheme | null): boolean | null {
  if (host === null) return null;
  if (host.isDarkTheme !== undefined) return host.isDarkTheme;
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(host.bodyBackgroundColor ?? "");
  if (!hex) return null;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
