/** The file of what is suggested while typing, below the folder of the index (`paths.ts`). */
export const SUGGEST = 'suggest.json';
