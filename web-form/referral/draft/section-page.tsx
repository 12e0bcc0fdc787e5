import type { Child } from 'hono/jsx';
import type { Typed } from '../../../shared/store/drafts.ts';
import type { FieldError } from '../../components/field.ts';
import type { Sections } from '../answers/sections.ts';
import type { Visit } from '../visit.ts';

/** Why what was typed is not in the draft, shown above it. */
export type Notice = 'not-saved' | 'already-sent';

/** What a question page shows. */
export interface SectionView {
  readonly visit: Visit;
  readonly draftId: string;
  readonly sections: Sections;
  /** The person a page is about, where it is about one. */
  readonly item: string;
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
}

/** One page of questions: what it keeps, where, how it looks and what comes next. */
export interface SectionPage {
  /** Under the draft's address; ends in `/:item` where there is one page per person. */
  readonly path: string;
  /** Heading and title: it must not hold a name. */
  readonly title: (sections: Sections, item: string) => string;
  /** The draft's section that it fills. */
  readonly section: (item: string) => string;
  /** Names that it keeps; everything else posted is ignored. */
  readonly names: (posted: readonly string[], visit: Visit) => readonly string[];
  /** Everything between the heading and the button. */
  readonly view: (props: SectionView) => Child;
}
