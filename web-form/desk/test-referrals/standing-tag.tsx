import type { TestStanding } from '../../../shared/contract/test-referrals.ts';
import { Tag, type TagColour } from '../../components/tag.tsx';

const STANDINGS: Readonly<Record<TestStanding, { readonly words: string; readonly colour: TagColour }>> = {
  planned: { words: 'Not sent yet', colour: 'grey' },
  lapsed: { words: 'Lapsed, never sent', colour: 'grey' },
  received: { words: 'At the desk', colour: 'blue' },
  decided: { words: 'Decided, not revealed', colour: 'purple' },
  revealed: { words: 'Revealed', colour: 'green' },
};

/** Where a test stands. */
export const StandingTag = ({ standing }: { readonly standing: TestStanding }) => (
  <Tag {...STANDINGS[standing]} />
);
