/** A draft is kept for so many seconds after its last change. */
const KEPT_SECONDS = 30 * 24 * 60 * 60;
/** A section may outlast its draft by so much, so that not every change has to write all of them. */
const SLACK_SECONDS = 24 * 60 * 60;

/** When a draft changed at `now` expires, and its sections after it. Epoch seconds. */
export const keptUntil = (now: number): { readonly draft: number; readonly sections: number } => ({
  draft: now + KEPT_SECONDS,
  sections: now + KEPT_SECONDS + SLACK_SECONDS,
});
