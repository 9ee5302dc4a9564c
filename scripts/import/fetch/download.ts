import { ImportProblem } from '../problem.ts';
import { LARGEST_SOURCE } from '../sources/kind.ts';
import type { Answer } from './cache.ts';

/** How one request ended, where it did not bring an answer. */
export class Refused extends Error {
  /** Whether asking again later may help. */
  readonly again: boolean;
  /** How long the server asks to wait (Retry-After), in milliseconds. */
  readonly wait: number | undefined;
  /** What is told when it is asked for no more, where the message alone does not say what to do. */
  readonly problem: ImportProblem | undefined;

  constructor(
    message: string,
    told: { again: boolean; wait?: number | undefined; problem?: ImportProblem },
  ) {
    super(message);
    this.name = 'Refused';
    this.again = told.again;
    this.wait = told.wait;
    this.problem = told.problem;
  }
}

/** How the importer names itself to servers: what it is, and that it is slow on purpose. */
const USER_AGENT = 'Minutebook-importer/0.1 (archive of published council minutes; unhurried)';

// 403 and 429 are how servers ask scripts to slow down; a firewall's 403 often passes.
const LATER = new Set([403, 408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524]);

/**
 * Asks a server once.
 * @param timeout how long an answer may take, in milliseconds
 * @throws Refused when no answer with status 200 came, whole
 * @throws ImportProblem when the answer is larger than the importer reads
 */
export async function download(address: string, timeout: number): Promise<Answer> {
  try {
    const response = await fetch(address, {
      headers: {
        'user-agent': USER_AGENT,
        accept: 'text/html,application/xml,application/pdf,*/*;q=0.5',
      },
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new Refused(`the server answered ${response.status} ${response.statusText}`.trim(), {
        again: LATER.has(response.status),
        wait: retryAfter(response),
      });
    }
    return { bytes: await bodyOf(response), address: response.url };
  } catch (error) {
    if (error instanceof Refused || error instanceof ImportProblem) throw error;
    throw new Refused(reasonOf(error, timeout), { again: true });
  }
}

async function bodyOf(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > LARGEST_SOURCE) throw tooLarge();
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function tooLarge(): ImportProblem {
  return new ImportProblem(
    `this file is larger than ${LARGEST_SOURCE / 1024 / 1024} MB`,
    'Download it, split the pack into its parts, and import those with the minutes.',
  );
}

// "120" (seconds) or a date (RFC 9110, 10.2.3)
function retryAfter(response: Response): number | undefined {
  const value = response.headers.get('retry-after');
  if (value === null) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const until = Date.parse(value);
  return Number.isNaN(until) ? undefined : Math.max(0, until - Date.now());
}

const CODES = new Map([
  ['ENOTFOUND', 'there is no server of that name'],
  ['EAI_AGAIN', 'there is no server of that name, or no network'],
  ['ECONNREFUSED', 'the server does not answer'],
  ['ECONNRESET', 'the server broke the connection off'],
  ['UND_ERR_SOCKET', 'the server broke the connection off'],
  ['CERT_HAS_EXPIRED', 'the server’s certificate has expired'],
]);

function reasonOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') {
    const seconds = Math.round(timeout / 1000);
    return `no answer came within ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  }
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const known = CODES.get(code);
  if (known !== undefined) return known;
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message;
}
