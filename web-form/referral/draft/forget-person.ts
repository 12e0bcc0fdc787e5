import type { Draft, DraftStore, Saved } from '../../../shared/store/drafts.ts';
import { sectionsAbout, sectionsWithout } from '../answers/sections.ts';
import { orUnavailable } from './open-draft.ts';

/**
 * Deletes all that a draft holds about one person: their own pages, and answers about them on other pages, for
 * example what an adult is to a child. The person goes last, so that a failure leaves them there to try again.
 */
export const forgetPerson = async (
  drafts: DraftStore,
  { id, sections }: Draft,
  owner: string,
  item: string,
): Promise<Saved | 'unavailable'> => {
  for (const [section, typed] of sectionsWithout(sections, item)) {
    const saved = await orUnavailable(drafts.save(id, owner, section, typed));
    if (saved !== 'saved') return saved;
  }
  return orUnavailable(drafts.drop(id, owner, sectionsAbout(sections, item)));
};
