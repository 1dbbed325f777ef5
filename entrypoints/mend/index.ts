import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { give } from '../../utils/brought.ts';
import { point } from './point.ts';
import { tryOut } from './try-out.ts';

/* Brought when a person has other selectors tried out on a page, or shows what a post is there. */
export default defineUnlistedScript(() => give('mend', { point, tryOut }));
