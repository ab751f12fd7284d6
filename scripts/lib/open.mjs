import { spawn } from "node:child_process";

/**
 * Opens an address in the user's browser where there is one to open it in; says
 * nothing and never fails where there is none (a server, a container, CI).
 */
export function openBrowser(url, env = process.env, platform = process.platform) {
  const command = openerOf(env, platform);
  if (!command) return;
  const [program, ...rest] = command;
  const opener = spawn(program, [...rest, url], { stdio: "ignore", detached: true });
  opener.on("error", () => {});
  opener.unref();
}

function openerOf(env, platform) {
  if (env.CI || env.BROWSER === "none" || env.SSH_CONNECTION) return null;
  if (platform === "darwin") return ["open"];
  // `start` is a command of the shell; its first quoted word is a window title.
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ["xdg-open"] : null;
}
