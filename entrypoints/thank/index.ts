import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { give } from '../../utils/brought.ts';
import { drawThank } from './draw-thank.ts';

/* Brought where a page shows notices of what people did: the button that thanks them. */
export default defineUnlistedScript(() => give('thank', { drawThank }));
