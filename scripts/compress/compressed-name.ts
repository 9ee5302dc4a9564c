/** Files of text. Packs (`.pack`) and Pagefind's files (`.pf_index`) are gzipped already. */
const TEXT = /\.(?:css|html|js|json|svg|txt|xml)$/; // meetings/index.html
/** The compressed form of one, or what a killed run left of it: `index.html.br`, `index.html.br.part`. */
const COMPRESSED = /^(.+\.(?:css|html|js|json|svg|txt|xml))\.(?:br|gz)(\.part)?$/;

/** A smaller file (bytes) travels in one packet with its headers either way. */
const LEAST_SIZE = 1024;

/** Whether a file is worth compressing, by its name and its size in bytes. */
export function isWorthCompressing(file: string, size: number): boolean {
  return TEXT.test(file) && size >= LEAST_SIZE;
}

/**
 * The plain file that a compressed one belongs to: `index.html` of `index.html.br`; of any other
 * file undefined.
 */
export function plainOf(file: string): string | undefined {
  return COMPRESSED.exec(file)?.[1];
}

/** Whether a file is what a run that was killed left behind: `index.html.br.part`. */
export function isUnfinished(file: string): boolean {
  return COMPRESSED.exec(file)?.[2] !== undefined;
}
