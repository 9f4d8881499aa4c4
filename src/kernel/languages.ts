// The languages people may choose, and two made-up ones for the demo that prove every text and page is ready for more.
export const languages = ['en', 'de'] as const;

/** Made from English at run time: accented, bracketed and 40 % longer; and one that reads from right to left. */
export const pseudoLanguages = ['en-XA', 'ar-XB'] as const;

export type Language = (typeof languages)[number] | (typeof pseudoLanguages)[number];
