import { useState } from 'preact/hooks';
import { patternsOf, turnOff, turnOn } from '../../utils/grants.ts';
import { siteAtRisk } from '../../utils/page/site-among.ts';
import { sites } from '../../utils/sites/index.ts';
import { word } from '../../utils/words.ts';
import { type Here, lookHere, lookOnce } from './here.ts';

/** Which site this is, its switch, and a look at this page alone. A site that forbids us is turned on after a warning. */
export function SiteSwitch(props: { here: Here | undefined; look(here: Here | undefined): void }) {
  const { here, look } = props;
  const [warned, setWarned] = useState(false);
  if (!here?.host) return <p class="site">{word('popup_no_site')}</p>;
  const { host, on, seen } = here;
  const risky = on ? undefined : siteAtRisk(sites, host);
  // The browser asks only straight from the click, so nothing may be awaited before.
  const flip = async () => {
    const done = await (on ? turnOff(patternsOf(host)) : turnOn(patternsOf(host)));
    if (done) setTimeout(() => void lookHere().then(look), 600);
  };
  return (
    <section class="site">
      <p>
        <strong>
          <bdi>{host}</bdi>
        </strong>{' '}
        <span class="state">{on ? word('popup_on') : word('popup_off')}</span>
      </p>
      <button
        type="button"
        role="switch"
        aria-checked={on}
        aria-label={word('popup_switch', host)}
        class="switch"
        onClick={(event) => {
          if (!event.isTrusted) return;
          if (risky) setWarned(!warned);
          else void flip();
        }}
      />
      {risky && warned && (
        <div class="risk" role="alert">
          <p>{word('welcome_risk', risky.title)}</p>
          <button type="button" class="button" onClick={(event) => event.isTrusted && void flip()}>
            {word('welcome_risk_on', risky.title)}
          </button>
        </div>
      )}
      {!on && !seen && (
        <button
          type="button"
          class="button once"
          onClick={(event) => event.isTrusted && void lookOnce(here).then(look)}
        >
          {word('popup_once')}
        </button>
      )}
    </section>
  );
}
