import { useEffect, useState } from 'preact/hooks';
import { CheckSettings } from '../../components/check-settings.tsx';
import { usualTeamWords } from '../../utils/checks/team-words.ts';
import { usualLevel } from '../../utils/checks/usual-level.ts';
import { allTeamWords, setTeamWords, type WordsOfTeam } from '../../utils/storage/team-words.ts';
import { keepInStep } from '../../utils/team/keep-in-step.ts';
import { interfaceLanguage } from '../../utils/words.ts';
import { speakingSites } from './choices.ts';
import type { useDesk } from './desk.ts';

/** The record with this value under a key, or without it. */
function withOne<Value>(record: Record<string, Value>, key: string, value: Value | undefined) {
  const { [key]: _, ...others } = record;
  return value === undefined ? others : { ...others, [key]: value };
}

/** Everything that a person may decide of the check before Send; the line obeys at its next look. */
export function ChecksPage({ desk }: { desk: ReturnType<typeof useDesk> }) {
  const { settings, brands } = desk.shelf;
  const [teams, setTeams] = useState<WordsOfTeam[]>([]);
  const look = async () => setTeams(await allTeamWords());
  useEffect(() => desk.run(look), [desk.shelf]);
  const languages = settings.languages.map((tag) => tag.split('-')[0] ?? tag);
  return (
    <CheckSettings
      key={interfaceLanguage()}
      choices={settings}
      languages={[...new Set(languages)]}
      usualLevel={usualLevel}
      usualWords={usualTeamWords}
      places={[
        ...speakingSites.map(({ name, title }) => ({ key: name, title })),
        ...brands.map(({ id, name }) => ({ key: id, title: name })),
      ]}
      onLevel={(check, level) => desk.onSetting('checkLevels', (now) => withOne(now, check, level))}
      onOff={(where, isOff) =>
        desk.onSetting('checksOff', (now) => [
          ...now.filter((one) => one !== where),
          ...(isOff ? [where] : []),
        ])
      }
      onWords={(language, words) =>
        desk.onSetting('teamWords', (now) => withOne(now, language, words))
      }
      teams={teams}
      onTeamWords={(team, language, words) =>
        desk.run(async () => {
          await setTeamWords(team, language, words);
          await look();
          await keepInStep(false);
        })
      }
      onChange={desk.onSettings}
      onClose={desk.onClose}
    />
  );
}
