import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Gives the place of a file below a folder, by its path from there. The folder in which the file
 * stands is there from then on; it is made once for all files in it.
 */
export function placesBelow(folder: string): (file: string) => string {
  const made = new Set<string>();
  return (file) => {
    const place = join(folder, file);
    const around = dirname(place);
    if (!made.has(around)) mkdirSync(around, { recursive: true });
    made.add(around);
    return place;
  };
}
