// How the pages are looked at: in two ways with every run of the tests, in every circumstance with `npm run looks`.
import type { Sight } from './look.ts';

export const cheapSights: readonly Sight[] = [
  { name: 'wide', language: 'en', width: 1280 },
  { name: 'dark', language: 'en', width: 360, dark: true },
];

export const allSights: readonly Sight[] = [
  ...cheapSights,
  { name: 'long', language: 'en-XA', width: 360 },
  { name: 'rtl', language: 'ar-XB', width: 360 },
  { name: 'german', language: 'de', width: 360 },
  { name: 'print', language: 'en', width: 794, print: true },
  { name: 'plain', language: 'en', width: 360, javaScript: false },
];
