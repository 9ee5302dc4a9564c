/** The files of the index of quotations, each fetched once. */
export interface IndexFiles {
  /** How many bits of a hash name its shard. */
  bits: () => Promise<number>;
  shard: (number: number) => Promise<Uint8Array>;
  /** The references of one file of items. */
  items: (file: number) => Promise<string[]>;
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response;
}

async function list(address: string): Promise<unknown[]> {
  const given: unknown = await (await fetched(address)).json();
  return Array.isArray(given) ? given : [];
}

/** Fetches the files of the index from a folder. */
export function indexFiles(folder: string): IndexFiles {
  return {
    bits: async () => Number((await list(`${folder}about.json`))[0]),
    shard: async (number) =>
      new Uint8Array(await (await fetched(`${folder}words-${String(number)}.bin`)).arrayBuffer()),
    items: async (file) => (await list(`${folder}items-${String(file)}.json`)).map(String),
  };
}
