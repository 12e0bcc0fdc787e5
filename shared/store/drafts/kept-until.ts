const DAY_SECONDS = 24 * 60 * 60;
/** A draft is kept for so many seconds after its last change. */
const KEPT_SECONDS = 30 * DAY_SECONDS;
/** A section may outlast its draft by so much, so that not every change has to write all of them. */
const SLACK_SECONDS = DAY_SECONDS;
/** So long before it is deleted its owner is reminded: on the 23rd day after the last change. */
const REMINDED_BEFORE_SECONDS = 7 * DAY_SECONDS;

/** When a draft changed at `now` expires, and its sections after it. Epoch seconds. */
export const keptUntil = (now: number): { readonly draft: number; readonly sections: number } => ({
  draft: now + KEPT_SECONDS,
  sections: now + KEPT_SECONDS + SLACK_SECONDS,
});

/** From when on the owner of a draft that expires then is reminded of it. Epoch seconds. */
export const remindedFrom = (expiresAt: number): number => expiresAt - REMINDED_BEFORE_SECONDS;
