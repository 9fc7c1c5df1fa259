import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const EVENT_TARGET = /linkedom[\\/]esm[\\/]interface[\\/]event-target\.js$/;
/** What linkedom makes for each node of a page and nobody asks for, and what makes it when somebody does. */
const LISTENERS = [
  ['    wm.set(this, new Map);\n', ''],
  [
    '    const map = wm.get(this);\n    if (!map.has(type)) ',
    '    if (!wm.has(this)) wm.set(this, new Map);\n    const map = wm.get(this);\n    if (!map.has(type)) ',
  ],
  ['    if (map.has(type)) {\n', '    if (map?.has(type)) {\n'],
] as const;

/**
 * Takes linkedom into the package, with listeners made when they are added. Of pages as they are cleaned nobody listens to
 * a node, and an entry of a WeakMap for each is an eighth of a page's time, and more than half of its memory.
 */
const lighterNodes: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'linkedom-lighter-nodes',
  setup(build) {
    build.onLoad({ filter: EVENT_TARGET }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const [known, lighter] of LISTENERS) {
        if (!contents.includes(known))
          throw new Error(`${path} is not the one that is known: look at it, and at tsup.config.ts.`);
        contents = contents.replace(known, lighter);
      }
      return { contents, loader: 'js' };
    });
  },
};

const shared: Options = {
  target: 'node20',
  platform: 'node',
  sourcemap: true,
  outDir: 'dist',
  noExternal: ['linkedom'],
  esbuildPlugins: [lighterNodes],
  // Phrases stay what they are: escapes would double those of other scripts.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

const config: ReturnType<typeof defineConfig> = defineConfig([
  // The command shares its code with the library, and loads it when it is needed.
  {
    ...shared,
    entry: { index: 'src/index.ts', cli: 'src/cli/bin.ts', worker: 'src/corpus/worker.ts' },
    format: ['esm'],
    splitting: true,
    dts: { entry: { index: 'src/index.ts' } },
  },
  { ...shared, entry: { index: 'src/index.ts' }, format: ['cjs'], dts: true, shims: true },
]);

export default config;
