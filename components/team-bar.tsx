import { directionOf } from '../utils/templates/direction.ts';
import { word } from '../utils/words.ts';
import './team-page.css';

/** Something that was written twice at once: what stands here, what waits, and who wrote that. */
export interface Waiting {
  key: string;
  by: string;
  /** What the other wrote, in words; undefined where they threw the card or the text away. */
  says?: string;
  /** The card as a whole was thrown away by them. */
  isThrow: boolean;
  onTheirs(): void;
  onMine(): void;
}

interface TeamBarProps {
  /** The team's name; undefined for one's own card. */
  team?: string;
  /** The card's texts, where they can only be read. */
  reading?: {
    texts: readonly { language: string; text: string }[];
    onCopy(): void;
    onClose(): void;
  };
  /** One's own copy of a team's card, which says something else by now. */
  isDiffering: boolean;
  waiting: readonly Waiting[];
  /** Its links that wait for a second pair of eyes; `by` whoever put them in, absent where that is oneself. */
  links: readonly { link: string; by?: string }[];
  /** Absent where one can only read. */
  onLooked?(): void;
  /** Teams that the card can be given to. */
  others: readonly { id: string; name: string }[];
  onShare(library: string): void;
}

/** Over a card: which team it belongs to, what was changed meanwhile and waits for a choice, whom it can be given to. */
export function TeamBar(props: TeamBarProps) {
  const { team, waiting, others } = props;
  if (team === undefined && others.length === 0 && !props.isDiffering) return null;
  return (
    <div class="team-bar">
      {team !== undefined && (
        <p>
          {word('team_of', team)}
          {props.reading && ` ${word('team_read_only')}`}
        </p>
      )}
      {props.reading && <Reading {...props.reading} />}
      <Links {...props} />
      {props.isDiffering && <p>{word('team_differs')}</p>}
      {waiting.map(({ key, by, says, isThrow, onTheirs, onMine }) => (
        <div key={key} class="team-choice">
          <strong>{word(isThrow ? 'team_thrown_meanwhile' : 'team_meanwhile', by)}</strong>
          {!isThrow && <q dir="auto">{says ?? word('team_emptied')}</q>}
          <button type="button" class="button" onClick={onMine}>
            {word(isThrow ? 'team_keep_card' : 'team_keep_shown')}
          </button>
          <button type="button" class="button" onClick={onTheirs}>
            {word(isThrow ? 'team_throw_card' : 'team_take_theirs')}
          </button>
        </div>
      ))}
      {team === undefined && others.length > 0 && (
        <div class="team-choice">
          {others.map(({ id, name }) => (
            <button key={id} type="button" class="button quiet" onClick={() => props.onShare(id)}>
              {word('team_share', name)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function Links({ links, onLooked }: TeamBarProps) {
  const others = links.some(({ by }) => by !== undefined);
  return (
    <>
      {links.map(({ link, by }) => (
        <p key={link} class="team-link">
          {by === undefined ? word('team_link_mine') : word('team_link_unseen', by)}{' '}
          <bdi>{link}</bdi>
        </p>
      ))}
      {others && onLooked && (
        <div class="team-choice">
          <button type="button" class="button" onClick={onLooked}>
            {word('team_link_looked')}
          </button>
        </div>
      )}
    </>
  );
}

function Reading({ texts, onCopy, onClose }: NonNullable<TeamBarProps['reading']>) {
  return (
    <div class="team-reading">
      {texts.map(({ language, text }, at) => (
        <p key={at} lang={language} dir={directionOf(language)}>
          <span class="tag">{language}</span> {text}
        </p>
      ))}
      <button type="button" class="button main" onClick={onCopy}>
        {word('editor_copy')}
      </button>
      <button type="button" class="button" onClick={onClose}>
        {word('editor_close')}
      </button>
    </div>
  );
}
