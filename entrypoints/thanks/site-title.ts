import { sites } from '../../utils/sites/index.ts';

/** The name that people use of a site. */
export const titleOf = (site: string): string =>
  sites.find(({ name }) => name === site)?.title ?? site;
