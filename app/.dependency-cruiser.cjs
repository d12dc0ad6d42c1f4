/** Which way imports may point in the app: routes and features -> design -> format, offline -> api. */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'the-client-knows-only-the-contract',
      severity: 'error',
      from: { path: '^src/api/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/api/' },
    },
    {
      name: 'offline-draws-nothing',
      severity: 'error',
      from: { path: '^src/(offline|format)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(app|design|features)/' },
    },
    {
      name: 'design-knows-no-feature',
      severity: 'error',
      from: { path: '^src/design/' },
      to: { path: '^src/(app|features)/' },
    },
    {
      name: 'nobody-imports-routes',
      severity: 'error',
      from: { pathNot: '^src/app/' },
      to: { path: '^src/app/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
