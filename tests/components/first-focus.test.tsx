// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AskForm } from '../../components/ask-form.tsx';
import { BlanksForm } from '../../components/blanks-form.tsx';
import { CardEditor } from '../../components/card-editor.tsx';
import { ReplyPicker } from '../../components/reply-picker.tsx';
import { sampleCard, samplePost, sampleTelling } from '../utils/templates/sample-post.ts';
import { speakTo } from './speak-to.ts';

beforeEach(() => speakTo());
afterEach(() => render(null, document.body));

const none = () => {};
const { post: _, ...telling } = sampleTelling();
const ask = { name: 'order', value: '', isNeeded: false, isFact: false };

// Rendered as in a browser, without waiting for anything: whoever types at once must not type into nothing.
test.each<[string, ComponentChild]>([
  [
    'the search of replies',
    <ReplyPicker choices={[]} query="" search={none} pick={none} copy={none} busy={false} />,
  ],
  [
    'the first blank that is empty',
    <BlanksForm
      card={sampleCard({ title: 'Order' })}
      asks={[{ ...ask, name: 'day', value: 'Monday' }, ask]}
      language="en"
      fill={() => ({ text: '', missing: [] })}
      onFilled={none}
      onBack={none}
    />,
  ],
  [
    'the question to colleagues',
    <AskForm
      start={{ kind: 'ask', gist: '' }}
      teams={[]}
      onAsk={none}
      onCopy={none}
      onBack={none}
    />,
  ],
  [
    'the title of a new card',
    <CardEditor
      draft={sampleCard({ title: '' })}
      isNew
      isChanged={false}
      language="en"
      languages={['en']}
      wording={0}
      telling={telling}
      sample={samplePost()}
      limits={[]}
      brands={[]}
      isTaken={false}
      onChange={none}
      onLanguage={none}
      onWording={none}
      onSave={none}
      onRemove={none}
      onCopy={none}
      onDiscard={none}
      onClose={none}
      onMyDetails={none}
    />,
  ],
])('%s has the focus as soon as it is there', (_what, view) => {
  render(view, document.body);
  const focused = document.activeElement as HTMLInputElement;
  expect(['INPUT', 'TEXTAREA']).toContain(focused.tagName);
  expect(focused.value).toBe('');
});
