/**
 * The layers: `extension → host → core ← cli` and `host → protocol ← webview`. Nothing points the other way.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-stands-alone',
      comment: 'The core runs in Node, in a worker and in a page: it knows none of them.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: ['^src/(?!core/)', '^vscode$', '^node:'] },
    },
    {
      name: 'core-has-no-node',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'examples-are-not-shipped',
      comment: 'Examples of the checks are for tests and documents.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/core/tips/examples/' },
      to: { path: '^src/core/tips/examples/' },
    },
    {
      name: 'host-knows-core-and-protocol',
      severity: 'error',
      from: { path: '^src/host/' },
      to: { path: '^src/', pathNot: ['^src/(?:host|core)/', '^src/protocol(?:\\.ts$|/)'] },
    },
    {
      name: 'only-the-host-imports-vscode',
      severity: 'error',
      from: { pathNot: ['^src/host/', '^src/extension\\.ts$'] },
      to: { path: '^vscode$' },
    },
    {
      name: 'extension-has-no-node',
      comment: 'One bundle serves Node and the web worker.',
      severity: 'error',
      from: { path: ['^src/host/', '^src/extension\\.ts$'] },
      to: { dependencyTypes: ['core'], pathNot: '^vscode$' },
    },
    {
      name: 'cli-knows-core',
      severity: 'error',
      from: { path: '^src/cli(?:\\.ts$|/)' },
      to: { path: '^src/', pathNot: ['^src/core/', '^src/cli/'] },
    },
    {
      name: 'webview-knows-protocol',
      severity: 'error',
      from: { path: '^src/webview/' },
      to: { path: ['^src/', '^vscode$'], pathNot: ['^src/webview/', '^src/protocol(?:\\.ts$|/)'] },
    },
    {
      name: 'protocol-is-types',
      severity: 'error',
      from: { path: '^src/protocol(?:\\.ts$|/)' },
      to: { dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-importer-of-front-matter-libraries',
      comment: 'Their dangerous defaults are dealt with in one file.',
      severity: 'error',
      from: { pathNot: '^src/core/frontMatter\\.ts$' },
      to: { path: ['node_modules/(?:gray-matter|yaml)/', '^(?:gray-matter|yaml)$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    builtInModules: { add: ['vscode'] },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
