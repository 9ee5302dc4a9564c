/** The files of the index of quotations, each fetched once: for one question, which may ask for one often. */
export interface IndexFiles {
  /** For each part of the index, how many bits of a hash name its shard. */
  parts: () => Promise<number[]>;
  shard: (part: number, number: number) => Promise<Uint8Array>;
  /** The references of one file of items. */
  items: (part: number, file: number) => Promise<string[]>;
}

/** Fetches a file of the site; rejects where it is not there or the server does not give it. */
export async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response;
}

/** Gives what an address leads to, fetched once; what could not be had is asked for again. */
export function once<Value>(
  ask: (address: string) => Promise<Value>,
): (address: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (address) => {
    const asked =
      known.get(address) ??
      ask(address).catch((error: unknown) => {
        known.delete(address);
        throw error;
      });
    known.set(address, asked);
    return asked;
  };
}

/** The files of the index in a folder. */
export function indexFiles(folder: string): IndexFiles {
  const list = once(async (address): Promise<unknown[]> => {
    const given: unknown = await (await fetched(address)).json();
    return Array.isArray(given) ? given : [];
  });
  const bytes = once(
    async (address) => new Uint8Array(await (await fetched(address)).arrayBuffer()),
  );
  return {
    parts: async () => (await list(`${folder}about.json`)).map(Number),
    shard: (part, number) => bytes(`${folder}words-${String(part)}-${String(number)}.bin`),
    items: async (part, file) =>
      (await list(`${folder}items-${String(part)}-${String(file)}.json`)).map(String),
  };
}
