/** Numbers on a screen, and whether they can be asked about. */

/** Numbers that nobody works out, so that nothing could be said of why they are what they are. */
const spoken = [
  // Days, months, years, and what is counted to name it: a week, a year, a layer, a page, a rule.
  /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/g,
  /\b(?:19|20)\d\d(?:-\d\d)?\b/g,
  /\b(?:Week|wk|Year|year|Layer|Layers|tier|month|Page|Rule|Minute|Cell|Scenario) \d+(?: (?:to|of|and) \d+|, \d+)*/g,
  /\b\d{2}:\d{2}\b/g,
];

/**
 * Returns texts with a number in them that no figure on the screen lets a person ask about, and which of the exceptions
 * (CSS selectors) were met. A text that says again what a figure beside it says, to fewer places even, is fine.
 */
export async function unasked(page, exceptions) {
  const rules = spoken.map(({ source, flags }) => [source, flags]);
  return page.evaluate(
    ([exceptions, rules]) => {
      const number = /(?<sign>[£€$])?(?<digits>\d[\d,]*(?:\.\d+)?)(?<thousands> [km]\b)?/g;
      const scale = { " k": 1e3, " m": 1e6 };
      const bare = (text) =>
        rules.reduce((rest, [source, flags]) => rest.replace(new RegExp(source, flags), ""), text);
      const read = (text) =>
        [...bare(text).matchAll(number)].map(({ groups: { digits, thousands } }) => ({
          value: Number(digits.replaceAll(",", "")) * (scale[thousands] ?? 1),
          step: 10 ** -(digits.split(".")[1]?.length ?? 0) * (scale[thousands] ?? 1),
        }));
      const texts = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const within = node.parentElement;
        if (!/\d/.test(node.data) || !within.checkVisibility()) continue;
        if (!within.closest("script, style, option, textarea")) texts.push([within, node.data.trim()]);
      }
      const asked = texts
        .filter(([within]) => within.closest(".fig[data-address]"))
        .flatMap(([, text]) => read(text).map(({ value }) => value));
      const said = ({ value, step }) => asked.some((one) => Math.abs(one - value) <= step / 2 + 1e-9);
      const met = new Set();
      const found = [];
      for (const [within, text] of texts) {
        if (within.closest(".fig[data-address]") || read(text).every(said)) continue;
        const rule = exceptions.find((selector) => within.closest(selector));
        if (rule) {
          met.add(rule);
          continue;
        }
        const path = [];
        for (let box = within; box && path.length < 4; box = box.parentElement)
          path.push(
            `${box.tagName.toLowerCase()}${box.dataset?.testid ? `[${box.dataset.testid}]` : ""}.${(box.getAttribute("class") ?? "").replace(/ ?svelte-\w+/g, "").replaceAll(" ", ".")}`,
          );
        found.push(`${text.replace(/\s+/g, " ").slice(0, 90)} | ${path.join(" < ")}`);
      }
      return { found, met: [...met] };
    },
    [exceptions, rules],
  );
}

/**
 * Asks about every figure in sight whose address is not `known` yet, and about each of its inputs. `panel`: test id of what
 * answers. Returns the addresses asked about, and what was wrong with the answers.
 */
export function ask(page, panel, known) {
  return page.evaluate(
    async ([panel, known]) => {
      const asked = new Set(known);
      const wrong = [];
      const of = (id) => document.querySelector(`[data-testid='${panel}${id}']`);
      const number = (text) => Number(text.replace(/[^\d.−-]/g, "").replace("−", "-"));
      /** Whether a figure says the same as another, to as many places as it has. */
      const same = (shown, whole) => {
        const places = /\.(\d+)/.exec(shown)?.[1].length ?? 0;
        return shown === whole || Math.abs(number(shown) - number(whole)) <= 10 ** -places / 2 + 1e-9;
      };
      const turn = () =>
        new Promise((go) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => (port1.close(), go());
          port2.postMessage(0);
        });
      /** Waits until something holds; a thousand turns are far more than any answer takes. */
      const until = async (holds) => {
        for (let turns = 0; turns < 1000; turns += 1) {
          if (holds()) return true;
          await turn();
        }
        return false;
      };
      const check = (address, shown) => {
        const told = of("")?.querySelector(".big").textContent.trim() ?? "";
        if (!same(shown, told)) wrong.push(`${address}: ${shown} is explained as ${told}`);
        if (!of("-formula")?.textContent.trim()) wrong.push(`${address}: no formula`);
        if (!of("-label")?.textContent.trim()) wrong.push(`${address}: no name`);
      };
      /** A figure is looked for by its address anew: rows of a long table move as the panel takes its room. */
      const figures = () =>
        [...document.querySelectorAll(".fig[data-address]")].filter(
          (one) => one.checkVisibility() && !one.closest(`[data-testid='${panel}']`),
        );
      for (const address of figures().map(({ dataset }) => dataset.address)) {
        const find = () => figures().find(({ dataset }) => dataset.address === address);
        const figure = find();
        if (!figure || asked.has(address)) continue;
        asked.add(address);
        const shown = figure.textContent.trim();
        figure.click();
        // Its row may be out of sight by then.
        if (!(await until(() => of("") && (find()?.ariaExpanded ?? "true") === "true"))) {
          wrong.push(`${address}: nothing answers`);
          continue;
        }
        check(address, shown);
        const inputs = () => [...of("").querySelectorAll("table .fig[data-address]")];
        const cells = of("").querySelectorAll("table td.r").length;
        if (cells !== inputs().length) wrong.push(`${address}: an input that cannot be followed`);
        for (let at = 0; at < inputs().length; at += 1) {
          const input = inputs()[at];
          const [next, shown] = [input.dataset.address, input.textContent.trim()];
          if (asked.has(next)) continue;
          asked.add(next);
          input.click();
          if (!(await until(() => of("-back")))) {
            wrong.push(`${address}: its input ${next} does not answer`);
            continue;
          }
          check(next, shown);
          of("-back").click();
          await until(() => !of("-back"));
        }
      }
      of("-close")?.click();
      await until(() => !of("-close"));
      return { asked: [...asked], wrong };
    },
    [panel, [...known]],
  );
}
