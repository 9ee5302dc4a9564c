import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { lockedPackages } from './lockfile/locked-packages.ts';
import { missingPlatforms } from './lockfile/missing-platforms.ts';

/**
 * `node scripts/complete-lockfile.ts`: adds to package-lock.json the packages for other platforms
 * that npm left out, so that `npm ci` works everywhere. Run it after dependencies change.
 */
const FILE = 'package-lock.json';
const record = z.record(z.string(), z.unknown());

const text = readFileSync(FILE, 'utf8');
const missing = missingPlatforms(lockedPackages(text));
const lock = record.parse(JSON.parse(text));
const packages = record.parse(lock['packages']);
for (const { place, version, os, cpu } of missing) {
  packages[place] = {
    version,
    ...(cpu.length > 0 && { cpu }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}
const inOrder = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
if (missing.length > 0) {
  const whole = { ...lock, packages: Object.fromEntries(inOrder) };
  writeFileSync(FILE, `${JSON.stringify(whole, null, 2)}\n`);
}
process.stdout.write(`${String(missing.length)} packages added to ${FILE}\n`);
