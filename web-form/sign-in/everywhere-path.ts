/** Where somebody ends every session they have: one was left open on another computer. */
export const EVERYWHERE_PATH = '/sign-out/everywhere';
