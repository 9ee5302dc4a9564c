import type { SourceText } from '../../source.ts';
import type { Draft } from '../drafts.ts';

/** One way in which councils lay out a record: how it is known, and how it is cut into meetings and items. */
export interface Layout {
  name: string;
  /** A line that shows it. */
  example: string;
  matches: (source: SourceText) => boolean;
  read: (source: SourceText) => Draft;
}
