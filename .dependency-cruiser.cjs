// Who may import whom. Read downwards: a row may name only rows above it, so the order is the architecture.

/** The house, floor by floor. */
const houseMayUse = {
  kernel: [],
  words: ['kernel'],
  record: ['kernel', 'words'],
  notices: ['kernel', 'words', 'record'],
  directory: ['kernel', 'words', 'record', 'notices'],
  accounts: ['kernel', 'words', 'record', 'notices', 'directory'],
  recovery: ['kernel', 'words', 'record', 'notices', 'directory'],
  edges: ['kernel', 'words', 'record', 'notices', 'directory', 'accounts', 'recovery'],
  config: ['kernel'],
  adapters: ['kernel', 'directory'],
  main: ['kernel', 'words', 'record', 'notices', 'directory', 'accounts', 'recovery', 'edges', 'config', 'adapters'],
};

/** Inside the accounts wing. */
const accountsMayUse = {
  passwords: [],
  identity: ['passwords'],
  factors: ['identity'],
  codes: ['identity'],
  sessions: ['identity', 'passwords', 'factors', 'codes'],
  reset: ['identity', 'passwords', 'factors', 'sessions'],
  'take-back': ['identity', 'passwords', 'factors', 'codes', 'sessions'],
  'as-directory': ['identity', 'passwords', 'factors', 'codes', 'sessions', 'take-back'],
};

/** Inside the recovery wing. */
const recoveryMayUse = {
  guide: [],
  assurance: [],
  proofs: ['assurance'],
  requests: ['assurance', 'proofs'],
  documents: ['requests'],
  review: ['assurance', 'proofs', 'requests', 'documents'],
  contact: ['proofs'],
};

const test = '([.](test|contract)[.]tsx?$|^test/)';
const rule = (name, from, to) => ({ name, severity: 'error', from, to });

/** One rule a row: what lies outside the named rows is refused. Throws when the table does not read downwards. */
const rows = (name, root, mayUse) =>
  Object.entries(mayUse).map(([row, used], i, all) => {
    const above = all.slice(0, i).map(([above]) => above);
    for (const one of used)
      if (!above.includes(one)) throw new Error(`${name}: ${row} may not name ${one}, it is not above`);
    return rule(
      `${name}:${row}`,
      { path: `${root}${row}/`, pathNot: test },
      {
        path: root,
        pathNot: [`${root}(${[row, ...used].join('|')})/`, ...(root === '^src/' ? [] : [`${root}[^/]+[.]ts$`])],
      },
    );
  });

const concept = '^src/(?:accounts|recovery)/([^/]+)/';
const floor = '^src/(record|notices|directory|words)/';

module.exports = {
  forbidden: [
    ...rows('house', '^src/', houseMayUse),
    ...rows('accounts', '^src/accounts/', accountsMayUse),
    ...rows('recovery', '^src/recovery/', recoveryMayUse),
    rule('no-cycles', {}, { circular: true }),
    rule(
      'kernel-knows-only-kysely-types',
      { path: '^src/kernel/', pathNot: test },
      { pathNot: ['^src/kernel/', 'node_modules/kysely'] },
    ),
    rule(
      'kernel-takes-only-types',
      { path: '^src/kernel/', pathNot: test },
      { path: 'node_modules', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'rules-are-pure',
      { path: '^src/(.*)/rules[.]ts$' },
      { pathNot: ['^src/kernel/(?!ports)', '^src/.*/rules[.]ts$'] },
    ),
    rule(
      'front-door-between-concepts',
      { path: concept, pathNot: test },
      { path: concept, pathNot: ['^src/(accounts|recovery)/$1/', '/(index|rules)[.]ts$'] },
    ),
    rule(
      'front-door-from-outside',
      { path: '^src/(edges|main)/', pathNot: test },
      { path: concept, pathNot: '/index[.]ts$' },
    ),
    rule(
      'front-door-of-floors',
      { path: '^src/', pathNot: [`^src/(record|notices|directory|words)/`, test] },
      { path: floor, pathNot: '/index[.]ts$' },
    ),
    rule(
      'edges-do-not-meet',
      { path: '^src/edges/(?!kit/)([^/]+)/', pathNot: test },
      { path: '^src/edges/', pathNot: ['^src/edges/$1/', '^src/edges/kit/'] },
    ),
    rule('kit-knows-no-edge', { path: '^src/edges/kit/', pathNot: test }, { path: '^src/edges/(?!kit/)' }),
    rule(
      'only-the-console-decides',
      { path: '^src/edges/(?!console/)', pathNot: test },
      { path: '^src/recovery/review/(?!index[.]ts$)' },
    ),
    rule(
      'only-the-console-reaches-review',
      { path: '^src/edges/(?!console/|jobs/|kit/)', pathNot: test },
      { path: '^src/recovery/review/' },
    ),
    rule(
      'only-main-wires',
      { path: '^src/(?!main/|adapters/|config/)', pathNot: test },
      { path: '^src/(main|adapters|config)/' },
    ),
    rule('no-test-code-in-the-product', { path: '^src/', pathNot: test }, { path: test }),
    rule(
      'no-development-package-in-the-product',
      { path: '^src/', pathNot: test },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    rule('imports-resolve', {}, { couldNotResolve: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
};
