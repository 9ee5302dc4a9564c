import { t } from '../site.ts';

/** The words of citing, for the script of the meeting pages: asked for when somebody cites or follows a citation. */
export function GET(): Response {
  return Response.json(t.cite);
}
