import { type CheckName, checkNames, type Level } from '../utils/checks/finding.ts';
import { interfaceLanguage, languageName, word } from '../utils/words.ts';
import { checkInWords } from './check-in-words.ts';
import { CheckPlaces } from './check-places.tsx';
import { FewField } from './few-field.tsx';
import { TeamWords } from './team-words.tsx';
import './check-settings.css';

/** The choices that this page shows; those of storage's settings have this shape. */
interface Choices {
  checkLevels: Readonly<Record<string, Level>>;
  checksOff: readonly string[];
  teamWords: Readonly<Record<string, string>>;
  ourHosts: string;
  mostEmoji: number;
  mostExclamations: number;
}

interface TeamSaying {
  id: string;
  name: string;
  /** Whether this person may say it. */
  may: boolean;
  words: Readonly<Record<string, string>>;
}

interface CheckSettingsProps {
  choices: Choices;
  /** My languages, without regions. */
  languages: readonly string[];
  /** How a check speaks in a language unless somebody says otherwise. */
  usualLevel(check: CheckName, language: string): Level;
  /** The words to ask about first, by language, until a team says its own. */
  usualWords: Readonly<Record<string, string>>;
  /** Sites and brands, by what stands for them behind an @ in `checksOff`. */
  places: readonly { key: string; title: string }[];
  /** Undefined: as usual. */
  onLevel(check: CheckName, level: Level | undefined): void;
  onOff(where: string, isOff: boolean): void;
  /** What each team says for all its people. */
  teams: readonly TeamSaying[];
  /** Undefined: the usual words. */
  onWords(language: string, words: string | undefined): void;
  onTeamWords(team: string, language: string, words: string | undefined): void;
  onChange(some: Partial<Pick<Choices, 'ourHosts' | 'mostEmoji' | 'mostExclamations'>>): void;
  onClose(): void;
}

/** What is looked at before Send, how plainly each thing is told, where not at all, and by whose words. */
export function CheckSettings(props: CheckSettingsProps) {
  const { choices, languages, onLevel, onChange } = props;
  const { checkLevels, ourHosts, mostEmoji, mostExclamations } = choices;
  const spoken = [...new Set([...languages, ...Object.keys(choices.teamWords)])];

  const usually = (check: CheckName) => {
    const plain = languages.filter((language) => props.usualLevel(check, language) === 'on');
    if (plain.length === languages.length) return word('checks_usual_on');
    if (plain.length === 0) return word('checks_usual_suggestion');
    const names = new Intl.ListFormat(interfaceLanguage()).format(plain.map(languageName));
    return word('checks_usual_mixed', names);
  };

  return (
    <section class="side-page settings-form check-settings" aria-labelledby="checks-title">
      <h2 id="checks-title">{word('check_title')}</h2>
      <p class="hint">{word('checks_hint')}</p>
      <ul class="check-levels">
        {checkNames.map((check) => (
          <li key={check}>
            <label>
              <span>{checkInWords(check)}</span>
              <select
                class="field"
                value={checkLevels[check] ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  onLevel(check, value === '' ? undefined : (value as Level))
                }
              >
                <option value="">{usually(check)}</option>
                <option value="on">{word('checks_level_on')}</option>
                <option value="suggestion">{word('checks_level_suggestion')}</option>
                <option value="off">{word('checks_level_off')}</option>
              </select>
            </label>
          </li>
        ))}
      </ul>
      <CheckPlaces off={choices.checksOff} places={props.places} onOff={props.onOff} />
      <fieldset>
        <legend>{word('checks_limits')}</legend>
        <div class="check-limits">
          <FewField
            label={word('checks_emoji')}
            value={mostEmoji}
            onValue={(most = 3) => onChange({ mostEmoji: most })}
          />
          <FewField
            label={word('checks_exclamations')}
            value={mostExclamations}
            onValue={(most = 3) => onChange({ mostExclamations: most })}
          />
        </div>
      </fieldset>
      <label>
        <span>{word('checks_hosts')}</span>
        <input
          class="field"
          dir="ltr"
          maxLength={2000}
          inputMode="url"
          defaultValue={ourHosts}
          onInput={({ currentTarget: { value } }) => onChange({ ourHosts: value })}
        />
      </label>
      <fieldset>
        <legend>{word('checks_words')}</legend>
        <p class="hint">{word('checks_words_hint')}</p>
        {spoken.map((language) => (
          <TeamWords
            key={language}
            language={language}
            usual={props.usualWords[language] ?? ''}
            own={choices.teamWords[language]}
            onWords={(words) => props.onWords(language, words)}
          />
        ))}
      </fieldset>
      {props.teams.map(({ id, name, may, words }) => (
        <fieldset key={id}>
          <legend>{word('checks_words_of', name)}</legend>
          <p class="hint">{word(may ? 'checks_words_of_hint' : 'checks_words_of_owners')}</p>
          {[...new Set([...(may ? languages : []), ...Object.keys(words)])].map((language) => (
            <TeamWords
              key={language}
              language={language}
              usual={props.usualWords[language] ?? ''}
              own={words[language]}
              isFixed={!may}
              isLate
              onWords={(list) => props.onTeamWords(id, language, list)}
            />
          ))}
        </fieldset>
      ))}
      <div class="side-page-actions">
        <button type="button" class="button" onClick={props.onClose}>
          {word('editor_close')}
        </button>
      </div>
    </section>
  );
}
