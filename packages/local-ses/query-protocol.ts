/**
 * AWS Query protocol: a form-encoded request, an XML answer.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
 */

const NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/';

/** A refusal in SES's own words. `code` is what the SDK turns into the error's name. */
export class SesError extends Error {
  readonly code: string;
  readonly status: number;
  readonly details: Readonly<Record<string, string>>;

  constructor(code: string, message: string, status = 400, details: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'SesError';
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

/** The parameters of one request: flat names as sent, `Destinations.member.1`. */
export class Parameters {
  readonly #values: ReadonlyMap<string, string>;

  constructor(values: ReadonlyMap<string, string>) {
    this.#values = values;
  }

  static parse(body: string): Parameters {
    const values = new Map<string, string>();
    for (const pair of body.split('&')) {
      const equals = pair.indexOf('=');
      if (equals > 0) values.set(decode(pair.slice(0, equals)), decode(pair.slice(equals + 1)));
    }
    return new Parameters(values);
  }

  text(name: string): string | undefined {
    return this.#values.get(name);
  }

  required(name: string): string {
    const value = this.#values.get(name);
    if (value === undefined || value === '') {
      throw new SesError(
        'ValidationError',
        `1 validation error detected: Value null at '${name}' failed to satisfy constraint: Member must not be null`,
      );
    }
    return value;
  }

  flag(name: string): boolean {
    return this.#values.get(name) === 'true';
  }

  /** The texts under `name.member.1`, `name.member.2` … */
  list(name: string): string[] {
    const found: string[] = [];
    for (let n = 1; ; n++) {
      const value = this.#values.get(`${name}.member.${n}`);
      if (value === undefined) return found;
      found.push(value);
    }
  }

  /** The structures under `name.member.1.field` … ; stops at the first one that has none of the fields. */
  structures<Field extends string>(
    name: string,
    fields: readonly Field[],
  ): Record<Field, string | undefined>[] {
    const found: Record<Field, string | undefined>[] = [];
    for (let n = 1; ; n++) {
      const entries = fields.map(
        (field) => [field, this.#values.get(`${name}.member.${n}.${field}`)] as const,
      );
      if (entries.every(([, value]) => value === undefined)) return found;
      found.push(Object.fromEntries(entries) as Record<Field, string | undefined>);
    }
  }
}

/** What an action answers: a list becomes `<member>`s, a Map becomes `<entry>`s, undefined is left out. */
export type Answer =
  | string
  | number
  | boolean
  | undefined
  | readonly Answer[]
  | ReadonlyMap<string, Answer>
  | { readonly [name: string]: Answer };

export function answerXml(action: string, result: Answer, requestId: string): string {
  return `<${action}Response xmlns="${NAMESPACE}"><${action}Result>${xml(result)}</${action}Result>${metadata(requestId)}</${action}Response>`;
}

export function errorXml(error: SesError, requestId: string): string {
  const type = error.status >= 500 ? 'Receiver' : 'Sender';
  const body = xml({ Type: type, Code: error.code, Message: error.message, ...error.details });
  return `<ErrorResponse xmlns="${NAMESPACE}"><Error>${body}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
}

/** Also used for pages: the five characters that mean something in XML and HTML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function metadata(requestId: string): string {
  return `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`;
}

function xml(answer: Answer): string {
  if (answer === undefined) return '';
  if (typeof answer !== 'object') return escapeXml(String(answer));
  if (Array.isArray(answer)) return answer.map((item: Answer) => `<member>${xml(item)}</member>`).join('');
  if (answer instanceof Map) {
    return [...(answer as ReadonlyMap<string, Answer>)]
      .map(([key, value]) => `<entry><key>${escapeXml(key)}</key><value>${xml(value)}</value></entry>`)
      .join('');
  }
  return Object.entries(answer as { readonly [name: string]: Answer })
    .map(([name, value]) => (value === undefined ? '' : `<${name}>${xml(value)}</${name}>`))
    .join('');
}

function decode(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    throw new SesError('MalformedQueryString', 'The query string contains a syntax error.', 404);
  }
}
