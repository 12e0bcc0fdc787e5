import type { Draft, DraftStore } from '../../../shared/store/drafts.ts';

/** How a draft was found. `unavailable`: the store cannot be reached, nothing is known. */
export type Found =
  | { readonly state: 'open'; readonly draft: Draft }
  | { readonly state: 'sent'; readonly draft: Draft & { readonly sent: NonNullable<Draft['sent']> } }
  | { readonly state: 'gone' }
  | { readonly state: 'unavailable' };

/** A person's own draft, or why it cannot be opened. */
export const openDraft = async (drafts: DraftStore, id: string, owner: string): Promise<Found> => {
  try {
    const draft = await drafts.read(id, owner);
    if (draft === undefined) return { state: 'gone' };
    return draft.sent === undefined
      ? { state: 'open', draft }
      : { state: 'sent', draft: { ...draft, sent: draft.sent } };
  } catch {
    return { state: 'unavailable' };
  }
};

/** What a store's method gives, or `unavailable` when it cannot be reached. */
export const orUnavailable = <Given>(given: Promise<Given>): Promise<Given | 'unavailable'> =>
  given.catch(() => 'unavailable' as const);
