import { registerRichText } from '@lexical/rich-text';
import { lexicalBox } from '../lexical-box.ts';

/** Lexical with rich text, as on Facebook and Reddit. */
export const mount = lexicalBox(registerRichText);
