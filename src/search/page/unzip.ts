/** A file of the index was not there, or was of another build than the one begun with. */
export class IndexError extends Error {}

/** Fetches a gzipped file of JSON; rejects when it is not there. */
export async function unzipped(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok || !answer.body) throw new IndexError(`${address}: ${String(answer.status)}`);
  const stream = answer.body.pipeThrough(new DecompressionStream('gzip'));
  const data: unknown = await new Response(stream).json();
  return data;
}
