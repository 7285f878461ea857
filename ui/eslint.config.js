import svelte from "eslint-plugin-svelte";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

/** A chapter may use what is shared, the bindings' types and the plan; never another chapter. */
const chapters = ["firm", "diagnosis", "proposal", "savings", "bylaws", "review", "report"];

const only = (patterns) => ({ "no-restricted-imports": ["error", { patterns }] });
const host = {
  regex: "^@tauri-apps/",
  message: "Only backend/ speaks with the host.",
};
const commands = {
  regex: "bindings(\\.ts)?$",
  importNames: ["commands"],
  message: "Ask the backend instead.",
};

export default ts.config(
  { ignores: ["**/dist/**", "**/bindings.ts"] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig },
    },
  },
  {
    files: ["**/*.svelte", "**/*.ts", "**/*.svelte.ts"],
    rules: { "svelte/require-each-key": "error", "no-restricted-imports": "off" },
  },
  { files: ["**/src/**"], ignores: ["**/src/backend/**"], rules: only([host, commands]) },
  ...chapters.map((chapter) => ({
    files: [`**/src/chapters/${chapter}/**`],
    rules: only([
      host,
      commands,
      {
        regex: `/(${chapters.filter((other) => other !== chapter).join("|")})/`,
        message: "No chapter knows another.",
      },
      { regex: "/(shell|start)/", message: "A chapter does not know its frame." },
    ]),
  })),
  {
    files: ["**/src/shared/**"],
    rules: only([
      host,
      commands,
      { regex: "/(chapters|shell|start)/", message: "What is shared knows no chapter." },
    ]),
  },
);
