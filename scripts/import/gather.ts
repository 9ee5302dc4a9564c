import type { Given } from './compose/places.ts';
import type { ImportOptions } from './arguments.ts';
import { bytesOf, filesOf } from './disk.ts';
import { isAddress } from './fetch/addresses.ts';
import { targetsOf } from './fetch/expand.ts';
import type { Fetcher } from './fetch/fetcher.ts';

/** One thing to read: how to get its bytes, and what is known of it beforehand. */
export interface Input {
  /** The file's path or the address, for messages. */
  name: string;
  address: string | undefined;
  given: Given;
  /** Fetches or reads it; throws ImportProblem. */
  bytes(): Promise<Uint8Array>;
}

/**
 * Everything a source stands for: a file, the files of a folder, a page, the meetings of a list.
 * @throws ImportProblem when the source itself cannot be reached
 */
export async function inputsOf(
  source: string,
  options: ImportOptions,
  fetcher: Fetcher,
  today: string,
): Promise<Input[]> {
  const asked: Given = {
    ...(options.body === undefined ? {} : { body: options.body }),
    ...(options.date === undefined ? {} : { date: options.date }),
  };
  if (!isAddress(source)) {
    const files = await filesOf(source);
    return files.map((name) => ({
      name,
      address: undefined,
      given: asked,
      bytes: () => bytesOf(name),
    }));
  }
  const targets = await targetsOf(source, fetcher, {
    body: options.body,
    since: options.since,
    today,
  });
  return targets.map(({ address, given }) => ({
    name: address,
    address,
    given: { ...given, ...asked },
    bytes: async () => (await fetcher(address)).bytes,
  }));
}
