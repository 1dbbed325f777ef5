// The page's own words, in a language of its own: readers must not depend on any of them.
const words: Record<string, Record<string, string>> = {
  en: {
    reply: 'Reply',
    repost: 'Repost',
    like: 'Like',
    close: 'Close',
    reposted: 'reposted',
    liked: 'liked your post',
    say: 'What is new?',
  },
  sw: {
    reply: 'Jibu',
    repost: 'Chapisha tena',
    like: 'Penda',
    close: 'Funga',
    reposted: 'amechapisha tena',
    liked: 'amependa chapisho lako',
    say: 'Kuna nini kipya?',
  },
  ar: {
    reply: 'رد',
    repost: 'إعادة نشر',
    like: 'إعجاب',
    close: 'إغلاق',
    reposted: 'أعاد النشر',
    liked: 'أعجب بمنشورك',
    say: 'ما الجديد؟',
  },
  de: {
    reply: 'Antworten',
    repost: 'Reposten',
    like: 'Gefällt mir',
    close: 'Schließen',
    reposted: 'hat repostet',
    liked: 'gefällt dein Post',
    say: 'Was gibt’s Neues?',
  },
  pl: {
    reply: 'Odpowiedz',
    repost: 'Podaj dalej',
    like: 'Polub',
    close: 'Zamknij',
    reposted: 'podaje dalej',
    liked: 'polubił(a) Twój wpis',
    say: 'Co słychać?',
  },
};

const asked = new URLSearchParams(location.search).get('ui') ?? 'en';
const language = asked in words ? asked : 'en';

/** One of the interface's words, in the language that `?ui=` names. */
export const word = (name: string): string => words[language]?.[name] ?? name;

document.documentElement.lang = language;
document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
