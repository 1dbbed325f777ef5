import { sites } from '../../utils/sites/index.ts';
import { changeSetting, type Settings } from '../../utils/storage/settings.ts';
import { needsMention } from '../../utils/thanks/composer-address.ts';
import { noticeKinds } from '../../utils/thanks/notice.ts';
import { word } from '../../utils/words.ts';

/** What is law, and what a person may choose. */
export function Rules({ settings, changed }: { settings: Settings; changed(): void }) {
  const { thankKinds, thankSeveral, thanksKeepDays } = settings;
  // Of what is kept, not of what is shown: a second click may come before the first is.
  const keep = (kept: Promise<void>) => void kept.then(changed);
  const flip = <Item,>(list: readonly Item[], item: Item) =>
    list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
  return (
    <section class="rules">
      <h2>{word('thanks_rules_title')}</h2>
      <p>{word('thanks_rules')}</p>
      <fieldset>
        <legend>{word('thanks_kinds')}</legend>
        {noticeKinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={thankKinds.includes(kind)}
              onChange={() => keep(changeSetting('thankKinds', (now) => flip(now, kind)))}
            />
            {word(`thanks_kind_${kind}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{word('thanks_several')}</legend>
        {sites
          .filter(({ name }) => needsMention(name))
          .map(({ name, title }) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={thankSeveral.includes(name)}
                onChange={() => keep(changeSetting('thankSeveral', (now) => flip(now, name)))}
              />
              {title}
            </label>
          ))}
        <p class="hint">{word('thanks_several_why')}</p>
      </fieldset>
      <label class="days">
        {word('thanks_keep')}
        <input
          class="field"
          type="number"
          min="30"
          max="365"
          value={thanksKeepDays}
          onChange={({ currentTarget: { valueAsNumber, validity } }) =>
            validity.valid && keep(changeSetting('thanksKeepDays', () => valueAsNumber))
          }
        />
      </label>
    </section>
  );
}
