import type { Compression } from './compress-site.ts';
import { ENCODINGS } from './encodings.ts';

const number = new Intl.NumberFormat('en-GB');

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** A run in words: "31 of 316 files compressed; in all 2.6 MB: .br 0.7 MB (27%), .gz 0.9 MB (33%)". */
export function compressionNote({ files, made, removed, bytes }: Compression): string {
  const plain = bytes.get('') ?? 0;
  const forms = ENCODINGS.map(({ ending }) => {
    const size = bytes.get(ending) ?? 0;
    const share = plain === 0 ? 0 : Math.round((100 * size) / plain);
    return `${ending} ${megabytes(size)} (${String(share)}%)`;
  });
  const gone = removed === 0 ? '' : `; ${number.format(removed)} without a plain file removed`;
  return `${number.format(made)} of ${number.format(files)} files compressed; in all ${megabytes(plain)}: ${forms.join(', ')}${gone}`;
}
