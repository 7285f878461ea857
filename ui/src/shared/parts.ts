/** The parts a chapter has, in the order they stand; the first words of each are `<chapter>-part-`. */
export const parts = {
  firm: ["payroll", "people", "chart"],
  proposal: ["structures", "change", "cells", "tasks", "delegates", "pay", "routes"],
  viability: ["cash", "deal", "worth", "years", "members", "routes", "ready"],
  bylaws: ["draft", "open", "checks", "warnings", "forms", "changes"],
  review: ["files", "back", "votes"],
} as const;
