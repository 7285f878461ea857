import { render } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { marked, unverified } from "./backend/fake/abroad";
import recordedView from "./backend/fake/view.json";
import type { View } from "./bindings";
import Diagnosis from "./chapters/diagnosis/Diagnosis.svelte";
import Firm from "./chapters/firm/Firm.svelte";
import Proposal from "./chapters/proposal/Proposal.svelte";
import Savings from "./chapters/savings/Savings.svelte";
import { plan } from "./plan.svelte";
import Inspector from "./shell/Inspector.svelte";
import Scenarios from "./shell/Scenarios.svelte";

const view: View = marked(recordedView as unknown as View);
const sources: Record<string, string> = import.meta.glob("./**/*.svelte", {
  query: "?raw",
  import: "default",
  eager: true,
});

describe("what must be said beside a figure", () => {
  beforeEach(async () => {
    await plan.close();
    await plan.openSample();
    plan.view = view;
  });

  it("stands beside every figure of every screen", async () => {
    await plan.inspect(view.savings.closures[0]?.saving.address ?? "");
    const explained = plan.explained;
    if (explained) plan.trail = [marked(explained)];
    const screens = [
      () => render(Firm, { view }),
      () => render(Diagnosis, { view }),
      () => render(Proposal, { view }),
      () => render(Savings, { view }),
      () => render(Scenarios, { view }),
      () => render(Inspector),
    ];
    for (const show of screens) {
      const { container, unmount } = show();
      const figures = [...container.querySelectorAll("[data-address], [role='radio'] .quiet, .big > span")];
      // In a sentence the words themselves say it.
      const alone = figures.filter((figure) => !figure.closest("p, li, b, td.sub"));
      const said = alone.map(({ textContent }) => textContent ?? "");
      expect(said.length).toBeGreaterThan(1);
      expect(said.filter((words) => !words.endsWith(` ${unverified}`))).toEqual([]);
      unmount();
    }
  });

  it("cannot be forgotten: one component writes the words of a figure", () => {
    const writers = Object.keys(sources).filter((file) => /\w\.text\b/.test(sources[file] ?? ""));
    // The runs of a rule are words, too, and so is what readers say.
    expect(writers.sort()).toEqual([
      "./chapters/bylaws/Bylaws.svelte",
      "./chapters/bylaws/Redline.svelte",
      "./chapters/bylaws/RuleEditor.svelte",
      "./chapters/review/Remark.svelte",
      "./chapters/review/Statements.svelte",
      "./reading/Figure.svelte",
      "./reading/Others.svelte",
      "./reading/Remark.svelte",
      "./reading/Reword.svelte",
      "./reading/Said.svelte",
      "./shared/Figure.svelte",
    ]);
  });
});
