import type { AsyncLocalStorage } from 'node:async_hooks';

interface Exchange {
  method: string;
  status?: number;
  page?: string;
  refresh?: number;
}

const kept = globalThis as { [key: symbol]: AsyncLocalStorage<Exchange> | undefined };

/** Asks the front door to send the page that is being rendered with this status. */
export function answerWith(status: 403 | 404 | 410 | 503): void {
  const exchange = kept[Symbol.for('demarche.exchanges')]?.getStore();
  if (exchange) exchange.status = status;
}

/** Asks the front door to send this page in the place of the one that is being rendered. */
export function answerInstead(page: string): void {
  const exchange = kept[Symbol.for('demarche.exchanges')]?.getStore();
  if (exchange) exchange.page = page;
}

/** Asks the front door to have the browser ask for this page again after so many seconds. */
export function refreshAfter(seconds: number): void {
  const exchange = kept[Symbol.for('demarche.exchanges')]?.getStore();
  if (exchange) exchange.refresh = seconds;
}

/** A page is only ever read: what is posted to it is answered 405, where the framework would render it. */
export function refusePosts(): void {
  const exchange = kept[Symbol.for('demarche.exchanges')]?.getStore();
  if (exchange?.method === 'POST') exchange.status = 405;
}
