import * as v from 'valibot';
import { findings, MaybeWords, type TreeFormat, take } from '../format.ts';
import { textOf } from '../html.ts';
import { blankFor, hereBlank, type Meaning, type Tongue } from '../translate.ts';

const Snippet = v.object({
  name: MaybeWords,
  shortcut: MaybeWords,
  type: MaybeWords,
  text: MaybeWords,
  html: MaybeWords,
});
const File = v.object({
  version: v.number(),
  folders: v.array(v.object({ name: MaybeWords, snippets: v.array(Snippet) })),
});

// What is in single braces and none of these is plain text: people write "{sic}".
const commands = new Set(
  'clipboard formdate formtoggle endformtoggle if elseif else endif repeat endrepeat site import snippet key click wait urlload urlsend dbselect dbinsert dbupdate dbdelete image link endlink error run button endbutton action endaction'.split(
    ' ',
  ),
);

const tongue: Tongue = {
  variable: /\{note(?::[^{}]*)?\}[^{}]*\{endnote\}|\{(=|[a-z]+)(?::?([^{}]*))?\}/gu,
  meaning([whole, command, settings = '']) {
    if (command === undefined) return '';
    return (
      meaningOf(command, settings) ??
      (command === '=' || commands.has(command) ? { unknown: whole } : { oneOf: [whole] })
    );
  },
};

function meaningOf(command: string, settings: string): Meaning | undefined {
  const parts = settings
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  const named = new Map(
    parts.flatMap((part) => {
      const [, name = '', value = ''] = /^(\w+)\s*=\s*(.*)$/su.exec(part) ?? [];
      return name ? [[name, value.replace(/^"(.*)"$/s, '$1')] as const] : [];
    }),
  );
  const label = named.get('name') ?? '';
  if (command === 'cursor') return hereBlank();
  if (command === 'time') return '{date}';
  if (command === 'user' && /name/i.test(settings)) return '{me}';
  if (command === 'formtext' || command === 'formparagraph')
    return { blank: blankFor(label), otherwise: named.get('default') };
  if (command === 'formmenu') {
    const plain = parts.filter((part) => !/^\w+\s*=/.test(part));
    const usual = named.get('default');
    const choices = [...new Set([...(usual === undefined ? [] : [usual]), ...plain])];
    return { blank: blankFor(label, choices), otherwise: usual };
  }
  return undefined;
}

/** Text Blaze's folders of snippets. */
export const textBlaze: TreeFormat = {
  name: 'Text Blaze',
  fits: (value) =>
    v.is(v.object({ folders: v.array(v.looseObject({ snippets: v.unknown() })) }), value),
  read(value) {
    const { folders } = take(File, value);
    return findings(
      folders.flatMap(({ name: folder, snippets }) =>
        snippets.map(({ name, shortcut, type, text, html }) => ({
          key: `${folder ?? ''}/${shortcut || name || ''}`,
          title: name || shortcut || '',
          text: type === 'html' && html ? textOf(html) : (text ?? ''),
          tags: folder ? [folder] : [],
          ...(shortcut ? { shortcut } : {}),
        })),
      ),
      tongue,
    );
  },
};
