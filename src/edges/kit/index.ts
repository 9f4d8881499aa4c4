// What pages are built with: the kit's front door.
export { buildApp } from './app.ts';
export { claimHere, keepClaim, leaveClaim } from './claim.ts';
export * from './components/index.ts';
export { clearCookie, readCookie, setCookie } from './cookies.ts';
export { flash } from './flash.ts';
export { emptyForm, type FormState, readForm, readQuery, refusedForm } from './form.ts';
export type { House, Place } from './house.ts';
export { mailedLink } from './mailed-link.ts';
export { nextOf, withNext } from './own-path.ts';
export { usePage, useSay } from './page.tsx';
export { type AnyRefusal, problemOf } from './problem/index.ts';
export { choice, choices, optionalText, text, ticked } from './read.ts';
export { refusedCode, typedCode } from './refused-code.ts';
export { sayFor } from './say.ts';
export {
  consoleSessionOf,
  dropSession,
  freshlySignedIn,
  halfSessionOf,
  keepHalf,
  keepSession,
  sessionOf,
  signedIn,
  signedInToConsole,
} from './session.ts';
export { sendSheetFile } from './sheet-file.ts';
export { show } from './show.tsx';
export { partsOf } from './upload.ts';
