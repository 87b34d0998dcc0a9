import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that the name is the same everywhere.',
};
const noEnum = { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' };
const noSleep = {
  selector: 'CallExpression[callee.name="setTimeout"]',
  message: 'Await an event, not a time.',
};
const noPrivateKeyword = {
  selector:
    ':matches(PropertyDefinition, MethodDefinition, TSParameterProperty)[accessibility="private"]:not([kind="constructor"])',
  message: 'Use a #private field.',
};
const noDiskPath = { property: 'fsPath', message: 'Notes need not lie on a disk: keep to the Uri.' };
const noExclusiveTest = {
  selector: 'MemberExpression[object.name=/^(?:describe|it|context|suite|test)$/][property.name=/^(?:only|skip)$/]',
  message: 'Run all tests, always.',
};
const noUnseededSearch = {
  selector:
    'CallExpression[callee.object.name="fc"][callee.property.name="assert"]:not([arguments.1.callee.name="searched"])',
  message: 'Hand its parameters through searched(), so that tests repeat and `npm run fuzz` searches on.',
};

export default defineConfig(
  globalIgnores(['dist/', 'out/', '.vscode-test/', 'test/fixtures/', 'test/labelled/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './src/core/tsconfig.json', './src/webview/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, noEnum, noPrivateKeyword],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      eqeqeq: 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli.ts', 'src/cli/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-properties': ['error', noDiskPath] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, noEnum, noPrivateKeyword, noExclusiveTest, noSleep],
    },
  },
  {
    files: ['test/unit/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[noDefaultExport, noEnum, noPrivateKeyword, noExclusiveTest, noSleep, noUnseededSearch],
      ],
    },
  },
  {
    // What a bundler makes of other files has no name of its own.
    files: ['**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.recommended],
    rules: { eqeqeq: 'error', '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }] },
  },
);
