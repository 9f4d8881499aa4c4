// A secret is never an argument: whoever may list processes reads it, and the shell writes it down. Refused before anything
// else looks at the words, so that no message repeats it.
import { Stop } from './problem.ts';

const secretOption =
  /^--?[\w-]*(pass(word|wd|phrase)?|secret|token|pepper|credential|keys?|database-?url|smtp-?url)\b/i;
const secretSetting = /^(DATABASE_URL|SMTP_URL)=/;
/** `scheme://user:password@host`. */
const signedAddress = /^[a-z][a-z+.-]*:\/\/[^/@\s]*:[^/@\s]+@/i;

export function refuseSecrets(words: readonly string[]): void {
  for (const word of words) {
    const value = word.slice(word.indexOf('=') + 1);
    const what = secretOption.test(word)
      ? word.split('=')[0]
      : secretSetting.test(word) || signedAddress.test(word) || signedAddress.test(value)
        ? 'An address with a password in it'
        : undefined;
    if (what !== undefined)
      throw new Stop({
        exit: 'usage',
        code: 'secret_as_argument',
        message: `${what} is refused: a secret is never an argument. Everybody who may list this machine's processes can read it, and the shell has written it down.`,
        next: 'Change that secret. Then set DATABASE_URL and SMTP_URL in the environment, or name files that hold them in DATABASE_URL_FILE and SMTP_URL_FILE.',
      });
  }
}
