import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { DEMONSTRATION_PEOPLE } from '../../../infra/local/demonstration/people.ts';
import type { HeldInFolder } from '../../../infra/local/held-in-folder.ts';
import { createKeys } from '../../../infra/local/identity/keys.ts';
import { mintToken } from '../../../infra/local/identity/mint.ts';
import { silentLog } from '../../../infra/local/log.ts';
import { freePort } from '../../../infra/local/ports.ts';
import { type LocalService, startService } from '../../../infra/local/service.ts';
import { type ApiClient, apiClient } from '../../support/api-client.ts';
import { openBrowser } from '../../support/browser.ts';

/** The people of the journeys, as the sign-in page names them. */
export const PRIYA = 'Priya Nair';
export const HALINA = 'Halina Brzeska';
export const IMRAN = 'Imran Qadir';
export const DELE = 'Dele Akinwande';
export const GARETH = 'Gareth Pugh-Lacey';
export const COLETTE = 'Colette Harbin';
export const STELLA = 'Stella Marchbank';
export const LORNA = 'Lorna Ashdown';
export const MIRIAM = 'Miriam Tolland';
export const ANSELM = 'Anselm Rooke';

export interface Visit {
  readonly javaScript: boolean;
  /** Where to go first; the start page unless said otherwise. */
  readonly to?: string | undefined;
}

/** The whole service and one browser, for one file of journeys. */
export interface Journey {
  readonly service: LocalService;
  /** The API as one of the demonstration people calls it. */
  readonly api: (name: string) => ApiClient;
  /** A page of somebody who has not signed in. */
  readonly visit: (visit: Visit) => Promise<Page>;
  /** A page of one of the demonstration people, who signs in through the provider's own page. */
  readonly signedIn: (name: string, visit: Visit) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export interface JourneyOptions {
  readonly databaseEndpoint: string;
  /** Instant at which the service's clock stands until set again. */
  readonly at: string;
  readonly demonstration?: boolean | undefined;
  /** Where the functions reach the records, so that a test can take them away. */
  readonly recordsEndpoint?: string | undefined;
  readonly held?: HeldInFolder | undefined;
}

/** Presses one person's button on the provider's page. */
export const chooseWho = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: `Sign in as ${name}` }).click();
};

/** Starts everything, with tables of its own and a clock that stands still. */
export const openJourney = async (options: JourneyOptions): Promise<Journey> => {
  const keys = await createKeys();
  const service = await startService({
    databaseEndpoint: options.databaseEndpoint,
    port: await freePort(),
    keys,
    matchingSecret: { version: 'k1', secret: 'a secret that only the journeys have, long enough' },
    demonstration: options.demonstration ?? false,
    tableSuffix: `-${randomUUID()}`,
    recordsEndpoint: options.recordsEndpoint,
    held: options.held,
    log: silentLog,
  });
  const browser = await openBrowser();
  service.clock.set(options.at);

  const api = (name: string): ApiClient => {
    const person = DEMONSTRATION_PEOPLE.find((each) => each.name === name);
    if (person === undefined) throw new Error(`Nobody is called ${name}`);
    // Tokens are checked against the real time, whatever the service's clock says.
    const order = { keys, issuer: service.issuer, person, clock: { now: () => new Date() } };
    return apiClient(service.url, () => mintToken({ ...order, lifetimeSeconds: 3600 }));
  };
  const visit = async ({ javaScript, to = '/' }: Visit): Promise<Page> => {
    const page = await browser.newPage({ javaScript });
    page.setDefaultTimeout(20_000);
    await page.goto(`${service.url}${to}`);
    return page;
  };
  return {
    service,
    api,
    visit,
    signedIn: async (name, { javaScript, to = '/' }) => {
      const page = await visit({ javaScript, to: `/sign-in?return=${encodeURIComponent(to)}` });
      await chooseWho(page, name);
      return page;
    },
    close: async () => {
      await browser.close();
      await service.close();
    },
  };
};
