const backstage = require('@backstage/cli/config/eslint-factory')(__dirname);

const attributes =
  /^(aria-label|aria-description|aria-roledescription|aria-valuetext|title|subheader|subtitle|primary|secondary|tooltip|placeholder|alt|label|helperText|description)$/;
const words = [
  'Literal[value=/[a-z]/i]',
  'TemplateLiteral:has(TemplateElement[value.raw=/[a-z]/i])',
].flatMap(text => [
  text,
  `:matches(ConditionalExpression, LogicalExpression) > ${text}`,
]);

/** Words between tags, and in the attributes that a person sees or hears. */
const untranslated = [
  'JSXText[value=/[a-z]/i]',
  ...words.flatMap(text => [
    `JSXAttribute[name.name=${attributes}] > ${text}`,
    `JSXAttribute[name.name=${attributes}] > JSXExpressionContainer > ${text}`,
    `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > ${text}`,
  ]),
].map(selector => ({
  selector,
  message: 'A person reads this text: take it from the translations.',
}));

module.exports = {
  ...backstage,
  overrides: [
    ...backstage.overrides,
    {
      files: ['src/**/*.tsx'],
      excludedFiles: ['**/*.test.tsx', '**/__testUtils__/**'],
      rules: {
        'no-restricted-syntax': [
          'error',
          ...backstage.rules['no-restricted-syntax'].slice(1),
          ...untranslated,
        ],
      },
    },
  ],
};
