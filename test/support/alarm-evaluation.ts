/** Values of one metric by period, oldest first; null where nothing was counted. */
export type Series = readonly (number | null)[];

/** The properties of an `AWS::CloudWatch::Alarm` that decide about its state. */
export interface EvaluatedAlarm {
  readonly MetricName?: string;
  readonly Metrics?: readonly {
    readonly Id: string;
    readonly Expression?: string;
    readonly MetricStat?: {
      readonly Metric: {
        readonly MetricName: string;
        readonly Dimensions?: readonly { readonly Name: string; readonly Value: string }[];
      };
    };
  }[];
  readonly EvaluationPeriods: number;
  readonly Threshold: number;
  readonly ComparisonOperator: string;
  readonly TreatMissingData: string;
}

/** CloudWatch looks at some periods more than it needs; its documentation shows two or three. */
const PERIODS_BEYOND = 3;

/**
 * Whether an alarm fires at the end of the recorded series, as CloudWatch decides it: it takes the newest values that
 * exist within the evaluation range, and only where these are too few does missing data count as the alarm says.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
 */
export function fires(alarm: EvaluatedAlarm, recorded: Readonly<Record<string, Series>>): boolean {
  const range = alarm.EvaluationPeriods + PERIODS_BEYOND;
  const existing = seriesOf(alarm, recorded, range).filter((value) => value !== null);
  const newest = existing.slice(-alarm.EvaluationPeriods);
  const missing = alarm.EvaluationPeriods - newest.length;
  if (missing > 0 && alarm.TreatMissingData !== 'breaching') return false;
  return newest.every((value) => breaches(value, alarm));
}

function breaches(value: number, { ComparisonOperator: operator, Threshold }: EvaluatedAlarm): boolean {
  if (operator === 'LessThanThreshold') return value < Threshold;
  if (operator === 'GreaterThanOrEqualToThreshold') return value >= Threshold;
  if (operator === 'GreaterThanThreshold') return value > Threshold;
  throw new Error(`unknown comparison ${operator}`);
}

/** The values of the alarm's metric or expression over the last `range` periods. */
function seriesOf(alarm: EvaluatedAlarm, recorded: Readonly<Record<string, Series>>, range: number): Series {
  const nothing: Series = Array.from({ length: range }, () => null);
  const last = (metric: string) => [...nothing, ...(recorded[metric] ?? [])].slice(-range);
  if (alarm.MetricName !== undefined) return last(alarm.MetricName);
  const inputs = new Map<string, Series>();
  let expression = '';
  for (const { Id, Expression, MetricStat } of alarm.Metrics ?? []) {
    if (MetricStat !== undefined) inputs.set(Id, last(MetricStat.Metric.MetricName));
    else expression = Expression ?? '';
  }
  return sumOf(expression.split(' + ').map((term) => filled(term, inputs)));
}

/** `FILL(name, value)`. A metric that counted nothing in the whole range stays empty, as it does on CloudWatch. */
function filled(term: string, inputs: ReadonlyMap<string, Series>): Series {
  const [, name = '', value = ''] = /^FILL\((\w+), (\d)\)$/.exec(term) ?? [];
  const series = inputs.get(name);
  if (series === undefined) throw new Error(`cannot evaluate ${term}`);
  return series.every((value) => value === null) ? series : series.map((each) => each ?? Number(value));
}

function sumOf([first = [], ...others]: readonly Series[]): Series {
  return others.reduce(
    (sum, series) =>
      sum.map((value, i) => {
        const other = series[i] ?? null;
        return value === null && other === null ? null : (value ?? 0) + (other ?? 0);
      }),
    first,
  );
}
