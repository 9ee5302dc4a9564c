import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** A query, and the addresses of which any one answers it. */
export interface Judged {
  asks: string;
  query: string;
  answers: string[];
}

/** The bodies of the sample archive by the letters that stand for them in the file of queries. */
const BODIES: Record<string, string> = {
  cpb: 'corporate-parenting-board',
  csp: 'children-scrutiny-panel',
  cypb: 'children-and-young-peoples-partnership-board',
};

/** `cpb/2017-04-24#11`: an item of a meeting. */
const SHORT = /^([a-z]+)\/([\d-]+)#(.+)$/;

const file = z.array(
  z.strictObject({
    asks: z.string(),
    query: z.coerce.string(),
    answers: z.array(z.string()).min(1),
  }),
);

function address(short: string): string {
  const match = SHORT.exec(short);
  const body = BODIES[match?.[1] ?? ''];
  return match && body ? `/meetings/${body}/${match[2] ?? ''}/#item-${match[3] ?? ''}` : short;
}

/** Reads a file of judged queries (YAML). Throws when it is not of that form. */
export function readJudged(path: string): Judged[] {
  return file.parse(parse(readFileSync(path, 'utf8'))).map((judged) => ({
    ...judged,
    answers: judged.answers.map(address),
  }));
}
