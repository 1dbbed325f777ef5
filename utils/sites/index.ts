import type { Site } from '../page/site.ts';

const files = import.meta.glob<{ default: Site }>(['./*.ts', '!./index.ts'], { eager: true });

/** Every file beside this one is a site. A page never loads them all: see `utils/site-scripts.ts`. */
export const sites: Site[] = Object.values(files).map((file) => file.default);
