import { type Node, parseSync, Visitor } from 'oxc-parser';

/** One small change to a source file that some test should notice. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

const SWAPPED: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
};
const SWAPPED_CALLS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  findLast: 'find',
  find: 'findLast',
};
/** Calls whose result is mutated to what they were called on. */
const LEFT_OUT = new Set(['filter', 'sort', 'toSorted', 'slice', 'reverse', 'trim', 'toLowerCase']);

/** Every mutant of a file, in the order of its source; types, imports and the texts of errors are left alone. */
export function mutantsOf(file: string, code: string): Mutant[] {
  const found: Mutant[] = [];
  const spared: { start: number; end: number }[] = [];
  const add = (node: { start: number; end: number }, to: string) => {
    const from = code.slice(node.start, node.end);
    const line = code.slice(0, node.start).split('\n').length;
    if (from !== to) found.push({ start: node.start, end: node.end, line, from, to });
  };
  const operator = (node: { left: Node; right: Node; operator: string; start: number }) => {
    const to = SWAPPED[node.operator];
    // A plus beside a text joins; a minus would not be a number.
    const joins = node.operator === '+' && [node.left, node.right].some(isText);
    if (to === undefined || joins) return;
    const between = code.slice(node.left.end, node.right.start);
    const at = node.left.end + between.indexOf(node.operator);
    add({ start: at, end: at + node.operator.length }, to);
  };
  const condition = (test: Node | null) => {
    if (test === null) return;
    add(test, 'true');
    add(test, 'false');
  };
  new Visitor({
    BinaryExpression: operator as never,
    LogicalExpression(node) {
      if (node.operator === '??') add(node, code.slice(node.right.start, node.right.end));
      else operator(node);
    },
    UnaryExpression(node) {
      if (node.operator === '!') add(node, code.slice(node.argument.start, node.argument.end));
    },
    IfStatement: ({ test }) => condition(test),
    ConditionalExpression: ({ test }) => condition(test),
    Literal(node) {
      if (typeof node.value === 'boolean') add(node, String(!node.value));
      if (typeof node.value === 'number') add(node, String(node.value + 1));
    },
    ArrayExpression(node) {
      if (node.elements.length > 0) add(node, '[]');
    },
    CallExpression({ callee, start, end }) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      const swapped = SWAPPED_CALLS[callee.property.name];
      if (swapped !== undefined) add(callee.property, swapped);
      if (LEFT_OUT.has(callee.property.name)) {
        add({ start, end }, code.slice(callee.object.start, callee.object.end));
      }
    },
    ExpressionStatement(node) {
      const call = node.expression.type === 'AwaitExpression' ? node.expression.argument : node.expression;
      if (call.type === 'CallExpression' || call.type === 'AssignmentExpression') add(node, ';');
    },
    ThrowStatement: (node) => {
      spared.push(node);
    },
    TSTypeAnnotation: (node) => {
      spared.push(node);
    },
    TSTypeAliasDeclaration: (node) => {
      spared.push(node);
    },
    TSInterfaceDeclaration: (node) => {
      spared.push(node);
    },
    TSTypeParameterInstantiation: (node) => {
      spared.push(node);
    },
  }).visit(parseSync(file, code).program);
  return found
    .filter(({ start, end }) => !spared.some((it) => it.start <= start && end <= it.end))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The source with the mutant in place. */
export function mutated(code: string, { start, end, to }: Mutant): string {
  // Brackets keep the mutant one expression wherever it stands.
  const whole = to === ';' || !/\s/.test(to) ? to : `(${to})`;
  return code.slice(0, start) + whole + code.slice(end);
}

function isText(node: Node): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}
