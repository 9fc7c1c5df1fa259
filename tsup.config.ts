import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  target: 'node20',
  platform: 'node',
  sourcemap: true,
  outDir: 'dist',
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
