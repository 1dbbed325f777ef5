import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { give } from '../../utils/brought.ts';
import { openDraftLine } from './line-frame.ts';

/* Brought when a person begins to write: the quiet line at the reply box, and what stands in the box. */
export default defineUnlistedScript(() => give('draft-line', { openDraftLine }));
