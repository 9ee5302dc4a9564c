import { z } from 'zod';

/** What package-lock.json (version 3) says of each package, as far as the platforms need it. */
const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).default({}),
    }),
  ),
});

/** A package of package-lock.json. */
export type LockedPackage = z.output<typeof lockFile>['packages'][string];

/** The packages of a lock file's text by their place (`node_modules/astro`). Throws if it is none. */
export function lockedPackages(text: string): Record<string, LockedPackage> {
  return lockFile.parse(JSON.parse(text)).packages;
}
