/** Which way imports may point; house rules in docs/architecture.md. */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'mesh-knows-no-service',
      severity: 'error',
      from: { path: '^mesh/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(services|local|eval|faults|fuzz|test|bench|scripts)/' },
    },
    {
      name: 'a-service-imports-mesh-gen-and-itself',
      severity: 'error',
      from: { path: '^services/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(services|local|eval|faults|fuzz|test|bench|scripts)/', pathNot: '^services/$1/' },
    },
    {
      name: 'gen-is-output-only',
      severity: 'error',
      from: { path: '^gen/' },
      to: { path: '^(mesh|services|local|eval|faults|fuzz|test|bench|scripts)/' },
    },
    {
      name: 'the-extraction-engine-is-pure',
      severity: 'error',
      from: { path: '^services/ds/extraction/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^(services/ds/extraction/|mesh/iso4217\\.ts$)' },
    },
    {
      name: 'domain-knows-no-store-and-no-rpc',
      severity: 'error',
      from: {
        path: '^services/[^/]+/(balance|bill|budget|day|entry|party|passwords|refresh-token|told|tokens)\\.ts$',
      },
      to: { path: '(/(store|service|main)\\.ts$|^node_modules/(mysql2|drizzle-orm|@grpc)/)' },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { pathNot: '\\.test\\.ts$|^test/' },
      to: { path: '\\.test\\.ts$|^test/' },
    },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'what-runs-is-a-dependency',
      severity: 'error',
      from: { path: '^(mesh|services)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
