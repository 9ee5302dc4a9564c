import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lockedPackages } from '../../scripts/lockfile/locked-packages.ts';
import { missingPlatforms } from '../../scripts/lockfile/missing-platforms.ts';

test('package-lock.json holds the packages of every platform', () => {
  const packages = lockedPackages(readFileSync('package-lock.json', 'utf8'));
  // Where this fails: node_modules/.bin/node scripts/complete-lockfile.ts
  expect(missingPlatforms(packages)).toEqual([]);
});

test('a package that npm left out is found, with the platform its name says', () => {
  const packages = {
    'node_modules/tool': {
      optionalDependencies: {
        '@tool/windows-arm64': '1.6.0',
        '@tool/linux-x64': '1.6.0',
        '@tool/near-darwin-x64': '1.6.0',
      },
    },
    'node_modules/@tool/linux-x64': { version: '1.6.0', optionalDependencies: {} },
    'node_modules/tool/node_modules/@tool/near-darwin-x64': {
      version: '1.6.0',
      optionalDependencies: {},
    },
  };
  expect(missingPlatforms(packages)).toEqual([
    { place: 'node_modules/@tool/windows-arm64', version: '1.6.0', os: ['win32'], cpu: ['arm64'] },
  ]);
});

test('another version where Node looks first does not serve: the package belongs below who needs it', () => {
  const packages = {
    'node_modules/tool': { optionalDependencies: { '@tool/darwin-x64': '1.6.0' } },
    'node_modules/@tool/darwin-x64': { version: '1.5.0', optionalDependencies: {} },
  };
  expect(missingPlatforms(packages)).toEqual([
    {
      place: 'node_modules/tool/node_modules/@tool/darwin-x64',
      version: '1.6.0',
      os: ['darwin'],
      cpu: ['x64'],
    },
  ]);
});

test('a range cannot be added by its name', () => {
  const packages = {
    'node_modules/tool': { optionalDependencies: { '@tool/linux-x64': '^1.0.0' } },
  };
  expect(() => missingPlatforms(packages)).toThrowErrorMatchingInlineSnapshot(
    `[Error: node_modules/tool needs @tool/linux-x64@^1.0.0, which cannot be added by its name.]`,
  );
});
