import { useState } from 'preact/hooks';
import { sites } from '../../utils/sites/index.ts';
import { noteShares } from '../../utils/storage/thanks.ts';
import { word } from '../../utils/words.ts';

/** Somebody who shared a post where no page told of it. */
export function AddByHand({ added }: { added(): void }) {
  const [wrong, setWrong] = useState(false);
  const submit = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    if (!event.isTrusted) return;
    const form = event.currentTarget;
    const field = (name: string) => String(new FormData(form).get(name) ?? '').trim();
    const account = field('account').replace(/^@/, '');
    const post = field('post');
    const address = URL.canParse(post) && post.startsWith('https://') ? post : undefined;
    const fits = /^[^\s/@]+(@[^\s/@]+\.[^\s/@]+)?$/.test(account) && account.length <= 200;
    setWrong(!fits);
    if (!fits) return;
    const share = {
      ...{ site: field('site'), account, kind: 'repost' as const, host: '' },
      name: field('name').slice(0, 280) || account,
      post: (address ?? '').slice(0, 2000),
      ...(address === undefined ? {} : { address }),
    };
    await noteShares([share], Date.now());
    form.reset();
    added();
  };
  return (
    <form class="by-hand" onSubmit={(event) => void submit(event)}>
      <h2>{word('thanks_add_title')}</h2>
      <label>
        {word('thanks_site')}
        <select name="site" class="field">
          {sites
            .filter(({ name }) => name !== 'anywhere')
            .map(({ name, title }) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
        </select>
      </label>
      <label>
        {word('thanks_account')}
        <input
          name="account"
          class="field"
          dir="ltr"
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          aria-invalid={wrong}
          aria-describedby="account-wrong"
        />
      </label>
      <label>
        {word('thanks_name')}
        <input name="name" class="field" dir="auto" autoComplete="off" />
      </label>
      <label>
        {word('thanks_post')}
        <input name="post" class="field" dir="ltr" inputMode="url" autoComplete="off" />
      </label>
      <button type="submit" class="button">
        {word('thanks_add')}
      </button>
      <p id="account-wrong" role="status">
        {wrong ? word('thanks_account_wrong') : ''}
      </p>
    </form>
  );
}
