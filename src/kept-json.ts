import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { hasCode } from './has-code.ts';

/**
 * What an earlier build wrote as gzipped JSON; undefined where there is nothing, or nothing of this
 * form, or the file was damaged: then it is made anew.
 */
export function keptJson<Form>(file: string, form: z.ZodType<Form>): Form | undefined {
  try {
    return form.parse(JSON.parse(gunzipSync(readFileSync(file)).toString()));
  } catch (error) {
    const isMissing = hasCode(error, 'ENOENT');
    const isOther = error instanceof z.ZodError || error instanceof SyntaxError;
    const isCut = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
    if (!isMissing && !isOther && !isCut) throw error;
    return undefined;
  }
}
