/** One stage of the gate: a child process that must end with 0. */
export interface Stage {
  /** What is checked, in a word or two. */
  name: string;
  /** The script that Node runs, and what it is given. */
  command: readonly string[];
  /** The stage that must have passed for this one to mean anything. */
  needs?: string;
  /** Whether vitest runs it, so that its tests are counted one by one. */
  tests?: boolean;
}

const NODE_MODULES = 'node_modules';
const VITEST = `${NODE_MODULES}/vitest/vitest.mjs`;

/** Every stage, in the order it runs in. */
export const STAGES: readonly Stage[] = [
  { name: 'records', command: ['scripts/validate.ts'] },
  { name: 'types', command: [`${NODE_MODULES}/astro/bin/astro.mjs`, 'check'] },
  { name: 'lint', command: [`${NODE_MODULES}/eslint/bin/eslint.js`, '.', '--max-warnings', '0'] },
  {
    name: 'format',
    command: [`${NODE_MODULES}/prettier/bin/prettier.cjs`, '--check', '--log-level', 'warn', '.'],
  },
  { name: 'unit tests', command: [VITEST, 'run', '--project', 'unit'], tests: true },
  { name: 'build', command: ['scripts/build.ts'] },
  {
    name: 'valid HTML',
    command: [`${NODE_MODULES}/html-validate/bin/html-validate.mjs`, 'dist/**/*.html'],
    needs: 'build',
  },
  { name: 'links', command: ['scripts/gate/check-links.ts', 'dist'], needs: 'build' },
  {
    name: 'built site',
    command: [VITEST, 'run', '--project', 'site'],
    tests: true,
    needs: 'build',
  },
  {
    name: 'browser',
    command: [VITEST, 'run', '--project', 'browser'],
    tests: true,
    needs: 'build',
  },
];
