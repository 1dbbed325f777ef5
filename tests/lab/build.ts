import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
/** Where the built lab lies. */
export const labFolder = fileURLToPath(new URL('../../.output/lab/', import.meta.url));

/** Builds the pages of the lab. */
export async function buildLab(): Promise<void> {
  await build({
    root: here,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: '/',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: labFolder,
      emptyOutDir: true,
      target: 'esnext',
      chunkSizeWarningLimit: 4000,
      rollupOptions: { input: `${here}index.html` },
    },
  });
}
