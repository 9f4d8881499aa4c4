// Whether a text seems to hold a secret. People paste codes and tokens where they can (that happened in public trackers);
// what is refused here is never stored.
const shapes: readonly RegExp[] = [
  // A recovery code: six groups of four, with or without spaces and dashes.
  /(?<![0-9a-z])(?:[0-9a-z]{4}[ \t-]+){5}[0-9a-z]{4}(?![0-9a-z])/i,
  /(?<![0-9a-z])(?=[0-9a-z]*\d)(?=[0-9a-z]*[a-z])[0-9a-z]{24}(?![0-9a-z])/i,
  // Tokens by their marks: package indexes, forges, clouds.
  /(?<![a-z])(?:pypi-|npm_|ghp_|gho_|ghs_|github_pat_|glpat-|rubygems_|cio|sk_live_|AKIA|xox[abp]-)[A-Za-z0-9_-]{12,}/,
  // Keys and authenticator secrets.
  /-----BEGIN [A-Z ]*PRIVATE KEY/,
  /otpauth:\/\//i,
  // Any long run that mixes letters and digits: nothing people write.
  /(?=[A-Za-z0-9_-]*\d)(?=[A-Za-z0-9_-]*[a-z])(?=[A-Za-z0-9_-]*[A-Z])[A-Za-z0-9_-]{28,}/,
  // "password: …", "my code is …"
  /\b(?:password|passwd|pwd|code)\b\s*(?:is|was|:|=)\s*["'`]?(?=\S*\d)\S{6,}/i,
];

export const looksSecret = (text: string): boolean => shapes.some((shape) => shape.test(text));
