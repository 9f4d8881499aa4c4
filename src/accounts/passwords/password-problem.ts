// Why a password cannot be used, if so; asked before anything is hashed or spent.
import { commonPasswords } from './common-passwords.ts';
import { judgePassword, type PasswordProblem, type PasswordWords } from './rules.ts';

export async function passwordProblem(password: string, words: PasswordWords): Promise<PasswordProblem | undefined> {
  const common = await commonPasswords();
  return judgePassword(password, words, (text) => common.has(text));
}
