/** A synthesised template, as far as rights are concerned. */
export interface TemplateJson {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties?: Properties }>>;
}
type Properties = Readonly<Record<string, unknown>>;

/** One call that a role makes. Names in resources are logical ids: `ArticlesBucketEB4F3852.Arn/desk.json`. */
export interface Call {
  readonly action: string;
  readonly resource: string;
  /** Keys of the request that conditions look at: `dynamodb:LeadingKeys`, `ses:FromAddress`. */
  readonly context?: Readonly<Record<string, readonly string[]>>;
}

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * Whether a role of the template may make a call, by the policies attached to it.
 *
 * Knows what our policies use: allow statements, `*` in actions and resources, StringEquals(IgnoreCase) and
 * ForAllValues:StringLike. Anything else throws, so that a new kind of statement cannot pass unseen.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function allows(template: TemplateJson, role: string, call: Call): boolean {
  return statementsOf(template, role).some(
    ({ Effect, Action, Resource, Condition = {} }) =>
      Effect === 'Allow' &&
      listOf(Action).some((pattern) => matches(call.action, pattern)) &&
      listOf(Resource).some((pattern) => matches(call.resource, pattern)) &&
      Object.entries(Condition).every(([operator, keys]) => holds(operator, keys, call.context ?? {})),
  );
}

/** Every statement of every policy on a role, named by its logical id. */
export function statementsOf(template: TemplateJson, role: string): Statement[] {
  return Object.values(template.Resources).flatMap(({ Type, Properties = {} }) => {
    if (Type !== 'AWS::IAM::Policy' || !listOf(Properties.Roles).includes(role)) return [];
    return (Properties.PolicyDocument as { Statement: Statement[] }).Statement;
  });
}

/** One right of a role: an action on a resource, and on a kind of item where the statement names one. */
export interface Grant {
  readonly action: string;
  readonly resource: string;
  /** Pattern of the items' partition key; null for a statement about something else. */
  readonly items: string | null;
}

/** Every single right of a role, apart from writing its log. */
export function grantsOf(template: TemplateJson, role: string): Grant[] {
  return statementsOf(template, role).flatMap(({ Action, Resource, Condition = {} }) => {
    const patterns = Condition['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'];
    const items = patterns === undefined ? [null] : listOf(patterns);
    return listOf(Action)
      .filter((action) => !action.startsWith('logs:'))
      .flatMap((action) =>
        listOf(Resource).flatMap((resource) => items.map((item) => ({ action, resource, items: item }))),
      );
  });
}

/** Whether a call needs this right. */
export function uses(call: Call, { action, resource, items }: Grant): boolean {
  const keys = call.context?.['dynamodb:LeadingKeys'] ?? [];
  return (
    matches(call.action, action) &&
    matches(call.resource, resource) &&
    (items === null || keys.some((key) => matches(key, items)))
  );
}

/** A value of a template as text: `Ref` gives the logical id, `GetAtt` the id with its attribute. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[intrinsic, inner] = []] = Object.entries(value as object);
  if (intrinsic === 'Ref') return String(inner);
  if (intrinsic === 'Fn::GetAtt') return (inner as string[]).join('.');
  if (intrinsic === 'Fn::Join') return (inner as [string, unknown[]])[1].map(textOf).join('');
  throw new Error(`cannot read ${JSON.stringify(value)}`);
}

function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(textOf);
}

function matches(text: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(text);
}

function holds(
  operator: string,
  keys: Readonly<Record<string, unknown>>,
  context: Call['context'] = {},
): boolean {
  return Object.entries(keys).every(([key, wanted]) => {
    const given = context[key];
    if (operator === 'StringEqualsIgnoreCase') {
      const wantedValues = listOf(wanted).map((value) => value.toLowerCase());
      return given?.some((value) => wantedValues.includes(value.toLowerCase())) ?? false;
    }
    if (operator === 'StringEquals') return given?.some((value) => listOf(wanted).includes(value)) ?? false;
    if (operator === 'ForAllValues:StringLike')
      return (given ?? []).every((value) => listOf(wanted).some((pattern) => matches(value, pattern)));
    throw new Error(`unknown condition ${operator}`);
  });
}
