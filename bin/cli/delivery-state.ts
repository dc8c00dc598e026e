import { type DeliveryReport, deliveryReport } from '../../lib/deliver/delivery-report.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import type { Adapters } from './adapters.ts';

/** The state of an edition's deliveries so far. */
export function deliveriesOf(edition: string, adapters: Adapters): Promise<DeliveryReport> {
  return deliveryReport(edition, instantOf(adapters.clock.now()), adapters);
}

/** The balance in one line: planned = accepted + failed + suppressed + unconfirmed + expired (+ open). */
export function balanceLine(report: DeliveryReport): string {
  const { planned, accepted, failed, suppressed, unconfirmed, expired, open } = report;
  const parts = { accepted, failed, suppressed, unconfirmed, expired, ...(open > 0 ? { open } : {}) };
  const sum = Object.entries(parts).map(([name, count]) => `${count} ${name}`);
  return `${planned} planned = ${sum.join(' + ')}`;
}
