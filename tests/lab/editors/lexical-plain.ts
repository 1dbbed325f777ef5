import { registerPlainText } from '@lexical/plain-text';
import { lexicalBox } from '../lexical-box.ts';

/** Lexical with plain text. */
export const mount = lexicalBox(registerPlainText);
