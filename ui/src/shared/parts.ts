/** The parts a chapter has, in the order they stand. */
export const parts = {
  firm: ["payroll", "people", "chart"],
  proposal: ["structures", "change", "cells", "tasks", "delegates", "pay", "routes"],
  viability: ["cash", "deal", "worth", "years", "members", "routes", "ready"],
  bylaws: ["draft", "open", "checks", "warnings", "forms", "changes"],
  review: ["files", "back", "votes"],
  report: ["report", "bylaws", "summary", "transition", "tables"],
} as const;
