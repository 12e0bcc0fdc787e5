/** What is found by how it looks, and what is put in its place. */
export type Look = readonly [RegExp, string];

/** A text with everything that looks so replaced, one after the other. */
export const lookedFor = (text: string, looks: readonly Look[]): string =>
  looks.reduce((left, [look, label]) => left.replaceAll(look, label), text);
