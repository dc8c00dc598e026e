import { Logger } from '@aws-lambda-powertools/logger';
import { MetricUnit, Metrics as Powertools } from '@aws-lambda-powertools/metrics';
import { METRIC_NAMESPACE } from '../contract/metrics.ts';
import type { Log, Metrics } from '../ports.ts';

/** JSON lines for CloudWatch Logs. */
export function createLog(service: string): Log {
  const logger = new Logger({ serviceName: service });
  return {
    info: (message, facts = {}) => logger.info(message, facts),
    warn: (message, facts = {}) => logger.warn(message, facts),
    error: (message, facts = {}) => logger.error(message, facts),
  };
}

/**
 * Metrics as log lines in CloudWatch's embedded metric format: no API calls, no latency.
 *
 * @param newsletter - Name of the stack: newsletters of one account do not add up.
 */
export function createMetrics(service: string, newsletter: string): Metrics {
  return {
    count(name, value, dimensions = {}) {
      const metric = new Powertools({ namespace: METRIC_NAMESPACE, serviceName: service });
      metric.addDimension('newsletter', newsletter);
      for (const [key, of] of Object.entries(dimensions)) metric.addDimension(key, of);
      metric.addMetric(name, MetricUnit.Count, value);
      metric.publishStoredMetrics();
    },
  };
}
