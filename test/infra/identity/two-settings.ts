import type { Deployment } from '../../../infra/deployment.ts';
import { deploymentOf } from '../../../infra/deployment.ts';

/** The usual setting: this service's own user pools. */
export const WITH_COGNITO: Deployment = deploymentOf('live');

/** The council's own issuer for staff, and the national ones for partners. */
export const WITH_THE_COUNCILS_OWN: Deployment = {
  ...WITH_COGNITO,
  identity: {
    kind: 'oidc',
    signInPrefix: 'exampleshire-front-door-live',
    issuer: 'https://login.microsoftonline.com/00000000-0000-4000-8000-000000000001/v2.0',
    clientId: '00000000-0000-4000-8000-000000000002',
    audience: '00000000-0000-4000-8000-000000000002',
    scope: 'api://00000000-0000-4000-8000-000000000002/sign-in',
    signOutOrigin: 'https://login.microsoftonline.com',
    roleClaim: 'roles',
    roles: {
      'MASH.Screener': 'screener',
      'MASH.SocialWorker': 'social-worker',
      'MASH.Manager': 'manager',
      'MASH.Auditor': 'auditor',
      'MASH.Reviewer': 'external-reviewer',
      'EDT.SocialWorker': 'emergency-duty',
    },
    dfeSignIn: { issuer: 'https://oidc.signin.education.gov.uk', clientId: 'ExampleshireFrontDoor' },
    nhsCis2: {
      issuer:
        'https://am.nhsidentity.spineservices.nhs.uk:443/openam/oauth2/realms/root/realms/NHSIdentity/realms/Healthcare',
      clientId: '999999999999.apps.national',
      roles: { 'S8000:G8000:R8000': 'partner', 'S8000:G8003:R8003': 'agency-responder' },
    },
  },
};
