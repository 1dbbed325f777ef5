import { useState } from 'preact/hooks';
import type { Limit } from '../utils/post.ts';
import type { Blank } from '../utils/templates/blank.ts';
import { directionOf } from '../utils/templates/direction.ts';
import type { Telling } from '../utils/templates/fields.ts';
import { fill } from '../utils/templates/fill.ts';
import { word } from '../utils/words.ts';
import { SiteLengths } from './site-lengths.tsx';
import './reply-preview.css';

interface ReplyPreviewProps {
  text: string;
  language: string;
  telling: Telling;
  blanks: readonly Blank[];
  limits: readonly { title: string; limit: Limit }[];
}

/** A wording as it will stand under a post, with and without a name, and its length as each site counts it. */
export function ReplyPreview({ text, language, telling, blanks, limits }: ReplyPreviewProps) {
  const [isNamed, setNamed] = useState(true);
  const { handle, ...post } = telling.post;
  const shown: Telling = {
    ...telling,
    post: isNamed ? telling.post : { ...post, author: '' },
  };
  const { text: reply } = fill(text, language, shown, blanks);
  const direction = directionOf(language);

  return (
    <section class="reply-preview" aria-label={word('preview_label')}>
      <article lang={language} dir={direction}>
        <div class="reply-preview-face" aria-hidden="true">
          {isNamed ? [...telling.post.author][0] : '?'}
        </div>
        <div>
          <p class="reply-preview-author">
            {isNamed ? (
              <>
                <strong>{telling.post.author}</strong> <bdi>@{handle}</bdi>
              </>
            ) : (
              <strong lang="" dir="auto">
                {word('preview_nameless')}
              </strong>
            )}
          </p>
          <p>{telling.post.text}</p>
          <p class="reply-preview-reply">{reply || '…'}</p>
        </div>
      </article>
      <label class="reply-preview-named">
        <input
          type="checkbox"
          checked={isNamed}
          onChange={({ currentTarget }) => setNamed(currentTarget.checked)}
        />
        {word('preview_named')}
      </label>
      <SiteLengths reply={reply} limits={limits} />
    </section>
  );
}
