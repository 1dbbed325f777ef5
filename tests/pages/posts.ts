/** One post of our own pages: all invented, names and words alike. */
export interface OwnPost {
  id: string;
  name: string;
  account: string;
  lang: string;
  text: string;
  time: string;
  /** What it is for the shop whose page this is. */
  about: 'question' | 'complaint' | 'praise' | 'thanks' | 'neutral';
  repostedBy?: string;
  quotes?: OwnPost;
  promoted?: boolean;
}

type Draft = Omit<OwnPost, 'id' | 'time' | 'quotes'> & { quotes?: number };

const write = (
  name: string,
  account: string,
  lang: string,
  about: OwnPost['about'],
  text: string,
  more: Partial<Draft> = {},
): Draft => ({ name, account, lang, about, text, ...more });

const drafts: Draft[] = [
  write(
    'Nora Finch',
    'norafinch',
    'en',
    'praise',
    'The rye loaf from @baraka_bakery is the best thing that happened to my Monday. Crust like glass 😍',
  ),
  write(
    'Juma Wekesa 🌻',
    'jumaw',
    'sw',
    'question',
    'Habari zenu! Je, mnafungua Jumapili asubuhi? Ningependa kuja na watoto wangu.',
  ),
  write(
    'سلمى الهاشمي',
    'salma_h',
    'ar',
    'complaint',
    'وصل الطلب متأخرًا ساعتين والخبز بارد. اتصلت ثلاث مرات ولم يرد أحد، هذا غير مقبول.',
  ),
  write(
    'Anke Brodersen',
    'ankebro',
    'de',
    'question',
    'Habt ihr auch glutenfreies Brot? Auf der Website finde ich leider nichts dazu.',
  ),
  write(
    'Zofia Wilk',
    'zofiawilk',
    'pl',
    'thanks',
    'Dziękuję za szybką odpowiedź i nową dostawę. Tak powinna wyglądać obsługa klienta!',
  ),
  write(
    'Marcus Obi',
    'marcus_obi',
    'en',
    'complaint',
    'Third time this month that my order is wrong. I asked for two sourdough loaves and got one baguette. What is going on?',
  ),
  write(
    'Wanjiru Kamau',
    'wanjiru',
    'sw',
    'thanks',
    'Asante sana kwa mkate mtamu! Familia yangu yote imefurahi, tutarudi wiki ijayo.',
    { repostedBy: 'norafinch' },
  ),
  write(
    'Piotr Żak',
    'piotrzak',
    'pl',
    'question',
    'Czy można zamówić tort na sobotę? Ile dni wcześniej trzeba dzwonić?',
  ),
  write(
    'Glow Lamps',
    'glowlamps',
    'en',
    'neutral',
    'Light that feels like a summer evening. Now with free delivery.',
    { promoted: true },
  ),
  write(
    'Karim Haddad',
    'karimhaddad',
    'ar',
    'praise',
    'أفضل كرواسون في المدينة بلا منازع. شكرًا لكم على الابتسامة كل صباح ☀️',
  ),
  write(
    'Lene Vogt',
    'lenevogt',
    'de',
    'complaint',
    'Seit heute Morgen ist die Bestellseite kaputt. Ich komme nicht über den Warenkorb hinaus und niemand antwortet auf meine Mails.',
  ),
  write(
    'Nora Finch',
    'norafinch',
    'en',
    'neutral',
    'Look at this, they answered within ten minutes.',
    { quotes: 4 },
  ),
  write(
    'Amina Yusuf',
    'aminay',
    'sw',
    'complaint',
    'Nimesubiri oda yangu kwa saa tatu sasa na bado haijafika. Tafadhali nisaidieni.',
  ),
  write(
    'Tomasz Lis',
    'tomaszlis',
    'pl',
    'praise',
    'Najlepsze drożdżówki w mieście, jak u babci. Polecam każdemu ❤️',
  ),
  write(
    'Hanna Stein',
    'hannastein',
    'de',
    'thanks',
    'Danke, dass ihr meinen vergessenen Schirm aufgehoben habt. Ihr seid toll!',
  ),
  write(
    'ليلى منصور',
    'layla_m',
    'ar',
    'question',
    'هل يوجد توصيل إلى حي الزهور؟ وكم تكلفة التوصيل؟',
  ),
  write(
    'Ben Carter',
    'bencarter',
    'en',
    'question',
    'Do you sell gift cards? It is for my neighbour, she turns 80 on Friday.\n\nNo rush, any day before that is fine.',
  ),
  write(
    'Otieno',
    'otieno',
    'sw',
    'praise',
    'Keki ya siku ya kuzaliwa ilikuwa nzuri mno, kila mtu aliuliza imetoka wapi! 🎂',
  ),
];

const start = Date.parse('2026-11-02T08:00:00.000Z');

/** Post number `n` of a feed without end: the same words come round again under new ids. */
export function postAt(n: number): OwnPost {
  const round = Math.floor(n / drafts.length);
  const { quotes, ...draft } = drafts[n % drafts.length] as Draft;
  const own: OwnPost = {
    ...draft,
    id: String(1_900_000_000_000_000_000n + BigInt(n) * 1001n),
    time: new Date(start - n * 60_000).toISOString(),
    ...(round > 0 ? { text: `${draft.text} (${round + 1})` } : {}),
  };
  return quotes === undefined ? own : { ...own, quotes: postAt(round * drafts.length + quotes) };
}

/** The number in the feed of a post by its id. */
export const numberOf = (id: string): number =>
  Number((BigInt(id) - 1_900_000_000_000_000_000n) / 1001n);

/** The account whose page this is. */
export const me = { name: 'Baraka Bakery', account: 'baraka_bakery' };
