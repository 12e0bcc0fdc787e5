import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inWords } from '../../../../infra/operations/cost/in-words.ts';
import { INSTALLED } from '../../../../infra/operations/cost/installed.ts';
import { costOf } from '../../../../infra/operations/cost/model.ts';
import { PRICES, readPrices } from '../../../../infra/operations/cost/prices.ts';
import { QUANTITIES } from '../../../../infra/operations/cost/quantities.ts';
import { everyResource, type Placed } from '../../every-template.ts';

const prices = readPrices();
const all = everyResource('live');

/** What a property that is a list holds, or nothing where there is none. */
const listIn = ({ Properties }: Placed, name: string): unknown[] => {
  const value = Properties[name];
  return Array.isArray(value) ? value : [];
};

describe('what a year costs', () => {
  it('grows by the same for every contact, above what is paid whatever comes in', () => {
    const none = costOf(prices, 0).yearly;
    expect(none).toBeCloseTo(12 * costOf(prices, 0).monthly);
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (one, other) => {
        const both = costOf(prices, one + other).yearly - none;
        const each = costOf(prices, one).yearly - none + (costOf(prices, other).yearly - none);
        return Math.abs(both - each) < 0.01;
      }),
    );
    expect(costOf(prices, 1).yearly).toBeGreaterThan(none);
  });

  it('has a use for every price in the file', () => {
    expect(Object.keys(prices.prices).toSorted()).toEqual([...PRICES].toSorted());
    for (const id of PRICES)
      expect(QUANTITIES[id].monthly + QUANTITIES[id].perReferral, id).toBeGreaterThan(0);
  });

  it('says whence each price is, of when, and that nobody has checked it until somebody has', () => {
    expect(prices.checked || inWords(prices, 1).includes('not checked')).toBe(true);
    for (const { source } of Object.values(prices.prices)) expect(source).toMatch(/^https:/);
  });
});

describe('what the model takes to be installed', () => {
  it('is what the templates of stage live have', () => {
    const of = (type: string): Placed[] => all.filter(({ Type }) => Type === type);
    const firewalls = of('AWS::WAFv2::WebACL');
    const secrets = of('AWS::SecretsManager::Secret');
    const filters = of('AWS::Logs::MetricFilter').map((filter) => listIn(filter, 'MetricTransformations')[0]);
    const names = filters.map((each) => (each as { MetricName: string }).MetricName); // as CloudFormation has it
    expect(INSTALLED).toEqual({
      keys: of('AWS::KMS::Key').length,
      secrets: secrets.reduce((sum, each) => sum + 1 + listIn(each, 'ReplicaRegions').length, 0),
      firewalls: firewalls.length,
      firewallRules: firewalls.reduce((sum, each) => sum + listIn(each, 'Rules').length, 0),
      alarms: of('AWS::CloudWatch::Alarm').length,
      dashboards: of('AWS::CloudWatch::Dashboard').length,
      metrics: new Set(names).size,
    });
  });
});

describe('the command and its page', () => {
  it('say the same of 20,000 contacts', () => {
    const page = readFileSync(new URL('../../../../docs/costs.md', import.meta.url), 'utf8');
    expect(page).toContain(inWords(prices, 20_000));
  });

  it('prints it, and ends with a sentence where it is not told for how many', () => {
    const run = (...given: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'infra/operations/cost.ts', ...given], {
        encoding: 'utf8',
      });
    expect(run('--contacts', '20000').stdout.trim()).toBe(inWords(prices, 20_000));
    const silent = run();
    expect([silent.status, silent.stderr]).toEqual([1, expect.stringContaining('npm run -s cost')]);
  });
});
