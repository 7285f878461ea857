/** The backend of the desktop program: commands over Tauri's IPC. */
import { getCurrentWebview } from "@tauri-apps/api/webview";
import { commands } from "../bindings";
import type { Backend } from ".";

export const desktop: Backend = {
  ...commands,
  onDrop(handler) {
    const listening = getCurrentWebview().onDragDropEvent(({ payload }) => {
      if (payload.type === "drop") handler(payload.paths);
    });
    return () => void listening.then((stop) => stop());
  },
};
