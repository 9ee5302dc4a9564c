/** The files of the index of quotations, each fetched once. */
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

async function list(address: string): Promise<unknown[]> {
  const given: unknown = await (await fetched(address)).json();
  return Array.isArray(given) ? given : [];
}

/** Fetches the files of the index from a folder. */
export function indexFiles(folder: string): IndexFiles {
  return {
    parts: async () => (await list(`${folder}about.json`)).map(Number),
    shard: async (part, number) => {
      const file = `${folder}words-${String(part)}-${String(number)}.bin`;
      return new Uint8Array(await (await fetched(file)).arrayBuffer());
    },
    items: async (part, file) =>
      (await list(`${folder}items-${String(part)}-${String(file)}.json`)).map(String),
  };
}
