/** Starts the window. */
import { mount } from "svelte";
import "@fontsource-variable/public-sans/wght.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "@fontsource-variable/source-serif-4/opsz-italic.css";
import "./shared/tokens.css";
import "./shared/page.css";
import "./shared/controls.css";
import "./shared/charts.css";
import "./shared/frame.css";
import App from "./App.svelte";
import { applyTextSize, resize } from "./shared/textSize.svelte";

applyTextSize();
addEventListener("keydown", resize);

const target = document.getElementById("app");
if (target) mount(App, { target });
