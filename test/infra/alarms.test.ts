import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { API_ALARMS } from '../../infra/constructs/alarms/api-alarms.ts';
import { fieldAlarms } from '../../infra/constructs/alarms/field-alarms.ts';
import { COUNTED_LINES, FIGURES_OF } from '../../infra/constructs/alarms/field-metrics.ts';
import { FUNCTION_ALARMS } from '../../infra/constructs/alarms/function-alarms.ts';
import { WATCHING_SETTINGS } from '../../infra/deployment/watching.ts';
import { deploymentOf } from '../../infra/deployment.ts';
import { FUNCTIONS } from '../../infra/functions.ts';
import { logTo } from '../../shared/http/log.ts';
import { WATCHED_FIGURES, type WatchedFigure } from '../../shared/http/watched-figures.ts';
import { everyResource, type Placed } from './every-template.ts';

const live = deploymentOf('live');
const { escalateAfterMinutes } = live.authority.watch;
const DECLARED = [...fieldAlarms(escalateAfterMinutes), ...API_ALARMS, ...FUNCTION_ALARMS];
const resources = everyResource('live');
const ofType = (type: string): Placed[] => resources.filter((each) => each.Type === type);
const alarms = ofType('AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);
const alarmOf = (name: string) => alarms.find(({ AlarmName }) => AlarmName === `front-door-live-${name}`);
const runbook = (name: string): URL => new URL(`../../docs/runbooks/${name}.md`, import.meta.url);

describe('an alarm', () => {
  it.each(DECLARED)('$name$kind says in a sentence why it sounds, and its runbook is there', (declared) => {
    expect(declared.why).toMatch(/^[A-Z].*\.$/);
    expect(existsSync(runbook(declared.runbook))).toBe(true);
    const page = readFileSync(runbook(declared.runbook), 'utf8');
    for (const part of ['What it means for children', 'It is over', 'Tell']) {
      // Held referrals have a page in another order.
      if (declared.runbook !== 'held-referrals') expect(page).toContain(`**${part}`);
    }
  });

  it.each(DECLARED)('$name$kind is found in the list of the runbooks by its name', (declared) => {
    const list = readFileSync(runbook('README'), 'utf8');
    expect(list).toContain('kind' in declared ? `\`…-${declared.kind}\`` : `\`${declared.name}\``);
  });

  it('ends its text with its page, whatever it is about, so that the e-mail names it last', () => {
    const others = alarms.filter(
      ({ AlarmDescription }) => !/docs\/runbooks\/[\w-]+\.md$/.test(String(AlarmDescription)),
    );
    expect(others).toEqual([]);
  });

  it('has a name of its own, and goes to the mailboxes when it sounds and when it is over', () => {
    for (const { AlarmActions, OKActions } of alarms) {
      expect(AlarmActions).toHaveLength(1);
      expect(OKActions).toEqual(AlarmActions);
    }
    const names = alarms.flatMap(({ AlarmName }) => (AlarmName === undefined ? [] : [AlarmName]));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('for children', () => {
  test('a red that nobody took sounds a quarter of an hour after the duty manager was told', () => {
    expect(alarmOf('unclaimed-red')).toMatchObject({
      MetricName: 'oldestUnclaimedRedMinutes',
      Threshold: escalateAfterMinutes + 15,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      // Without a figure nobody watches.
      TreatMissingData: 'breaching',
    });
  });

  test('a red in no queue, an old message, receipts and the report sound for want of their figure too', () => {
    for (const name of ['red-not-routed', 'outbox-old', 'receipts-not-sent', 'daily-report-missing'])
      expect(alarmOf(name)).toMatchObject({ TreatMissingData: 'breaching', Period: 60 });
    expect(alarmOf('red-not-routed')).toMatchObject({ Threshold: 1 });
  });

  test('the service’s own check sounds when two of three failed or were not made', () => {
    expect(alarmOf('synthetic-check')).toMatchObject({
      MetricName: 'syntheticSuccess',
      Period: 300,
      EvaluationPeriods: 3,
      DatapointsToAlarm: 2,
      Threshold: 0,
      ComparisonOperator: 'LessThanOrEqualToThreshold',
      TreatMissingData: 'breaching',
    });
  });
});

describe('every function', () => {
  it.each(FUNCTIONS)('$name is watched for failures, throttles and time', ({ name, timeoutSeconds }) => {
    expect(alarmOf(`${name}-failing`)).toMatchObject({ MetricName: 'Errors' });
    expect(alarmOf(`${name}-throttled`)).toMatchObject({ MetricName: 'Throttles', Threshold: 1 });
    expect(alarmOf(`${name}-slow`)).toMatchObject({ ExtendedStatistic: 'p90' });
    expect(Number(alarmOf(`${name}-slow`)?.['Threshold'])).toBeLessThan(timeoutSeconds * 1000);
  });

  it.each(FUNCTIONS.filter(({ trigger }) => trigger.kind === 'schedule' || trigger.kind === 'daily'))(
    '$name sounds when it does not run, runs late or is given up on',
    ({ name }) => {
      expect(alarmOf(`${name}-not-run`)).toMatchObject({
        MetricName: 'Invocations',
        TreatMissingData: 'breaching',
      });
      expect(alarmOf(`${name}-late`)).toMatchObject({ MetricName: 'AsyncEventAge' });
      expect(alarmOf(`${name}-dropped`)).toMatchObject({ MetricName: 'AsyncEventsDropped' });
    },
  );

  it.each(FUNCTIONS.filter(({ trigger }) => trigger.kind === 'stream'))(
    '$name sounds when it is behind its stream',
    ({ name }) => expect(alarmOf(`${name}-behind`)).toMatchObject({ MetricName: 'IteratorAge' }),
  );

  it('measures in periods that CloudWatch can look back on', () => {
    for (const { Period, EvaluationPeriods } of alarms)
      if (Period !== undefined)
        expect(Number(Period) * Number(EvaluationPeriods)).toBeLessThanOrEqual(86_400);
  });
});

describe('a figure', () => {
  const filters = ofType('AWS::Logs::MetricFilter').map(({ Properties }) => Properties);
  const metricsOf = (filter: Record<string, unknown>) =>
    filter['MetricTransformations'] as { MetricName: string; MetricValue: string; MetricNamespace: string }[];
  const written: string[] = [];
  const log = logTo(
    (line) => written.push(line),
    () => new Date(),
  );

  /** What CloudWatch makes of a line by one of our two kinds of pattern. */
  const measured = (filter: Record<string, unknown>, line: Record<string, unknown>): number | null => {
    const [{ MetricValue } = { MetricValue: '' }] = metricsOf(filter);
    const pattern = String(filter['FilterPattern']);
    const message = /^\{ \$\.message = "(.+)" \}$/.exec(pattern)?.[1];
    if (message !== undefined) return line['message'] === message ? Number(MetricValue) : null;
    const figure = /^\{ \$\.figures\.(\w+) >= 0 \}$/.exec(pattern)?.[1] ?? 'not understood';
    expect(MetricValue).toBe(`$.figures.${figure}`);
    const found = (line['figures'] as Record<string, unknown> | undefined)?.[figure];
    return typeof found === 'number' ? found : null;
  };

  it('of each kind that a log line may hold becomes one metric, from a line as it is written', () => {
    const figures = Object.fromEntries(Object.keys(WATCHED_FIGURES).map((figure, at) => [figure, at]));
    written.length = 0;
    log('looked around', { figures });
    const line = JSON.parse(written[0] ?? '');
    const found = filters.flatMap((filter) => {
      const value = measured(filter, line);
      return value === null ? [] : [[metricsOf(filter)[0]?.MetricName, value]];
    });
    expect(Object.fromEntries(found)).toEqual(figures);
    expect(found).toHaveLength(Object.keys(figures).length);
  });

  it.each(Object.entries(COUNTED_LINES))(
    '%s counts the lines of each who writes them',
    (name, { message, by }) => {
      written.length = 0;
      log(message, { level: 'error' });
      const line = JSON.parse(written[0] ?? '');
      const counting = filters.filter((filter) => metricsOf(filter)[0]?.MetricName === name);
      expect(counting.map((filter) => measured(filter, line))).toEqual(by.map(() => 1));
    },
  );

  it('is watched under the name under which it is written', () => {
    const known = new Set(
      filters.flatMap(metricsOf).map((each) => `${each.MetricNamespace} ${each.MetricName}`),
    );
    const watched = alarms.filter(({ Namespace }) => String(Namespace).startsWith('SafeguardingFrontDoor'));
    expect(watched.length).toBeGreaterThan(10);
    for (const { Namespace, MetricName } of watched) expect(known).toContain(`${Namespace} ${MetricName}`);
  });

  it('is written by one function', () => {
    const all: WatchedFigure[] = Object.values(FIGURES_OF).flat();
    expect(all.toSorted()).toEqual(Object.keys(WATCHED_FIGURES).toSorted());
  });
});

describe('the mailboxes', () => {
  it('are asked by e-mail, over a topic that only alarms of this account may write to', () => {
    const [topic, ...others] = ofType('AWS::SNS::Topic').filter(({ stack }) => stack.endsWith('-service'));
    expect(others).toEqual([]);
    expect(topic?.Properties['KmsMasterKeyId']).toBeDefined();
    const asked = ofType('AWS::SNS::Subscription').map(({ Properties }) => Properties['Endpoint']);
    expect(asked).toEqual(live.alarmEmails);
    const [policy] = ofType('AWS::SNS::TopicPolicy').filter(({ stack }) => stack.endsWith('-service'));
    expect(JSON.stringify(policy)).toContain('"aws:SourceAccount"');
  });

  it.each([
    ['none at all', []],
    ['one that is no address', ['the duty engineer']],
  ])('%s stop synth', (_, alarmEmails) => {
    expect(WATCHING_SETTINGS.alarmEmails.safeParse(alarmEmails).success).toBe(false);
  });
});

describe('the dashboard', () => {
  const [dashboard] = ofType('AWS::CloudWatch::Dashboard');
  const body = JSON.stringify(dashboard?.Properties['DashboardBody']);

  it('begins with the children who wait', () => {
    const places = ['Children who wait', 'oldestUnclaimedRedMinutes', 'The way in', 'Functions'].map(
      (words) => body.indexOf(words),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('shows every figure, and nobody', () => {
    for (const figure of Object.keys(WATCHED_FIGURES))
      if (figure !== 'dailyReportMissing') expect(body).toContain(figure);
    expect(body).not.toMatch(/[\w.]+@[\w.]+/);
  });
});

test('no stack holds more than CloudFormation takes', () => {
  const sizes = new Map<string, number>();
  for (const { stack } of resources) sizes.set(stack, (sizes.get(stack) ?? 0) + 1);
  for (const [stack, size] of sizes) expect(size, stack).toBeLessThanOrEqual(500);
});
