/** Where partners work. */
export const REFERRALS = '/referrals';

/** Where drafts are. */
export const DRAFTS = `${REFERRALS}/drafts/`;

/** A draft's page; the overview where `page` is empty. */
export const draftPath = (id: string, page = ''): string =>
  `${REFERRALS}/drafts/${id}${page === '' ? '' : `/${page}`}`;

/** Add to a page's address to come back to check-your-answers afterwards. */
export const THEN_CHECK = '?then=check';
