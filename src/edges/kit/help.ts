// The questions that help answers, and the pages on which each of them arises: one table, so that "Help with this page"
// stands in one place on every page (WCAG 3.2.6).

export const helpTopics = [
  'lost-phone',
  'codes-refused',
  'codes-not-saved',
  'lost-mailbox',
  'lost-several',
  'someone-else',
  'how-long',
  'who-decides',
  'documents',
  'keeping-codes',
  'real-messages',
  'privacy',
  'accessibility',
] as const;
export type HelpTopic = (typeof helpTopics)[number];

/** What to do when somebody else is inside is part of the guide: it acts at once. */
export const helpPath = (topic: HelpTopic): string =>
  topic === 'someone-else' ? '/guide/someone-else' : `/help/${topic}`;

/** What people ask where. The longest path that fits counts; a page of none of them has the index only. */
export const questionsAt: Readonly<Record<string, readonly HelpTopic[]>> = {
  '/sign-in': ['lost-phone', 'codes-refused', 'lost-mailbox'],
  '/sign-in/code': ['lost-phone', 'codes-refused'],
  '/sign-in/recovery-code': ['codes-refused', 'codes-not-saved', 'lost-several'],
  '/forgot-password': ['lost-mailbox', 'lost-phone'],
  '/reset': ['real-messages', 'lost-phone'],
  '/guide': ['lost-several', 'how-long', 'someone-else'],
  '/guide/someone-else': ['real-messages', 'codes-not-saved'],
  '/request': ['how-long', 'who-decides', 'privacy'],
  '/request/codes': ['codes-refused', 'codes-not-saved', 'keeping-codes'],
  '/request/old-code': ['codes-refused', 'codes-not-saved', 'privacy'],
  '/request/mailbox': ['lost-mailbox', 'real-messages', 'privacy'],
  '/request/documents': ['documents', 'who-decides', 'privacy'],
  '/status': ['how-long', 'who-decides', 'real-messages'],
  '/status/proof': ['lost-several', 'lost-mailbox', 'privacy'],
  '/objection': ['someone-else', 'real-messages', 'how-long'],
  '/take-back': ['keeping-codes', 'how-long', 'real-messages'],
  '/account': ['real-messages', 'keeping-codes', 'someone-else'],
  '/account/codes': ['keeping-codes', 'codes-not-saved', 'codes-refused'],
  '/account/authenticators': ['lost-phone', 'keeping-codes'],
  '/account/confirm': ['lost-phone', 'codes-refused'],
  '/sign-up': ['keeping-codes', 'privacy'],
  '/policy': ['how-long', 'who-decides', 'documents'],
};

export function questionsOn(path: string): readonly HelpTopic[] {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const questions = questionsAt[at];
    if (questions) return questions;
  }
  return [];
}
