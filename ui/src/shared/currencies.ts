/** Currencies to choose from where files do not say theirs; any other can be written into the files. */
export const currencies = [
  "GBP",
  "EUR",
  "USD",
  "CHF",
  "SEK",
  "NOK",
  "DKK",
  "PLN",
  "CZK",
  "CAD",
  "AUD",
  "NZD",
];
