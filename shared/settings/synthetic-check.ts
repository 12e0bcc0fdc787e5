interface Systems {
  readonly agencies: readonly { readonly id: string }[];
  readonly partnerSystems: readonly { readonly clientId: string; readonly agency: string }[];
  readonly syntheticClientId?: string | undefined;
}

/**
 * Is the client that the service checks itself with, where there is one, a partner system of its own, and of no
 * agency that there is? It must see nothing that an agency sent.
 */
export const checksItselfAlone = ({ agencies, partnerSystems, syntheticClientId }: Systems): boolean => {
  if (syntheticClientId === undefined) return true;
  const own = partnerSystems.find(({ clientId }) => clientId === syntheticClientId);
  return own !== undefined && agencies.every(({ id }) => id !== own.agency);
};
