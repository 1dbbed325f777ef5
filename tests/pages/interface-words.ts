// The page's own words, in a language of its own: readers must not depend on any of them.
const words: Record<string, Record<string, string>> = {
  en: {
    reply: 'Reply',
    follow: 'Follow',
    repost: 'Repost',
    like: 'Like',
    close: 'Close',
    reposted: 'reposted',
    liked: 'liked your post',
    say: 'What is new?',
    followed: 'followed you',
    quoted: 'quoted your post',
    mentioned: 'mentioned you',
    replying: 'Replying to',
    others: 'and $1 others',
  },
  sw: {
    reply: 'Jibu',
    follow: 'Fuata',
    repost: 'Chapisha tena',
    like: 'Penda',
    close: 'Funga',
    reposted: 'amechapisha tena',
    liked: 'amependa chapisho lako',
    say: 'Kuna nini kipya?',
    followed: 'amekufuata',
    quoted: 'amenukuu chapisho lako',
    mentioned: 'amekutaja',
    replying: 'Inamjibu',
    others: 'na wengine $1',
  },
  ar: {
    reply: 'رد',
    follow: 'متابعة',
    repost: 'إعادة نشر',
    like: 'إعجاب',
    close: 'إغلاق',
    reposted: 'أعاد النشر',
    liked: 'أعجب بمنشورك',
    say: 'ما الجديد؟',
    followed: 'بدأ متابعتك',
    quoted: 'اقتبس منشورك',
    mentioned: 'أشار إليك',
    replying: 'ردًا على',
    others: 'و$1 آخرون',
  },
  de: {
    reply: 'Antworten',
    follow: 'Folgen',
    repost: 'Reposten',
    like: 'Gefällt mir',
    close: 'Schließen',
    reposted: 'hat repostet',
    liked: 'gefällt dein Post',
    say: 'Was gibt’s Neues?',
    followed: 'folgt dir jetzt',
    quoted: 'hat dich zitiert',
    mentioned: 'hat dich erwähnt',
    replying: 'Antwort an',
    others: 'und $1 weitere',
  },
  pl: {
    reply: 'Odpowiedz',
    follow: 'Obserwuj',
    repost: 'Podaj dalej',
    like: 'Polub',
    close: 'Zamknij',
    reposted: 'podaje dalej',
    liked: 'polubił(a) Twój wpis',
    say: 'Co słychać?',
    followed: 'obserwuje Cię',
    quoted: 'cytuje Twój wpis',
    mentioned: 'wspomina o Tobie',
    replying: 'W odpowiedzi do',
    others: 'i $1 innych',
  },
};

const asked = new URLSearchParams(location.search).get('ui') ?? 'en';
const language = asked in words ? asked : 'en';

/** One of the interface's words, in the language that `?ui=` names. */
export const word = (name: string): string => words[language]?.[name] ?? name;

/** "And 3 others", with the figures that the language is written in. */
export function othersWord(count: number): string {
  const figures = new Intl.NumberFormat(language === 'ar' ? 'ar-EG' : language).format(count);
  return word('others').replace('$1', figures);
}

document.documentElement.lang = language;
document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
