import { expect, it } from 'vitest';
import { CONTACT_EVENTS, CONTACT_STATES, transition } from '../../../shared/domain/decision/states.ts';

it('says of every state and event where it leads or why it is refused', () => {
  for (const state of CONTACT_STATES) {
    for (const event of CONTACT_EVENTS) {
      const step = transition(state, event);
      if ('refused' in step) expect(step.refused).toMatch(/^[a-z-]+$/);
      else expect([...CONTACT_STATES, 'open']).toContain(step.to);
    }
  }
});

it('lets nothing be decided but what somebody holds', () => {
  const deciding = CONTACT_STATES.filter((state) => 'to' in transition(state, 'decide'));
  expect(deciding).toEqual(['held']);
});

it('lets a manager answer only what is proposed, and reopen only what is decided', () => {
  const by = (event: 'agree' | 'send-back' | 'reopen') =>
    CONTACT_STATES.filter((state) => 'to' in transition(state, event));
  expect(by('agree')).toEqual(['proposed']);
  expect(by('send-back')).toEqual(['proposed']);
  expect(by('reopen')).toEqual(['decided']);
});

it('opens again whatever rises, so that no decision hides news', () => {
  for (const state of ['proposed', 'decided'] as const) {
    expect(transition(state, 'raise')).toEqual({ to: 'open' });
  }
});
