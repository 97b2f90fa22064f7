import { describe, expect, it } from 'vitest';
import { attachmentForm, deliveryForm, newDeliveryForm, outcomeForm } from './delivery-form';
import { errorsOf } from './signature-form';

const BROUGHT = { way: 'in-person', deliveredOn: '2026-03-02', place: 'Paris', broughtBy: 'Une délégation' };
const REFUSED = outcomeForm({ way: 'refused', deliveredOn: '2026-03-02' });

describe('the form of a delivery', () => {
  it('asks for who, how, when, where and by whom', () => {
    expect(newDeliveryForm(['a']).parse({ ...BROUGHT, addressee: 'a' })).toMatchObject({ answerDueOn: null });
    expect(errorsOf(newDeliveryForm(['a']), { addressee: 'b' })).toEqual({
      ...{ addressee: 'choose', way: 'choose', deliveredOn: 'required', place: 'required', broughtBy: 'required' },
    });
  });

  it('takes no day to come, and no day for an answer before it', () => {
    expect(errorsOf(deliveryForm, { ...BROUGHT, deliveredOn: '2999-01-01' })).toEqual({ deliveredOn: 'future' });
    expect(errorsOf(deliveryForm, { ...BROUGHT, answerDueOn: '2026-03-01' })).toEqual({
      answerDueOn: 'beforeDelivery',
    });
    expect(errorsOf(deliveryForm, { ...BROUGHT, answerDueOn: '2999-01-01' })).toEqual({});
  });
});

describe('the form of what came', () => {
  it('asks a reply for its words, words for their language, and takes no day before the delivery', () => {
    expect(errorsOf(REFUSED, { kind: 'replied', cameOn: '2026-03-01', translation: 'Vu.' })).toEqual({
      ...{ cameOn: 'beforeDelivery', text: 'required', translationLang: 'choose' },
    });
    expect(errorsOf(REFUSED, { kind: 'replied', cameOn: '2026-03-03', text: 'Vu.' })).toEqual({ lang: 'choose' });
    expect(errorsOf(REFUSED, { kind: 'promised', cameOn: '2026-03-03' })).toEqual({});
  });

  it('lets be posted only what was refused', () => {
    const posted = { kind: 'posted', cameOn: '2026-03-03' };
    expect(errorsOf(REFUSED, posted)).toEqual({});
    expect(errorsOf(outcomeForm({ way: 'fax', deliveredOn: '2026-03-02' }), posted)).toEqual({ kind: 'choose' });
  });

  it('takes ten thousand signs of any script, and no more', () => {
    const reply = (text: string) => ({ kind: 'replied', cameOn: '2026-03-03', lang: 'kk', text });
    expect(errorsOf(REFUSED, reply('ы'.repeat(10_000)))).toEqual({});
    expect(errorsOf(REFUSED, reply('ы'.repeat(10_001)))).toEqual({ text: 'tooLong 10000' });
  });
});

describe('the form of an attachment', () => {
  it('asks what it is and what is seen, and keeps it private unless it is said', () => {
    expect(attachmentForm.parse({ shows: 'photo', description: 'La délégation' })).toMatchObject({ isPublic: false });
    expect(errorsOf(attachmentForm, {})).toEqual({ shows: 'choose', description: 'required' });
  });
});
