import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { give } from '../../utils/brought.ts';
import { tryOut } from './try-out.ts';

/* Brought when a person has other selectors tried out on a page. */
export default defineUnlistedScript(() => give('mend', { tryOut }));
