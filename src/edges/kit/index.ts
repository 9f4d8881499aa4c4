// What pages are built with: the kit's front door.
export { buildApp } from './app.ts';
export { claimHere, claimTokenHere, clearDevice, keepClaim } from './claim.ts';
export * from './components/index.ts';
export { isMailAddress, isWebPage } from './contact.ts';
export { clearCookie, readCookie, setCookie } from './cookies.ts';
export { flash } from './flash.ts';
export { emptyForm, type FormState, readForm, readQuery, refusedForm, tidied } from './form.ts';
export { guard, type Turned } from './guard.ts';
export { letScriptSend } from './headers.ts';
export { type HelpTopic, helpPath, helpTopics } from './help.ts';
export type { House, Place } from './house.ts';
export { faultForLog } from './logging.ts';
export { mailedLink } from './mailed-link.ts';
export { mask } from './mask.ts';
export { networkOf } from './network.ts';
export { nextOf, withNext } from './own-path.ts';
export { usePage, useSay } from './page.tsx';
export { policyInBrief } from './policy-in-brief.ts';
export { exampleRefusal } from './problem/example.ts';
export { type AnyRefusal, type ProblemCode, problemCodes, problemOf } from './problem/index.ts';
export { choice, choices, optionalText, text, ticked } from './read.ts';
export { refusedCode, typedCode } from './refused-code.ts';
export { keepLanguage, languageAsked, languageLasts, languageOf, sayFor } from './say.ts';
export { sayState } from './say-state.ts';
export { sendPicture } from './send-picture.ts';
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
export { drainAfterwards, isTorn, mostFormBytes, partsOf, takeFiles } from './upload.ts';
