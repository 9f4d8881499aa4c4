// The start page, the guide and the policy.
import type { Scene } from '../scene.ts';

const at = (name: string, path: string): Scene => ({ name, arrange: (site) => site.visitor().get(path) });

export const guideScenes: readonly Scene[] = [
  at('home/start', '/'),
  at('guide/problem', '/guide'),
  at('guide/problem-error', '/guide?ask='),
  at('guide/have', '/guide/still-have?problem=code-wanted'),
  at('guide/have-error', '/guide/still-have?problem=code-wanted&ask='),
  at('guide/have-both', '/guide/still-have?problem=code-wanted&ask=&have=none&have=app'),
  at('guide/look-again', '/guide/look-again?problem=code-wanted&have=password&have=mailbox'),
  at('guide/plan', '/guide/plan?problem=code-wanted&have=password&have=mailbox'),
  at('guide/dead-end', '/guide/plan?problem=unsure&have=none'),
  at(
    'guide/everything',
    '/guide/plan?problem=code-refused&have=password&have=app&have=codes&have=mailbox&have=session',
  ),
  at('guide/someone-else', '/guide/someone-else'),
  { ...at('policy/all', '/policy'), print: true },
];
