import { browser } from '../../utils/browser.ts';
import { turnOn } from '../../utils/grants.ts';
import { sites } from '../../utils/sites/index.ts';
import { word } from '../../utils/words.ts';

/** Where each site that tells of shares shows them. */
const notifications: Record<string, string> = {
  x: 'https://x.com/notifications',
  bluesky: 'https://bsky.app/notifications',
};

/** For those who only want to thank: one click turns the site on and shows their notifications there. */
export function ThanksStart({ look }: { look(): void }) {
  return (
    <section class="thanks-start">
      <h2>{word('thanks_start')}</h2>
      <p>{word('thanks_start_how')}</p>
      <div>
        {sites
          .filter(({ name }) => Object.hasOwn(notifications, name))
          .map(({ name, title, matches }) => (
            <button
              key={name}
              type="button"
              class="button main"
              onClick={(event) => {
                // The browser asks only straight from the click.
                if (event.isTrusted)
                  void turnOn(matches).then((done) => {
                    look();
                    return done ? browser.tabs.create({ url: notifications[name] }) : undefined;
                  });
              }}
            >
              {word('thanks_start_go', title)}
            </button>
          ))}
        <a class="button" href={browser.runtime.getURL('/thanks.html' as never)}>
          {word('thanks_title')}
        </a>
      </div>
    </section>
  );
}
