// Builds the command with other weights: WEIGHTS=FOLDER FOLD=K npx tsup --config training/tsup.config.ts. Each model's
// weights come from FOLDER/content-K.ts and FOLDER/noise-K.ts, where they are; FOLD=all takes those of all pages.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'tsup';

const folder = path.resolve(process.env['WEIGHTS'] ?? 'training/build/weights');
const fold = process.env['FOLD'] ?? 'all';

const config: ReturnType<typeof defineConfig> = defineConfig({
  entry: { clean: 'training/clean.ts', export: 'training/export.ts', prepare: 'training/prepare.ts' },
  format: ['esm'],
  splitting: true,
  target: 'node20',
  platform: 'node',
  outDir: path.join('training/build', `dist-${fold}`),
  esbuildPlugins: [
    {
      name: 'weights',
      setup(build) {
        build.onResolve({ filter: /\/(?:text-)?weights\.js$/ }, ({ importer, path: wanted }) => {
          const ofNoise = wanted.includes('text-') ? 'noise-text' : 'noise';
          const model = importer.includes(`${path.sep}noise${path.sep}`) ? ofNoise : 'content';
          const file = path.join(folder, `${model}-${fold}.ts`);
          return existsSync(file) ? { path: file } : undefined;
        });
      },
    },
  ],
});

export default config;
