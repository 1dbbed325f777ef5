import './language-bar.css';

export interface LanguageShare {
  /** BCP 47, or `und` for "not sure". */
  language: string;
  name: string;
  posts: number;
}

/** The languages of a page's posts as one bar: the wider a part, the more posts. */
export function LanguageBar({ shares, label }: { shares: LanguageShare[]; label: string }) {
  const all = shares.reduce((sum, { posts }) => sum + posts, 0);
  let from = 0;
  return (
    <figure class="language-bar">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={label}>
        {shares.map(({ language, posts }, place) => {
          const width = (posts / all) * 100;
          const x = from;
          from += width;
          return (
            <rect
              key={language}
              class={`share share-${place % 6}`}
              x={x}
              y="0"
              width={width}
              height="8"
            />
          );
        })}
      </svg>
      <figcaption>
        {shares.map(({ language, name, posts }, place) => (
          <span key={language}>
            <i class={`dot share-${place % 6}`} aria-hidden="true" />
            <bdi>{name}</bdi> {posts}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
