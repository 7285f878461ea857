import { beforeEach, describe, expect, it } from "vitest";
import { backend } from "../backend";
import type { Said } from "../bindings";
import { plan } from "../plan.svelte";
import { reading } from "./reading.svelte";

const comment = (id: string): Said => ({ said: "comment", id, on: { about: "plan" }, text: id });
const vote = (said: "for" | "against"): Said => ({
  said: "ballot",
  poll: "1",
  on: "2026-11-03",
  choice: { choice: "majority", vote: said },
});
let file = 0;
const path = () => `/somewhere/${++file}.levreview`;

describe("what a reader says", () => {
  beforeEach(async () => {
    await reading.close();
    await plan.read(path());
  });

  it("is kept one thing after another, however fast it comes", async () => {
    const all = await Promise.all(["a", "b", "c"].map((id) => reading.say(comment(id))));
    expect(all).toEqual([true, true, true]);
    expect(reading.view?.said).toEqual(["a", "b", "c"].map(comment));
    expect(reading.kept).toBe(3);
  });

  it("is replaced by a second word on the same thing", async () => {
    await reading.say(vote("for"));
    await reading.say(comment("a"));
    await reading.say(vote("against"));
    expect(reading.view?.said).toEqual([vote("against"), comment("a")]);
  });

  it("is gone when it is taken out, and taken back where a reply may hold it", async () => {
    await reading.say(comment("a"));
    await reading.say(comment("b"));
    await reading.takeOut(comment("a"));
    expect(reading.view?.said).toEqual([comment("b")]);
    await reading.write("/somewhere/a.levreply");
    await reading.say(comment("c"));
    await reading.takeOut(comment("b"));
    await reading.takeOut(comment("c"));
    expect(reading.view?.said).toEqual([{ said: "taken-back", id: "b" }]);
  });

  it("is a vote that can only be given anew once a reply holds it", async () => {
    await reading.say(vote("for"));
    expect(reading.canTakeOut(vote("for"))).toBe(true);
    await reading.write("/somewhere/a.levreply");
    expect(reading.canTakeOut(vote("for"))).toBe(false);
    await reading.say(vote("against"));
    expect(reading.canTakeOut(vote("against"))).toBe(false);
  });

  it("is a signature that can be taken back and given again once a reply holds it", async () => {
    const signed = { said: "recall", key: "P009", body: "Joinery", withdrawn: false } as const;
    await reading.say(signed);
    await reading.takeOut(signed);
    expect(reading.view?.said).toEqual([]);
    await reading.say(signed);
    await reading.write("/somewhere/a.levreply");
    await reading.takeOut(signed);
    const back = { ...signed, withdrawn: true };
    expect(reading.view?.said).toEqual([back]);
    expect(reading.canTakeOut(back)).toBe(false);
    await reading.say(signed);
    expect(reading.view?.said).toEqual([signed]);
  });

  it("is given away by who replies, whoever that was when it was given", async () => {
    await plan.read(path().replace("levreview", "everybody.levreview"));
    reading.key = "P001";
    const given = { said: "delegation", id: "d", from: "P001", to: "P002", scope: { on: "all" } } as const;
    await reading.say({ ...given, starts: "2026-11-03" });
    reading.key = "P003";
    expect(await reading.write("/somewhere/a.levreply")).toBe(true);
    expect(reading.view?.said[0]).toMatchObject({ ...given, from: "P003" });
  });

  it("stays as it is when it cannot be written, and the reason is told", async () => {
    await reading.say(comment("a"));
    expect(await reading.write("/nowhere/a.levreply")).toBe(false);
    expect(reading.refusal?.code).toBe("file-unwritable");
    expect(reading.view?.said).toEqual([comment("a")]);
    expect(reading.view?.written).toBe(0);
  });
});

describe("a review file", () => {
  it("waits for its passphrase, and shuts the plan once it is open", async () => {
    await reading.close();
    await plan.openSample();
    await plan.drop(["/somewhere/locked.levreview"]);
    expect(reading.locked).not.toBe("");
    expect(plan.view).not.toBeNull();
    expect(plan.refusal).toBeNull();
    await plan.read(reading.locked, "another");
    expect(plan.refusal?.code).toBe("sealed-wrong-passphrase");
    await plan.read(reading.locked, "twelve brown hens");
    expect(reading.locked).toBe("");
    expect(reading.view).not.toBeNull();
    expect(plan.view).toBeNull();
  });

  it("is not opened again by an answer that comes after it was closed", async () => {
    await plan.read(path());
    const late = reading.say(comment("a"));
    await reading.close();
    await late;
    expect(reading.view).toBeNull();
    expect((await backend.openReview(`/somewhere/${file}.levreview`, "")).status).toBe("ok");
  });
});
