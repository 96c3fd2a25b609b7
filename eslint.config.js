import tseslint from 'typescript-eslint';

const CORES =
  'packages/{outcomes,rag,governance,send,sufficiency,commissioning,projection,disclosure,reports}/src/**/*.ts';
const TESTS = ['**/*.test.ts', '**/*.test-d.ts', '**/test/**/*.ts', '**/*.e2e.ts', '**/e2e/**/*.ts'];

const NO_EXPORT_STAR = {
  selector: 'ExportAllDeclaration',
  message: 'List the exports by name: what is public is written down, and reviewed.',
};

const NO_CLOCK_OR_CHANCE = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'A core does not read the clock: take `now` or `asOf` as a parameter.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'A core does not read the clock: take `now` or `asOf` as a parameter.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'A core does not read the clock: take `now` or `asOf` as a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'A core gives the same answer twice: take the random number, or its source, as a parameter.',
  },
];

const NO_UNRUN_TESTS = [
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|skipIf|runIf|fails)$/]',
    message: 'Every test runs, always: mend it or delete it.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe|xtest|fit|fdescribe)$/]',
    message: 'Every test runs, always: mend it or delete it.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/build/**',
      '**/node_modules/**',
      '**/.react-router/**',
      '**/coverage/**',
      '**/.turbo/**',
      'docs/reference/**',
    ],
  },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { ecmaVersion: 2025, sourceType: 'module' },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-restricted-syntax': ['error', NO_EXPORT_STAR],
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
    },
  },
  {
    files: [CORES],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': ['error', NO_EXPORT_STAR, ...NO_CLOCK_OR_CHANCE],
      'no-restricted-globals': [
        'error',
        ...[
          'performance',
          'process',
          'crypto',
          'fetch',
          'setTimeout',
          'setInterval',
          'console',
          'globalThis',
          'Temporal',
          'Intl',
        ].map((name) => ({
          name,
          message:
            'A core is a function of its arguments: no clock, no chance, no machine, no locale of the machine.',
        })),
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      'no-restricted-syntax': ['error', NO_EXPORT_STAR, ...NO_UNRUN_TESTS],
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test reads answers whose shape it is about to assert.
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
);
