import type { Configuration } from 'oidc-provider';
import type { PartnerSystem } from '../../../shared/http/partner-system.ts';

/** What every demonstration system proves itself with. It opens nothing but this machine's demonstration. */
export const DEMONSTRATION_SECRET = 'demonstration-only';

/** The partners' systems as clients of the local provider, with the one grant that they may use. */
export const partnerClients = (
  systems: readonly PartnerSystem[],
): readonly NonNullable<Configuration['clients']>[number][] =>
  systems.map(({ clientId, name }) => ({
    client_id: clientId,
    client_name: name,
    client_secret: DEMONSTRATION_SECRET,
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
  }));
