import type { TableFormat, TextFormat, TreeFormat } from '../format.ts';
import { briskine } from './briskine.ts';
import { chatwoot } from './chatwoot.ts';
import { clippings, clippingsTable } from './clippings.ts';
import { espanso } from './espanso.ts';
import { gorgias } from './gorgias.ts';
import { intercom } from './intercom.ts';
import { prokeys, prokeysPrint, prokeysTable } from './prokeys.ts';
import { refinedSavedReplies } from './refined-saved-replies.ts';
import { textBlaze } from './text-blaze.ts';
import { textSnippets } from './text-snippets.ts';
import { zendesk } from './zendesk.ts';
import { zendeskDynamic } from './zendesk-dynamic.ts';

/** Every tool whose files are read; those that fit fewer files come first. A new one is a file beside these and a line here. */
export const treeFormats: readonly TreeFormat[] = [
  textBlaze,
  clippings,
  zendesk,
  zendeskDynamic,
  intercom,
  gorgias,
  chatwoot,
  prokeys,
  refinedSavedReplies,
  espanso,
  textSnippets,
];
export const tableFormats: readonly TableFormat[] = [briskine];
export const textFormats: readonly TextFormat[] = [clippingsTable, prokeysPrint, prokeysTable];
