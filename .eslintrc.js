module.exports = {
  root: true,
  ignorePatterns: ['dist', 'dist-types', 'coverage'],
  overrides: [
    {
      files: ['scripts/**/*.mjs', 'playwright.config.ts'],
      extends: ['@spotify/eslint-config-base', 'prettier'],
      parser: '@typescript-eslint/parser',
      env: { node: true, es2022: true },
      parserOptions: { ecmaVersion: 'latest', sourceType: 'module' },
      rules: {
        // What a script says to the person who started it.
        'no-console': 'off',
      },
    },
  ],
};
