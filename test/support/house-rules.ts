/** One folder's place in the house: what it may import of ours, which packages, and which effects it may have. */
export interface Rule {
  readonly ours: readonly string[];
  readonly packages: RegExp;
  /** May ask the clock, throw dice, read the environment. */
  readonly touchesWorld?: boolean;
  /** May write to the console. */
  readonly speaks?: boolean;
}

const CORE = [
  'packages/text',
  'lib/domain',
  'lib/ports.ts',
  'lib/errors.ts',
  'lib/contract',
  'lib/subscriber-token.ts',
  'lib/report-page',
];

/** The five stages and the readers' pages. None may import another. */
export const STAGES = [
  'lib/ingest',
  'lib/select',
  'lib/compose',
  'lib/deliver',
  'lib/feedback',
  'lib/readers',
];

const NOTHING = /^$/;
const PURE_NODE = /^node:(crypto|zlib|buffer|util)$/;
const ANY = /^/;

/** The packages that other packages may import: text and trees are what the instruments are made of. */
export const KERNEL = ['packages/text', 'packages/trees'];

const packages = (...patterns: RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'));

/**
 * Who may import whom. The longest matching path wins; a file that matches none is out of the house.
 * Adding a package to a stage means adding it here: that is the moment to ask whether the stage needs it.
 */
export const RULES: Readonly<Record<string, Rule>> = {
  ...packageRules('text', [], NOTHING),
  ...packageRules('trees', ['packages/text'], NOTHING),
  ...packageRules('page-text', KERNEL, /^(htmlparser2|domhandler|domutils|tldts)$/),
  ...packageRules('same-story', KERNEL, /^tldts$/),
  // A server: its clock and its dice can be handed in, its sockets and files cannot.
  ...packageRules('local-ses', [], /^node:/),
  'packages/local-ses': { ours: [], packages: /^node:/, touchesWorld: true },
  'lib/domain': { ours: [], packages: NOTHING },
  'lib/errors.ts': { ours: [], packages: NOTHING },
  // One page that names every port, by what they are for; each folder-mate says what its ports promise.
  'lib/ports.ts': { ours: ['lib/ports'], packages: NOTHING },
  'lib/ports': { ours: ['lib/domain'], packages: NOTHING },
  // Minted by deliver, read by readers: shared like an error.
  'lib/subscriber-token.ts': { ours: ['lib/domain', 'lib/ports.ts'], packages: /^node:crypto$/ },
  // The look that all reports share; what they say is their owners' business.
  'lib/report-page': { ours: ['packages/text'], packages: NOTHING },
  'lib/contract': { ours: [], packages: /^zod$/ },
  'lib/ingest': {
    ours: [...CORE, 'packages/page-text'],
    packages: packages(PURE_NODE, /^(zod|chardet|marked|smol-toml|yaml|tldts|htmlparser2|domhandler)$/),
  },
  'lib/select': { ours: [...CORE, 'packages/same-story'], packages: packages(PURE_NODE, /^(zod|tldts)$/) },
  'lib/compose': { ours: CORE, packages: packages(PURE_NODE, /^zod$/) },
  // Compiles templates while building; the only place that knows MJML.
  'lib/compose/build': { ours: [...CORE, 'lib/compose'], packages: /^(mjml|node:.+)$/ },
  'lib/deliver': { ours: CORE, packages: packages(PURE_NODE, /^zod$/) },
  'lib/feedback': { ours: CORE, packages: packages(PURE_NODE, /^zod$/) },
  'lib/readers': { ours: CORE, packages: packages(PURE_NODE, /^zod$/) },
  // The stages in order: use cases that need more than one of them.
  'lib/pipeline.ts': { ours: [...CORE, ...STAGES, 'lib/publish'], packages: NOTHING },
  'lib/publish': { ours: [...CORE, ...STAGES], packages: packages(PURE_NODE, /^zod$/) },
  // The desk changes instructions, holds editions and shows deliveries: use cases over more than one stage, as in publish.
  'lib/desk': {
    ours: [...CORE, 'lib/select', 'lib/deliver', 'lib/feedback', 'lib/readers', 'lib/publish'],
    packages: packages(PURE_NODE, /^zod$/),
  },
  'lib/adapters/aws': { ours: CORE, packages: /^(@aws-sdk\/|node:)/ },
  // The only place that talks to servers of strangers.
  'lib/adapters/http': { ours: CORE, packages: /^node:/ },
  'lib/runtime': {
    ours: [
      ...CORE,
      ...STAGES,
      'lib/publish',
      'lib/desk',
      'lib/pipeline.ts',
      'lib/adapters/aws',
      'lib/adapters/http',
    ],
    packages: /^(zod|aws-lambda|@aws-lambda-powertools\/.+|@aws-sdk\/client-.+|node:.+)$/,
    touchesWorld: true,
  },
  'lib/infra': { ours: ['lib/contract'], packages: /^(aws-cdk-lib|constructs$|cdk-nag$|node:)/ },
  'lib/local': {
    ours: ['lib', 'packages', 'functions', 'bin', 'newsletter.config.ts'],
    packages: ANY,
    touchesWorld: true,
    speaks: true,
  },
  functions: {
    ours: ['lib/contract', 'lib/runtime', 'lib/publish', 'lib/desk', 'lib/pipeline.ts', ...STAGES],
    packages: /^aws-lambda$/,
  },
  bin: {
    ours: [
      'lib',
      'packages',
      'templates',
      'test',
      'bin/cli',
      'bin/start',
      'bin/build.ts',
      'newsletter.config.ts',
      'package.json',
    ],
    packages: ANY,
    touchesWorld: true,
    speaks: true,
  },
  'bin/build.ts': {
    ours: ['lib', 'bin', 'bin/cli', 'newsletter.config.ts'],
    packages: ANY,
    touchesWorld: true,
    speaks: true,
  },
  // Commands use start, and both use cli; never the other way round.
  'bin/cli': {
    ours: ['lib', 'packages', 'newsletter.config.ts'],
    packages: ANY,
    touchesWorld: true,
    speaks: true,
  },
  'bin/start': {
    ours: ['bin/cli', 'bin/build.ts', 'lib', 'packages', 'newsletter.config.ts'],
    packages: ANY,
    touchesWorld: true,
    speaks: true,
  },
  'newsletter.config.ts': { ours: ['lib/contract'], packages: NOTHING },
};

/** A package's own code is pure; its tests, benches and training may do what they like, with the package alone. */
function packageRules(name: string, ours: readonly string[], npm: RegExp): Record<string, Rule> {
  const home = `packages/${name}`;
  const around: Rule = {
    ours: [home, `${home}/bench`, `${home}/train`, ...ours],
    packages: ANY,
    touchesWorld: true,
    speaks: true,
  };
  return {
    [home]: { ours, packages: npm },
    [`${home}/test`]: around,
    [`${home}/bench`]: around,
    [`${home}/train`]: around,
  };
}

/** The rule a file lives under, by its path from the root; undefined when no folder of the house holds it. */
export function homeOf(file: string): string | undefined {
  return Object.keys(RULES)
    .filter((folder) => within(file, folder))
    .sort((a, b) => b.length - a.length)[0];
}

/** Whether a path is the folder itself or is in it. */
export function within(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
