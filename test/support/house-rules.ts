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
  'lib/domain',
  'lib/ports.ts',
  'lib/errors.ts',
  'lib/contract',
  'lib/reader-token.ts',
  'lib/scatter.ts',
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

const packages = (...patterns: RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'));

/**
 * Who may import whom. The longest matching path wins; a file that matches none is out of the house.
 * Adding a package to a stage means adding it here: that is the moment to ask whether the stage needs it.
 */
export const RULES: Readonly<Record<string, Rule>> = {
  'lib/domain': { ours: [], packages: NOTHING },
  'lib/errors.ts': { ours: [], packages: NOTHING },
  // One page that names every port, by what they are for; each folder-mate says what its ports promise.
  'lib/ports.ts': { ours: ['lib/ports'], packages: NOTHING },
  'lib/ports': { ours: ['lib/domain'], packages: NOTHING },
  // Minted by deliver, read by readers: shared like an error.
  'lib/reader-token.ts': { ours: ['lib/domain', 'lib/ports.ts'], packages: /^node:crypto$/ },
  // Dice that decide nothing but how long a look-up takes.
  'lib/scatter.ts': { ours: [], packages: /^node:crypto$/, touchesWorld: true },
  'lib/contract': { ours: [], packages: /^zod$/ },
  'lib/ingest': {
    ours: CORE,
    packages: packages(PURE_NODE, /^(zod|chardet|feedsmith|marked|yaml|tldts|htmlparser2|domhandler)$/),
  },
  'lib/select': { ours: CORE, packages: packages(PURE_NODE, /^(zod|tldts)$/) },
  'lib/compose': { ours: CORE, packages: packages(PURE_NODE, /^zod$/) },
  // Compiles templates while building; the only place that knows MJML.
  'lib/compose/build': { ours: [...CORE, 'lib/compose'], packages: /^(mjml|node:.+)$/ },
  'lib/deliver': { ours: CORE, packages: packages(PURE_NODE, /^zod$/) },
  'lib/feedback': { ours: CORE, packages: packages(PURE_NODE, /^zod$/) },
  'lib/readers': { ours: CORE, packages: packages(PURE_NODE, /^zod$/) },
  // The stages in order: use cases that need more than one of them.
  'lib/pipeline.ts': { ours: [...CORE, ...STAGES, 'lib/publish'], packages: NOTHING },
  'lib/publish': { ours: [...CORE, ...STAGES], packages: packages(PURE_NODE, /^zod$/) },
  'lib/adapters/aws': { ours: CORE, packages: /^(@aws-sdk\/|node:)/ },
  // The only place that talks to servers of strangers.
  'lib/adapters/http': { ours: CORE, packages: /^node:/ },
  'lib/runtime': {
    ours: [...CORE, ...STAGES, 'lib/publish', 'lib/pipeline.ts', 'lib/adapters/aws', 'lib/adapters/http'],
    packages: /^(zod|aws-lambda|@aws-lambda-powertools\/.+|@aws-sdk\/client-.+|node:.+)$/,
    touchesWorld: true,
  },
  'lib/infra': { ours: ['lib/contract'], packages: /^(aws-cdk-lib|constructs$|cdk-nag$|node:)/ },
  'lib/local': {
    ours: ['lib', 'functions', 'bin', 'newsletter.config.ts'],
    packages: ANY,
    touchesWorld: true,
    speaks: true,
  },
  // A package of its own: useful without the rest of us.
  'lib/local/ses-server': { ours: [], packages: ANY, touchesWorld: true },
  functions: {
    ours: ['lib/contract', 'lib/runtime', 'lib/publish', 'lib/pipeline.ts', ...STAGES],
    packages: /^aws-lambda$/,
  },
  bin: {
    ours: ['lib', 'templates', 'test', 'newsletter.config.ts'],
    packages: ANY,
    touchesWorld: true,
    speaks: true,
  },
  'newsletter.config.ts': { ours: ['lib/contract'], packages: NOTHING },
};

/** The rule a file lives under, by its path from the root; undefined when no folder of the house holds it. */
export function homeOf(file: string): string | undefined {
  return Object.keys(RULES)
    .filter((folder) => within(file, folder))
    .sort((a, b) => b.length - a.length)[0];
}

/** Whether a path is the folder itself or lies in it. */
export function within(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
