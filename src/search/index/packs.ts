import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Writes files of JSON and takes their digest, in the order in which they are written. */
export class Packs {
  readonly #digest = createHash('sha256');
  readonly #folder: string;

  /** @param folder where the paths of the files begin. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes one file, gzipped unless its name ends in `.json`; folders are made. */
  write(path: string, data: object): void {
    const json = JSON.stringify(data);
    this.#digest.update(json);
    const file = join(this.#folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path.endsWith('.json') ? json : gzipSync(json));
  }

  /** Changes whenever anything written does. */
  get version(): string {
    return this.#digest.copy().digest('base64url').slice(0, 10);
  }
}

/** What stands in a file of gzipped JSON, of unknown form; throws when it cannot be read. */
export function readPack(file: string): unknown {
  const data: unknown = JSON.parse(gunzipSync(readFileSync(file)).toString());
  return data;
}
