/** An agency's own reference as it is compared: "cp 48213" is "CP-48213". Empty where nothing was given. */
export const comparable = (agencyReference: string | undefined): string =>
  (agencyReference ?? '').toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
