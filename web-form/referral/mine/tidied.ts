/** A reference however it was typed: small letters, spaces or no hyphens. */
export const tidied = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replace(/^([A-Z]{2,4})([0-9A-Z]{4})([0-9A-Z]{4})$/, '$1-$2-$3');
