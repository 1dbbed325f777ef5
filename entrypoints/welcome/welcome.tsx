import { useState } from 'preact/hooks';
import { browser } from '../../utils/browser.ts';
import { grantedPatterns, patternsOf, turnOff, turnOn } from '../../utils/grants.ts';
import { siteAtRisk } from '../../utils/page/site-among.ts';
import { sites } from '../../utils/sites/index.ts';
import { word } from '../../utils/words.ts';
import { Steps } from './steps.tsx';
import { ThanksStart } from './thanks-start.tsx';

/** First run: sites are turned on one by one, each by its name. */
export function Welcome({ first }: { first: string[] }) {
  const [granted, setGranted] = useState(first);
  const look = () => void grantedPatterns().then(setGranted);
  const named = sites.filter(({ matches }) => matches.length > 0);
  const known = new Set(named.flatMap(({ matches }) => matches));
  const others = granted.filter((pattern) => !known.has(pattern));
  return (
    <main>
      <header>
        <h1>{word('welcome_title')}</h1>
        <p>{word('welcome_what')}</p>
        <Steps />
      </header>
      <ThanksStart look={look} />
      <h2>{word('welcome_sites')}</h2>
      <p>{word('welcome_sites_why')}</p>
      <ul class="sites">
        {named
          .filter(({ atOwnRisk }) => !atOwnRisk)
          .map(({ name, title, matches }) => (
            <Row key={name} title={title} patterns={matches} granted={granted} look={look} />
          ))}
        {others.map((pattern) => (
          <Row
            key={pattern}
            title={hostOf(pattern)}
            patterns={[pattern]}
            granted={granted}
            look={look}
          />
        ))}
      </ul>
      <AnyHost look={look} />
      {named
        .filter(({ atOwnRisk }) => atOwnRisk)
        .map(({ name, title, matches }) => (
          <section key={name} class="risk">
            <h2>{title}</h2>
            <p>{word('welcome_risk', title)}</p>
            <ul class="sites">
              <Row
                title={word('welcome_risk_on', title)}
                patterns={matches}
                granted={granted}
                look={look}
              />
            </ul>
          </section>
        ))}
      <footer>
        <a class="button main" href={browser.runtime.getURL('/library.html' as never)}>
          {word('welcome_replies')}
        </a>
      </footer>
    </main>
  );
}

const hostOf = (pattern: string) => pattern.split('/')[2] ?? pattern;

function Row(row: { title: string; patterns: string[]; granted: string[]; look(): void }) {
  const { title, patterns, granted, look } = row;
  const first = hostOf(patterns[0] ?? title);
  const on = patterns.every((pattern) => granted.includes(pattern));
  return (
    <li>
      <span>
        <strong id={`name-${first}`}>
          <bdi>{title}</bdi>
        </strong>
        <small>
          <bdi>{patterns.map(hostOf).join(', ')}</bdi>
        </small>
      </span>
      <button
        type="button"
        class={on ? 'button' : 'button main'}
        aria-pressed={on}
        id={`turn-${first}`}
        aria-labelledby={`name-${first} turn-${first}`}
        onClick={(event) => {
          // The browser asks only straight from the click.
          if (event.isTrusted) void (on ? turnOff(patterns) : turnOn(patterns)).then(look);
        }}
      >
        {on ? `✓ ${word('popup_on')}` : word('welcome_on')}
      </button>
    </li>
  );
}

/** Mastodon servers and every other site, by the name of their host. */
function AnyHost({ look }: { look(): void }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const host = readHost(typed);
    const risky = host ? siteAtRisk(sites, host) : undefined;
    if (risky) setWrong(word('welcome_risk', risky.title));
    else setWrong(host ? '' : word('welcome_wrong_host'));
    if (!event.isTrusted || !host || risky) return;
    void turnOn(patternsOf(host)).then((done) => {
      if (done) setTyped('');
      look();
    });
  };
  return (
    <form class="any" onSubmit={submit}>
      <label for="host">{word('welcome_any')}</label>
      <div>
        <input
          id="host"
          class="field"
          value={typed}
          dir="ltr"
          placeholder="mastodon.social"
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          aria-invalid={wrong !== ''}
          aria-describedby="host-wrong"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button main">
          {word('welcome_on')}
        </button>
      </div>
      <p id="host-wrong" role="status">
        {wrong}
      </p>
    </form>
  );
}

/** The host that a person typed or pasted, with or without an address around it; undefined when it is none. */
export function readHost(typed: string): string | undefined {
  const text = typed.trim().replace(/^https:\/\//, '');
  if (!URL.canParse(`https://${text}`)) return undefined;
  const { hostname, port, username } = new URL(`https://${text}`);
  return hostname.includes('.') && !port && !username && !hostname.includes('*')
    ? hostname
    : undefined;
}
