const siblings = (names) => `^packages/(${names.join('|')})/`;

/** Direction of imports; each rule says why. */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle hides which module is the lower one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'imaging-imports-no-sibling',
      comment: 'imaging reads discs; it knows nothing of rules, cases or screens.',
      severity: 'error',
      from: { path: '^packages/imaging/' },
      to: { path: siblings(['readiness', 'case', 'server', 'web', 'cli']) },
    },
    {
      name: 'case-imports-no-sibling',
      comment: 'case is pure: states, permissions, opinion.',
      severity: 'error',
      from: { path: '^packages/case/' },
      to: { path: siblings(['imaging', 'readiness', 'server', 'web', 'cli']) },
    },
    {
      name: 'readiness-imports-imaging-only',
      comment: 'Rules judge what imaging found, and nothing else.',
      severity: 'error',
      from: { path: '^packages/readiness/' },
      to: { path: siblings(['case', 'server', 'web', 'cli']) },
    },
    {
      name: 'shells-apart',
      comment: 'server, web and cli are doors of one house; a door does not open onto a door.',
      severity: 'error',
      from: { path: '^packages/(server|web|cli)/' },
      to: { path: siblings(['server', 'web', 'cli']), pathNot: '^packages/$1/' },
    },
    {
      name: 'front-doors-only',
      comment:
        'A package is entered through its index.ts, or through the schema of its JSON, which loads zod.',
      severity: 'error',
      from: { path: '^(packages/[^/]+|journeys|sample-discs|bench|docs)/' },
      to: {
        path: '^packages/[^/]+/src/',
        pathNot: [
          '^$1/',
          '^packages/[^/]+/src/index\\.ts$',
          '^packages/[^/]+/src/(inventory/)?schema\\.ts$',
          // Suites that implementations of a port in several packages must all pass.
          '^packages/imaging/src/testing/',
          '^packages/web/src/scan/index\\.ts$',
        ],
      },
    },
    {
      name: 'no-node-in-imaging',
      comment: 'imaging runs in a browser.',
      severity: 'error',
      from: { path: '^packages/imaging/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
