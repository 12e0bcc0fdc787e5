import type { ContactAnswer } from '../../../shared/contract/answers/record.ts';
import { InsetText } from '../../components/inset-text.tsx';

/** What to notice about where the child lives: whom to tell, or an address to check. */
export const AreaNotes = ({ notes = [] }: { notes: ContactAnswer['areaNotes'] }) => (
  <>
    {notes.map((note) => (
      <InsetText>{note}</InsetText>
    ))}
  </>
);
