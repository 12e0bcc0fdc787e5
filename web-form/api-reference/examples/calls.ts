import type { z } from 'zod';
import type { CallAnswer, contactKeyed, Keyed, writtenFormCame } from '../../../shared/contract/calls.ts';
import { RECEIPT, RECEIVED, REFERRAL } from './referral.ts';

const WRITTEN_FORM_DUE = '2026-11-25T09:40:00.000Z';

/** A head teacher phoned, and a screener writes down what he says. */
export const KEYED_CALL: z.input<typeof contactKeyed> = {
  call: {
    channel: 'phone',
    takenOn: '2026-11-24',
    takenTime: '09:40',
    caller: 'professional',
    agency: 'exampleshire-high',
    adviceGiven: 'Keep her at school until somebody rings back.',
    followUpOn: '2026-12-01',
  },
  referral: { ...REFERRAL, referrer: { ...REFERRAL.referrer, email: 'p.nair@high.exampleshire.example' } },
};

export const KEYED: Keyed = {
  ...RECEIPT,
  receivedAt: '2026-11-24T09:40:00.000Z',
  writtenFormDue: WRITTEN_FORM_DUE,
  receiptSent: true,
};

export const WRITTEN_FORM: z.input<typeof writtenFormCame> = { reference: 'EX-5V9H-KYP6' };

export const CALL_CONFIRMED: CallAnswer = {
  channel: 'phone',
  caller: 'professional',
  takenAt: KEYED.receivedAt,
  keyedAt: RECEIVED,
  keyedBy: 'Ines Marlow',
  adviceOnly: false,
  adviceGiven: 'Keep her at school until somebody rings back.',
  callerWill: null,
  followUp: { on: '2026-12-01', cameBackAt: null },
  writtenForm: {
    due: WRITTEN_FORM_DUE,
    standing: 'received',
    chasedAt: null,
    received: {
      at: '2026-11-24T15:22:08.114Z',
      by: 'Ines Marlow',
      reference: 'EX-5V9H-KYP6',
      words: null,
    },
  },
};
