import type { LockedPackage } from './locked-packages.ts';

/** A package for another platform that package-lock.json does not have. */
export interface MissingPackage {
  /** Where it belongs in the lock file: `node_modules/@pagefind/darwin-x64`. */
  place: string;
  version: string;
  /** None for a package that runs on every system: `wasm32-wasi`. */
  os: string[];
  cpu: string[];
}

/** What names of packages call a platform, and what npm does (`process.platform`). */
const SYSTEMS: Record<string, string> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  windows: 'win32',
  win32: 'win32',
};

/** What names of packages call a processor, and what npm does (`process.arch`). */
const PROCESSORS: Record<string, string> = {
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  wasm32: 'wasm32',
  x64: 'x64',
  x86: 'ia32',
};

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/; // 1.6.0, 1.0.0-rc.1

function saidBy(table: Record<string, string>, name: string): string[] {
  return name.split(/[-/]/).flatMap((word) => table[word] ?? []);
}

/** The places where Node would look for a dependency of the package at a place, nearest first. */
function* lookups(place: string, dependency: string): Generator<string> {
  let from = place;
  while (from !== '') {
    yield `${from}/node_modules/${dependency}`;
    const up = from.lastIndexOf('/node_modules/');
    from = up < 0 ? '' : from.slice(0, up);
  }
  yield `node_modules/${dependency}`;
}

/** Whether a package that stands where Node looks first is the version asked for; a range is npm's to judge. */
function serves(found: LockedPackage | undefined, version: string): boolean {
  return !EXACT.test(version) || found?.version === version;
}

/**
 * The optional packages that a lock file names but does not hold in the version that is asked for:
 * npm leaves those out that the registry it asked did not have, and then `npm ci` refuses the lock
 * file on every machine. Where another version stands in the way, the missing one belongs below the
 * package that needs it. Throws when one of them cannot be added by its name alone.
 * @param packages `packages` of package-lock.json (version 3), by place.
 */
export function missingPlatforms(packages: Record<string, LockedPackage>): MissingPackage[] {
  return Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
    Object.entries(optionalDependencies)
      .map(([name, version]) => {
        const found = [...lookups(place, name)].find((where) => where in packages);
        return { name, version, found };
      })
      .filter(({ version, found }) => found === undefined || !serves(packages[found], version))
      .map(({ name, version, found }) => {
        const [os, cpu] = [saidBy(SYSTEMS, name), saidBy(PROCESSORS, name)];
        if (!EXACT.test(version) || os.length + cpu.length === 0) {
          throw new Error(`${place} needs ${name}@${version}, which cannot be added by its name.`);
        }
        const where = found === undefined ? '' : `${place}/`;
        return { place: `${where}node_modules/${name}`, version, os, cpu };
      }),
  );
}
