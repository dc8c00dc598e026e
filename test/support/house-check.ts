import { posix } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { homeOf, RULES, within } from './house-rules.ts';

/** What a source file imports and does, as far as the house cares. */
interface Source {
  /** Module specifiers, types included; null for a computed `import()`. */
  readonly imports: readonly { readonly specifier: string | null }[];
  /** `new Date()`, `process.env` … as they are written. */
  readonly worldly: readonly string[];
  readonly speaks: boolean;
}

/**
 * Everything in one file that breaks the house's rules, in sentences; none when it keeps them.
 *
 * @param file - Path from the root: decides which rules hold.
 */
export function breaches(file: string, code: string): string[] {
  const home = homeOf(file);
  const rule = home === undefined ? undefined : RULES[home];
  if (home === undefined || rule === undefined) return [`${file} lies in no folder of the house`];

  const source = read(file, code);
  const found = source.imports.flatMap(({ specifier }) => {
    if (specifier === null) return rule.touchesWorld ? [] : [`${file} imports a computed path`];
    const workspace = packageOf(specifier);
    if (workspace !== undefined) {
      return mayImport(home, rule.ours, workspace) ? [] : [`${file} imports ${specifier}`];
    }
    if (!specifier.startsWith('.')) {
      return rule.packages.test(specifier) ? [] : [`${file} imports the package ${specifier}`];
    }
    const target = posix.join(posix.dirname(file), specifier);
    if (within(target, 'packages') && !within(target, home) && !within(home, folderOfPackage(target))) {
      return [`${file} imports ${target} by its path, not by the package's name`];
    }
    return mayImport(home, rule.ours, target) ? [] : [`${file} imports ${target}`];
  });
  if (!rule.touchesWorld) found.push(...source.worldly.map((effect) => `${file} uses ${effect}`));
  if (!rule.speaks && source.speaks) found.push(`${file} writes to the console`);
  return found;
}

/** Files of ours that a file imports, be it for a type. */
export function dependenciesOf(file: string, code: string): string[] {
  return read(file, code).imports.flatMap(({ specifier }) =>
    specifier?.startsWith('.') ? [posix.join(posix.dirname(file), specifier)] : [],
  );
}

/** Names that a file declares and exports; what it passes on from others is left out. */
export function exportedNames(file: string, code: string): string[] {
  const names = parseSync(file, code).program.body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration' || node.declaration === null) return [];
    const declared =
      node.declaration.type === 'VariableDeclaration'
        ? node.declaration.declarations.map(({ id }) => id)
        : 'id' in node.declaration
          ? [node.declaration.id]
          : [];
    return declared.flatMap((id) => (id?.type === 'Identifier' ? [id.name] : []));
  });
  return [...new Set(names)];
}

/** How many branches a file has: conditions, cases and logical operators. */
export function decisionsIn(file: string, code: string): number {
  let decisions = 0;
  const count = () => {
    decisions += 1;
  };
  new Visitor({
    IfStatement: count,
    ConditionalExpression: count,
    SwitchCase: count,
    LogicalExpression: count,
  }).visit(parseSync(file, code).program);
  return decisions;
}

/** The folder of the workspace that a specifier names: `packages/text` for `@broadsheet/text/fold`. */
function packageOf(specifier: string): string | undefined {
  const name = /^@broadsheet\/([^/]+)/.exec(specifier)?.[1];
  return name === undefined ? undefined : `packages/${name}`;
}

function folderOfPackage(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

/** A folder with its own rules must be named itself; `lib` means everything in it. */
function mayImport(home: string, ours: readonly string[], target: string): boolean {
  const theirs = homeOf(target) ?? target;
  return (
    theirs === home ||
    ours.some((folder) => theirs === folder || (!(folder in RULES) && within(theirs, folder)))
  );
}

function read(file: string, code: string): Source {
  const { module, program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);

  const imports: { specifier: string | null }[] = [];
  for (const { moduleRequest } of module.staticImports) imports.push({ specifier: moduleRequest.value });
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest } of entries) {
      if (moduleRequest) imports.push({ specifier: moduleRequest.value });
    }
  }
  const worldly: string[] = [];
  let speaks = false;
  new Visitor({
    ImportExpression: ({ source }) => {
      const specifier = source.type === 'Literal' && typeof source.value === 'string' ? source.value : null;
      imports.push({ specifier });
    },
    TSImportType: ({ source }) => {
      imports.push({ specifier: source.value });
    },
    MemberExpression: (node) => {
      if (node.object.type !== 'Identifier') return;
      const member = memberName(node.property, node.computed);
      if (node.object.name === 'console') speaks = true;
      const path = `${node.object.name}.${member}`;
      if (WORLDLY_MEMBERS.has(path)) worldly.push(path);
    },
    NewExpression: ({ callee, arguments: given }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0)
        worldly.push('new Date()');
    },
    CallExpression: ({ callee }) => {
      if (callee.type !== 'Identifier') return;
      if (callee.name === 'require') imports.push({ specifier: null });
      if (callee.name === 'Date') worldly.push('Date()');
    },
    ImportSpecifier: ({ imported }) => {
      const name = imported.type === 'Identifier' ? imported.name : imported.value;
      if (WORLDLY_NAMES.has(name)) worldly.push(name);
    },
    VariableDeclarator: ({ id, init }) => {
      // `const { env } = process`, `const { now } = Date`, `const log = console`.
      if (init?.type !== 'Identifier') return;
      if (init.name === 'console') speaks = true;
      if (id.type === 'ObjectPattern' && ['process', 'Date', 'Math'].includes(init.name)) {
        for (const property of id.properties) {
          if (property.type !== 'Property') continue;
          const path = `${init.name}.${memberName(property.key, property.computed)}`;
          if (WORLDLY_MEMBERS.has(path)) worldly.push(path);
        }
      }
    },
  }).visit(program);
  return { imports, worldly, speaks };
}

const WORLDLY_MEMBERS = new Set([
  'process.env',
  'process.hrtime',
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
]);

/** Imported from node:crypto and node:process under these names. */
const WORLDLY_NAMES = new Set(['randomBytes', 'randomUUID', 'randomInt', 'getRandomValues', 'env']);

function memberName(key: { readonly type: string }, computed: boolean): string {
  if (!computed && 'name' in key && typeof key.name === 'string') return key.name;
  return 'value' in key && typeof key.value === 'string' ? key.value : '?';
}
