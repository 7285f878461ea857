/** The firm: its people found, sorted and corrected, by keys and by the clipboard, and the chart of who answers to whom. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { barriers, cutOff, drop, picture, recorded, serve } from "./window.mjs";

const people = recorded("people").rows;
const sizes = { light: {}, dark: { scheme: "dark" }, small: { width: 1024, height: 700 } };

let served;
before(async () => (served = await serve()));
after(() => served.end());

/** Opens a part of the firm; of a payroll where one is named, else of the sample. */
async function open(part, { payroll, ...window } = {}) {
  const opened = await served.window(window);
  const { page } = opened;
  if (payroll) {
    await drop(page, payroll);
    await page.getByTestId("import-take-in").waitFor();
    const currency = page.getByTestId("import-currency");
    if (await currency.isVisible()) await currency.selectOption("GBP");
    await page.getByTestId("import-take-in").click();
  } else await page.getByTestId("start-sample").click();
  await page.getByTestId("chapter-firm").click();
  await page.getByTestId(`firm-part-${part}`).click();
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const said = (testid, words) => page.getByTestId(testid).filter({ hasText: words }).waitFor();
  const end = async () => {
    assert.deepEqual(opened.faults, []);
    await opened.close();
  };
  return { page, press, said, end };
}

/** The cell that has the focus: its row in the table, and its words. */
const active = (page) =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest("td, th");
    return cell && [Number(cell.closest("tr").dataset.at), cell.textContent.trim()];
  });
const activeIs = (page, row, words) =>
  page.waitForFunction(
    ([row, words]) => {
      const cell = document.activeElement?.closest("td, th");
      return Number(cell?.closest("tr").dataset.at) === row && cell.textContent.trim() === words;
    },
    [row, words],
  );
const names = (page) =>
  page
    .getByTestId("people")
    .getByRole("rowheader")
    .evaluateAll((all) => all.map((one) => one.textContent));
const cellOf = (page, row, column) => page.locator(`tr[data-at="${row}"] > :nth-child(${column + 1})`);

/** Puts a table on the clipboard and into what has the focus. */
const paste = (page, text) =>
  page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.activeElement.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
const copied = (page) =>
  page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement.dispatchEvent(
      new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }),
    );
    return clipboardData.getData("text/plain");
  });

test("whether the employment allowance is claimed is said for today and for the cooperative", async () => {
  const { page, faults, close } = await served.window();
  await page.getByTestId("start-sample").click();
  const claimed = page.getByTestId("allowance-after");
  assert.ok(await claimed.isChecked());
  await claimed.uncheck();
  await page.getByTestId("undo").waitFor();
  await page.waitForFunction(() => !document.querySelector("[data-testid='allowance-after']").checked);
  assert.ok(await page.getByTestId("allowance-before").isChecked());
  assert.deepEqual(faults, []);
  await close();
});

test("people are found by words and unit, and sorted by a head", async () => {
  const { page, said, end } = await open("people");
  await page.getByTestId("people-search").fill("site supervisor");
  await said("people-count", /^2 people/);
  assert.deepEqual(await names(page), ["Ravi Chauhan", "Craig Naylor"]);
  await page.getByTestId("people-search").fill("");
  await said("people-count", "42 people");
  const { unit } = people[1];
  await page.getByTestId("people-unit").selectOption(unit);
  const inUnit = people.filter((row) => row.unit === unit);
  await said("people-count", new RegExp(`^${inUnit.length} p`));
  await page.getByTestId("people-unit").selectOption("");
  await said("people-count", "42 people");

  const head = page.getByRole("columnheader", { name: "Pay a year" });
  const sorted = async (words) => {
    await page.getByTestId("people-sort-pay").click();
    await page.waitForFunction(
      (words) => document.querySelector('[data-testid="people-sort-pay"]').closest("th").ariaSort === words,
      words,
    );
  };
  const pays = [...people].sort((one, other) => one.pay.exact - other.pay.exact);
  await sorted("ascending");
  await page.waitForFunction(
    (name) => document.querySelector('tr[data-at="0"] th')?.textContent === name,
    pays[0].name,
  );
  await sorted("descending");
  await page.waitForFunction(
    (name) => document.querySelector('tr[data-at="0"] th')?.textContent === name,
    people[0].name,
  );
  assert.match(await head.textContent(), /↓/);
  await picture(page, "people-sorted");
  await sorted(null);
  await page.getByTestId("people-search").fill("nobody of that name");
  await said("people-count", "0 people");
  assert.deepEqual(await barriers(page), []);
  await end();
});

test("a cell is walked to and typed over with the keys alone", async () => {
  const { page, press, said, end } = await open("people");
  await cellOf(page, 0, 1).click();
  await activeIs(page, 0, people[0].name);
  await press("ArrowDown", "ArrowRight");
  await activeIs(page, 1, people[1].title);
  // Tab leaves the table, and Shift Tab comes back to the cell it left.
  await press("Tab");
  assert.equal(await active(page), null);
  await press("Shift+Tab");
  await activeIs(page, 1, people[1].title);

  await press("Enter");
  await page.getByTestId("people-field").fill("Works director");
  await press("Escape");
  await activeIs(page, 1, people[1].title);
  await press("F2");
  await page.getByTestId("people-field").fill("Works director");
  await press("Enter");
  await activeIs(page, 2, people[2].title);
  await said("reports-to-said", "Works director");
  assert.equal(await cellOf(page, 1, 2).textContent(), "Works director");

  // What cannot be read, or is refused, is said beside the field, which stays.
  await press("End", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft");
  await activeIs(page, 2, people[2].hours.text);
  await press("4", "x", "Enter");
  await said("people-wrong", "hours a week");
  await page.getByTestId("people-field").fill("400");
  await press("Enter");
  await said("people-wrong", "168");
  await picture(page, "people-refused");
  assert.deepEqual(await barriers(page), []);
  await page.getByTestId("people-field").fill("35");
  await press("Tab");
  await activeIs(page, 2, people[2].pay.text);
  assert.equal(await cellOf(page, 2, 7).textContent(), "35.0");
  await press("F2");
  await page.getByTestId("people-field").fill("£61,234.5");
  await press("Enter");
  await activeIs(page, 3, people[3].pay.text);
  assert.equal((await cellOf(page, 2, 8).textContent()).trim(), "£61,234.50");
  // Undo goes back to the table it was done in.
  await page.getByTestId("chapter-savings").click();
  await page.getByTestId("undo").click();
  await page.locator(`[data-testid=people] [data-address="${people[2].pay.address}"]`).waitFor();
  await page.waitForFunction(
    (text) => document.querySelector('tr[data-at="2"] > :nth-child(9)')?.textContent.trim() === text,
    people[2].pay.text,
  );
  await end();
});

test("a double click types over a figure, a single one asks why", async () => {
  const { page, end } = await open("people");
  const figure = page.locator(`[data-testid=people] [data-address="${people[1].pay.address}"]`);
  await figure.dblclick();
  await page.getByTestId("people-field").waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await page.getByTestId("inspector").count(), 0);
  await figure.click();
  await page.getByTestId("inspector").waitFor();
  await end();
});

test("the same is said of several at once, in one decision", async () => {
  const { page, press, said, end } = await open("people");
  await cellOf(page, 13, 1).click();
  await press("Space", "Shift+ArrowDown", "Shift+ArrowDown");
  await said("several-count", "3 people chosen");
  await page.getByTestId(`person-choose-${people[20].key}`).click();
  await said("several-count", "4 people chosen");
  await picture(page, "people-several");
  assert.deepEqual(await barriers(page), []);
  await page.getByTestId("several-hours").click();
  await page.getByTestId("several-value").fill("lots");
  await page.getByTestId("several-set").click();
  await said("several-wrong", "hours a week");
  await page.getByTestId("several-value").fill("36");
  await press("Enter");
  await said("reports-to-said", "4 people");
  for (const row of [13, 14, 15, 20]) assert.equal(await cellOf(page, row, 7).textContent(), "36.0");
  await page.getByTestId("undo").click();
  await page.waitForFunction(
    (hours) => document.querySelector('tr[data-at="20"] > :nth-child(8)')?.textContent === hours,
    people[20].hours.text,
  );
  await page.getByTestId("several-none").click();
  await page.getByTestId("people-search").fill("joiner");
  await page.waitForFunction(() => document.querySelectorAll("[data-row]").length < 30);
  await page.getByTestId("people-choose-all").click();
  const joiners = people.filter(({ title, unit }) => /joiner/i.test(`${title} ${unit}`)).length;
  await said("several-count", `${joiners} people chosen`);
  await end();
});

test("a table is pasted over the people as they are sorted, looked at, and recorded as one", async () => {
  const { page, press, said, end } = await open("people");
  await cellOf(page, 4, 2).click();
  const { title, unit } = people[4];
  await paste(page, `${title}\tBench\nLead hand\t${people[5].unit}\textra\r\n`);
  await said("pasted-count", "2 cells would change. 1 cannot be taken.");
  assert.equal(await page.getByTestId("pasted-change").count(), 3);
  await picture(page, "people-pasted");
  assert.deepEqual(await barriers(page), []);
  await page.getByTestId("pasted-record").click();
  await said("reports-to-said", "2 changes are recorded.");
  await activeIs(page, 4, title);
  assert.equal(await cellOf(page, 4, 3).textContent(), "Bench");
  assert.equal(await cellOf(page, 5, 2).textContent(), "Lead hand");
  assert.equal(await copied(page), title);
  await press("Space", "Shift+ArrowDown");
  await said("several-count", "2 people chosen");
  const lines = (await copied(page)).split("\n").map((line) => line.split("\t"));
  assert.deepEqual(
    lines.map(([name, title]) => [name, title]),
    [
      [people[4].name, title],
      [people[5].name, "Lead hand"],
    ],
  );
  await page.getByTestId("undo").click();
  await page.waitForFunction(
    (unit) => document.querySelector('tr[data-at="4"] > :nth-child(4)')?.textContent === unit,
    unit,
  );
  await end();
});

test("of fifty thousand people only those in sight are drawn, and what is far away is pasted over", async () => {
  const { page, press, said, end } = await open("people", { payroll: "/x/people-50000.csv" });
  await said("people-count", "50,000 people");
  const box = page.getByTestId("people");
  /** Scrolls by so much in every frame, and returns the most rows that were drawn in one. */
  const frames = (step) =>
    box.evaluate(async (element, step) => {
      let most = 0;
      for (let frame = 0; frame < 30; frame += 1) {
        element.scrollTop += step;
        await new Promise((then) => requestAnimationFrame(then));
        most = Math.max(most, element.querySelectorAll("[data-row]").length);
      }
      return most;
    }, step);
  /** Every row in sight is drawn once the table rests, and they come one after the other for who has them read out. */
  const allDrawn = () =>
    page.waitForFunction(() => {
      const box = document.querySelector("[data-testid=people]");
      const drawn = [...box.querySelectorAll("[data-row]")].map((row) => Number(row.dataset.at));
      const [first, last] = [box.scrollTop, box.scrollTop + box.clientHeight].map((edge) =>
        Math.min(49_999, Math.floor(edge / 30)),
      );
      return drawn[0] <= first && drawn.at(-1) >= last - 1 && drawn.every((at, nth) => at === drawn[0] + nth);
    });
  for (const step of [100, 400, 9_000, -400]) {
    const drawn = await frames(step);
    assert.ok(drawn < 60, `${drawn} rows are drawn`);
    await allDrawn();
  }
  await cellOf(page, await page.locator("[data-row]").nth(20).getAttribute("data-at"), 2).click();
  await press("Control+End");
  await page.waitForFunction(() => document.activeElement?.closest("tr")?.dataset.at === "49999");
  await press("Home", "ArrowRight", "ArrowRight", "Control+a");
  await said("reports-to-said", "No more than 1,000");
  await page.waitForFunction(() => document.activeElement?.closest("tr")?.dataset.at === "49999");
  await allDrawn();
  assert.equal(await page.evaluate(() => document.activeElement?.closest("tr")?.dataset.at), "49999");
  // The focus stays with the table while its cell is out of sight, and comes back with it.
  await box.evaluate((element) => element.scrollTo(0, 0));
  await page.waitForFunction(() => document.activeElement?.dataset.testid === "people");
  await press("ArrowUp");
  await page.waitForFunction(() => document.activeElement?.closest("tr")?.dataset.at === "49998");
  // A table longer than what is in sight goes over rows that were never drawn.
  await press("Control+Home");
  await page.waitForFunction(() => document.activeElement?.closest("tr")?.dataset.at === "0");
  await press("ArrowRight", "ArrowRight");
  await activeIs(page, 0, people[0].title);
  await paste(page, "Member\n".repeat(300));
  await said("pasted-count", "300 cells would change.");
  await page.getByTestId("pasted-record").click();
  await said("reports-to-said", "300 changes");
  await box.evaluate((element) => element.scrollTo(0, 295 * 30));
  await page.waitForFunction(
    () => document.querySelector('tr[data-at="299"] > :nth-child(3)')?.textContent === "Member",
  );
  assert.notEqual(await cellOf(page, 300, 2).textContent(), "Member");
  await end();
});

const boss = people[0];
const under = (name) => people.filter(({ manager }) => manager === name);
const post = (page, key) => page.getByTestId(`post-${key}`);
const focusOn = (page, key) =>
  page.waitForFunction((key) => document.activeElement?.dataset.post === key, key);

test("the reporting chart is a tree walked with the keys, opened, shut and looked at from close by", async () => {
  const { page, press, said, end } = await open("chart");
  await post(page, boss.key).focus();
  await focusOn(page, boss.key);
  const [first] = under(boss.name);
  await press("ArrowDown");
  await focusOn(page, first.key);
  // What leads others and is shut is opened by an arrow, then walked into; the way back shuts it.
  await said("chart-layers", "Layers 1 to 3");
  const ian = people.find(({ name }) => name === "Ian Holroyd");
  await press("ArrowDown");
  await focusOn(page, ian.key);
  assert.equal(await post(page, ian.key).getAttribute("aria-expanded"), "false");
  await press("ArrowRight");
  await post(page, under(ian.name)[0].key).waitFor();
  await press("ArrowRight");
  await focusOn(page, under(ian.name)[0].key);
  await press("ArrowLeft", "ArrowLeft");
  await focusOn(page, ian.key);
  await press("ArrowLeft");
  await page.waitForFunction(
    (key) => document.querySelector(`[data-post="${key}"]`).ariaExpanded === "false",
    ian.key,
  );
  await press("End", "Home");
  await focusOn(page, boss.key);
  await page.keyboard.type("gur");
  await focusOn(page, people.find(({ name }) => name.startsWith("Gurpreet")).key);
  assert.deepEqual(await barriers(page), []);

  await page.getByTestId("chart-all").click();
  await said("chart-layers", "Layers 1 to 5");
  assert.equal(await page.getByTestId("chart-more").isDisabled(), true);
  await page.getByTestId("chart-fit").click();
  await page.waitForFunction(
    (count) => document.querySelectorAll("[data-post]").length === count,
    people.length,
  );
  await picture(page, "chart-fit");
  await page.getByTestId("chart-fewer").click();
  await said("chart-layers", "Layers 1 to 4");
  await page.getByTestId("chart-larger").click();

  await post(page, ian.key).focus();
  await press("Enter");
  await page.getByTestId("post-panel").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.dataset.testid), "post-reports-to");
  assert.deepEqual(await barriers(page), []);
  await press("Tab", "Enter");
  await page.getByTestId("chart-above").waitFor();
  await focusOn(page, ian.key);
  await picture(page, "chart-zoomed");
  assert.deepEqual(await barriers(page), []);
  assert.deepEqual(await page.getByTestId("chart-above").locator("button").allTextContents(), [
    "The whole firm",
    "David Wray",
    "Alan Sugden",
  ]);
  await page.getByTestId("chart-whole").click();
  await post(page, boss.key).waitFor();
  const box = await page.getByTestId("chart").boundingBox();
  const before = await page.getByTestId("chart-zoom").textContent();
  await page.mouse.move(box.x + 60, box.y + 60);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await page.waitForFunction(
    (before) => document.querySelector('[data-testid="chart-zoom"]').textContent !== before,
    before,
  );
  await page.getByTestId("chart-shape-list").click();
  await picture(page, "chart-list");
  assert.deepEqual(await barriers(page), []);
  // A post is found among the people.
  await post(page, ian.key).click();
  await page.getByTestId("post-row").click();
  await page.getByTestId("people-search").waitFor();
  await activeIs(page, 0, ian.name);
  assert.equal(await page.getByTestId("people-search").inputValue(), ian.name);
  await end();
});

test("faults in the lines are marked, and mended by dragging and by the keyboard", async () => {
  const { page, press, said, end } = await open("chart", { payroll: "/x/payroll-problems.csv" });
  const lost = page.getByTestId("chart-lost");
  await lost.waitFor();
  // Two in a loop with the eight below them, and two whose files say too little or too much.
  assert.equal(await lost.locator("li").count(), 12);
  await picture(page, "chart-lost");
  assert.deepEqual(await barriers(page), []);
  const drag = async (from, to) => {
    const [start, goal] = [await from.boundingBox(), await to.boundingBox()];
    await page.mouse.move(start.x + 30, start.y + 10);
    await page.mouse.down();
    await page.mouse.move(goal.x + 40, goal.y + 20, { steps: 6 });
    await picture(page, "chart-dragged");
    await page.mouse.up();
  };
  // One of the two who answer to each other gets another manager: both are in the tree then.
  const marek = people.find(({ name }) => name === "Marek Zieliński");
  await drag(page.getByTestId("lost-P012"), post(page, marek.key));
  await said("chart-said", `Ravi Chauhan now answers to ${marek.name}.`);
  await page.waitForFunction(() => document.querySelectorAll('[data-testid="chart-lost"] li').length === 2);
  await post(page, "P012").waitFor();
  await page.getByTestId("lost-reports-to-P039").focus();
  await press("Enter");
  await page.getByTestId("reports-to-typed").waitFor();
  await page.keyboard.type("Ackroyd");
  await page.getByTestId("reports-to-choice").filter({ hasText: "Tom Ackroyd" }).waitFor();
  await press("Enter");
  await said("chart-said", "Tom Ackroyd");
  await page.waitForFunction(() => document.querySelectorAll('[data-testid="chart-lost"] li').length === 1);
  // A box of the chart is dragged as well; nobody is dropped on who stands below them.
  const [fiona, gurpreet] = [people[2], people[3]];
  await page.getByTestId("chart-fit").click();
  await drag(post(page, gurpreet.key), post(page, fiona.key));
  await said("chart-said", `${gurpreet.name} now answers to ${fiona.name}.`);
  await focusOn(page, gurpreet.key);
  await drag(post(page, fiona.key), post(page, gurpreet.key));
  assert.match(await page.getByTestId("chart-said").textContent(), new RegExp(`^${gurpreet.name}`));
  await page.getByTestId("chapter-savings").click();
  await page.getByTestId("undo").click();
  await post(page, boss.key).waitFor();
  await end();
});

test("of ten thousand people only what is in sight is drawn", async () => {
  const { page, said, end } = await open("chart", { payroll: "/x/people-10000.csv" });
  await post(page, boss.key).waitFor();
  await page.getByTestId("chart-all").click();
  await said("chart-layers", /Layers 1 to \d/);
  await page.getByTestId("chart-shape-list").waitFor();
  const drawn = await page.locator("[data-post]").count();
  assert.ok(drawn < 100, `${drawn} posts are drawn`);
  await post(page, boss.key).focus();
  await page.keyboard.press("End");
  await page.waitForFunction(() => document.activeElement?.dataset.post?.includes("-"));
  await page.getByTestId("chart-shape-boxes").click();
  await page.waitForFunction(() => document.querySelectorAll("[data-post]").length < 200);
  await picture(page, "chart-large");
  await end();
});

test("the same people go from their layers to their cells", async () => {
  const { page, press, said, end } = await open("payroll");
  await page.getByTestId("chapter-proposal").click();
  await page.getByTestId("proposal-part-change").click();
  await page.locator("[data-mover]").first().waitFor();
  assert.equal(await page.locator("[data-mover]").count(), people.length);
  const spot = () => page.locator("[data-mover]").nth(20).boundingBox();
  const today = await spot();
  await picture(page, "change-today");
  assert.deepEqual(await barriers(page), []);
  await page.getByTestId("change-slider").focus();
  await press("ArrowRight");
  await said("change-said", "the cell they would work in");
  assert.ok((await spot()).x > today.x + 100);
  await picture(page, "change-after");
  await page.getByTestId("change-today").click();
  await said("change-said", "the layer they work in");
  assert.deepEqual(await spot(), today);
  await page.getByTestId("change-list").click();
  const listed = page.getByTestId("change-table").locator("tbody tr");
  await listed.first().waitFor();
  assert.equal(await listed.count(), people.length);
  assert.deepEqual(await barriers(page), []);
  assert.deepEqual(await cutOff(page), []);
  await end();
});

test("of many people those who go the same way are counted", async () => {
  const { page, end } = await open("payroll", { payroll: "/x/people-1260.csv" });
  await page.getByTestId("chapter-proposal").click();
  await page.getByTestId("proposal-part-change").click();
  await page.locator("[data-mover]").first().waitFor();
  assert.ok((await page.locator("[data-mover]").count()) < 400);
  await page.getByTestId("change-after").click();
  await picture(page, "change-many");
  assert.deepEqual(await barriers(page), []);
  await end();
});

for (const [size, window] of Object.entries(sizes)) {
  test(`nothing of the firm is cut off: ${size}`, async () => {
    const { page, press, end } = await open("people", window);
    const check = async (screen) => {
      await picture(page, `${screen}-${size}`);
      assert.deepEqual(await cutOff(page), [], screen);
      assert.deepEqual(await barriers(page), [], screen);
    };
    await cellOf(page, 3, 3).click();
    await check("firm-people");
    await press("Space", "Shift+ArrowDown");
    await page.getByTestId("several").waitFor();
    await check("firm-several");
    await press("F2");
    await page.getByTestId("people-field").waitFor();
    await check("firm-field");
    await press("Escape");
    await page.getByTestId("firm-part-chart").click();
    await post(page, boss.key).waitFor();
    await post(page, boss.key).click();
    await check("firm-chart");
    await page.getByTestId("chapter-proposal").click();
    await page.getByTestId("proposal-part-change").click();
    await page.locator("[data-mover]").first().waitFor();
    await page.getByTestId("change-after").click();
    await check("firm-change");
    await end();
  });
}
