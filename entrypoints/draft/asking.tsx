import { useLayoutEffect } from 'preact/hooks';
import { AskForm } from '../../components/ask-form.tsx';
import { askColleagues } from '../../utils/asking.ts';
import { report } from '../../utils/report.ts';
import type { myTeams } from '../../utils/storage/questions.ts';
import { gistOf } from '../../utils/templates/gist.ts';
import type { Filled, QuestionKind } from '../../utils/templates/question.ts';
import { word } from '../../utils/words.ts';
import type { Look } from './look.ts';

/** What is to be asked. */
export interface Wished {
  kind: QuestionKind;
  /** The draft as it was when somebody wished to ask about it. */
  seen: Look;
  teams: Awaited<ReturnType<typeof myTeams>>;
}

interface AskingProps extends Wished {
  onAsked(): void;
  onCopy(text: string): void;
  onBack(): void;
}

/** In the line's own frame: the draft and what the post says in short go to colleagues, or into a note to oneself. */
export function Asking({ kind, seen, teams, onAsked, onCopy, onBack }: AskingProps) {
  const { drafted, language, card } = seen;
  const { post, text } = drafted;
  // Before it is drawn, as the focus: Esc means what is seen.
  useLayoutEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
      // What is being asked is given up first, and only then the line.
      event.stopPropagation();
      onBack();
    };
    addEventListener('keydown', key, { capture: true });
    return () => removeEventListener('keydown', key, { capture: true });
  }, []);
  const keep = (filled: Filled, library: string | undefined) =>
    askColleagues(library, filled, post)
      .then(onAsked)
      .catch((error: unknown) => report('a question', error));

  return (
    <section class="asking">
      <h1>{word('ask_title')}</h1>
      <AskForm
        start={{
          kind,
          text,
          gist: post ? gistOf(post) : '',
          ...(language === undefined ? {} : { language }),
          ...(card === undefined ? {} : { card }),
        }}
        {...(post ? { author: post.author } : {})}
        {...(post?.permalink === undefined ? {} : { link: post.permalink })}
        teams={teams.filter(({ may }) => may)}
        onAsk={(filled, library) => void keep(filled, library)}
        onCopy={onCopy}
        onBack={onBack}
      />
    </section>
  );
}
