import * as z from 'zod';
import { contact } from './record.ts';

/** The contacts about which something was said, as they stand now. */
export const agreementHeard = z.strictObject({ contacts: z.array(contact) }).meta({ id: 'AgreementHeard' });
