import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Which room may not import which: the arrows of the architecture (see the map in the README). */
const arrows = {
  'src/record': ['archive', 'search', 'feeds', 'wording', 'layouts', 'components', 'pages'],
  'src/archive': ['search', 'feeds', 'wording', 'layouts', 'components', 'pages'],
  'src/search': ['layouts', 'components', 'pages'],
  'src/feeds': ['search', 'layouts', 'components', 'pages'],
  'src/wording': ['archive', 'search', 'feeds', 'layouts', 'components', 'pages'],
  'src/components': ['pages'],
  'src/layouts': ['pages'],
};

/** The most lines a file of code may have; a file of wording holds one whole language. */
const LONGEST = 250;

/** Forbids imports of the named rooms of src, and of scripts everywhere in src. */
function forbid(rooms) {
  return [
    'error',
    {
      patterns: [
        { group: ['**/scripts/**'], message: 'src never imports scripts.' },
        ...rooms.map((room) => ({
          group: [`**/${room}/**`],
          message: `An arrow of the architecture: this room does not import ${room}.`,
        })),
      ],
    },
  ];
}

export default defineConfig(
  { ignores: ['dist*/', '.astro/', '.cache/', 'node_modules/', 'content/', 'tests/**/fixtures/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', LONGEST],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  { files: ['src/wording/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['src/**/*.{ts,astro}'], rules: { 'no-restricted-imports': forbid([]) } },
  ...Object.entries(arrows).map(([folder, rooms]) => ({
    files: [`${folder}/**/*.{ts,astro}`],
    rules: { 'no-restricted-imports': forbid(rooms) },
  })),
);
