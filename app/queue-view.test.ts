import { expect, test } from 'vitest';
import { carried, queueAddress, readCarried, readView, screenAddress } from './queue-view';

test('the queue opens on what is to be decided', () => {
  expect(readView({})).toMatchObject({ tab: 'decide', filter: { page: 1 } });
  expect(readView({}).filter.status).toBeUndefined();
});

test('a status named by another page opens its tab', () => {
  expect(readView({ status: 'waiting' }).tab).toBe('decide');
  expect(readView({ status: 'returned' })).toMatchObject({ tab: 'answer', filter: { status: 'returned' } });
  expect(readView({ status: 'refused' })).toMatchObject({ tab: 'all', filter: { status: 'refused' } });
  expect(readView({ status: 'withdrawn' }).tab).toBe('decide');
});

test('what no queue has is left out', () => {
  const asked = { tab: 'nothing', country: 'XX', kind: 'club', lang: '../', flag: 'no', page: '-3', query: '  ' };
  const { tab, filter } = readView(asked);
  expect(tab).toBe('decide');
  expect(Object.values(filter).filter((value) => value !== undefined)).toEqual([1]);
});

test('a view comes back whole from the address and the form that carry it', () => {
  const fields = { country: 'KZ', kind: 'federation', lang: 'fr', flag: 'trap', languages: 'yes', query: 'порт & Cie' };
  const view = readView({ tab: 'all', status: 'refused', page: '3', ...fields });
  expect(readCarried(carried(view))).toEqual(view);
  const address = new URL(screenAddress('an-appeal', 'x', view), 'http://desk.example');
  expect(readCarried(address.searchParams.get('queue') ?? '')).toEqual(view);
  expect(queueAddress('an-appeal', readView({}))).toBe('/admin/an-appeal/moderation?tab=decide');
});
