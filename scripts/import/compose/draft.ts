import type { ItemToWrite } from '../../../src/record/write.ts';
import type { BodyFacts } from '../../../src/record/schema/body.ts';
import type { MeetingFacts } from '../../../src/record/schema/meeting.ts';
import type { PaperFacts } from '../../../src/record/schema/paper.ts';
import type { Remark } from '../source.ts';

/** A meeting ready to be written: its id (`<body>/<date>`), facts and items. */
export interface MeetingDraft {
  id: string;
  facts: MeetingFacts;
  items: ItemToWrite[];
  /** Things a human should look at, with their place in the source. */
  remarks: Remark[];
  /** Numbers of items whose words are in the source and were held back: withdrawn or private here. */
  heldBack: string[];
}

/** A paper ready to be written. */
export interface PaperDraft {
  id: string;
  facts: PaperFacts;
  markdown: string;
}

/** A body met for the first time. */
export interface BodyDraft {
  id: string;
  facts: BodyFacts;
}

/** Where a source comes from, as records cite it. */
export interface SourceOf {
  title: string;
  address: string | undefined;
}
