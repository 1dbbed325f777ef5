import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { give } from '../../utils/brought.ts';
import { insert } from '../../utils/composer/insert.ts';
import { openPanelFrame } from './panel-frame.ts';
import { draftFor, putIn } from './put-in.ts';

/* Brought when a person is about to answer a post: the panel beside it, and how a reply gets into its box. */
export default defineUnlistedScript(() =>
  give('put-in', { draftFor, insert, openPanelFrame, putIn }),
);
