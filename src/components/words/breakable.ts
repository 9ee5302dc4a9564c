import { escape } from '../../escape.ts';

/** A text as HTML whose long words break behind a stroke, not within: `Deputations/Petitions`. */
export function breakable(text: string): string {
  return escape(text).replaceAll('/', '/<wbr>');
}
