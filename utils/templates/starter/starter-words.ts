import type { Intent } from '../card.ts';
import type { practices } from './practices.ts';

/** The starter cards: ids never change, so that each is seeded once in a library's life. */
export const starterCards = {
  thanksRepost: {
    id: 'f3c95789-ace1-4954-ac5d-6baed2eac902',
    intent: 'thanks',
    practice: 'person',
  },
  thanksSeveral: {
    id: '9f4fd925-26cf-4ffb-8741-83bcd848891a',
    intent: 'thanks',
    practice: 'person',
  },
  thanksInterest: {
    id: '73ef180b-b976-478a-8ada-abed64edbb59',
    intent: 'thanks',
    practice: 'person',
  },
  thanksPraise: {
    id: 'cbf27734-ac10-4525-8b66-402800e03d2c',
    intent: 'thanks',
    practice: 'credit',
  },
  thanksCorrection: {
    id: 'e0a3a91f-2346-4c13-bc27-ed12b10877a9',
    intent: 'thanks',
    practice: 'credit',
  },
  thanksIdea: { id: 'f1260ebc-7d56-4b56-b714-dc919b27dbdf', intent: 'thanks', practice: 'credit' },
  honestAsking: {
    id: '6caf76a5-7035-48ae-8280-ad3729a6f2e7',
    intent: 'honest',
    practice: 'honest',
  },
  honestWrong: { id: '3f0c9931-918c-40bf-9670-c342c6cce996', intent: 'honest', practice: 'honest' },
  honestNo: { id: '004498f4-b987-47c1-8c9c-26a813678d7a', intent: 'honest', practice: 'honest' },
  honestNoDate: {
    id: '0ecaf828-e2f7-4553-8fcc-69d79561a0d1',
    intent: 'honest',
    practice: 'honest',
  },
  honestRumour: {
    id: '73f80e52-a369-48b5-a441-4c46f147ecf9',
    intent: 'honest',
    practice: 'rumour',
  },
  honestKnown: {
    id: '5c0c9a0e-7f0b-4f3e-9a4d-0f6a2b8c1d35',
    intent: 'honest',
    practice: 'honest',
    blanks: ['known', 'next'],
  },
  humourLaugh: { id: 'c1af4465-06f1-42fc-a101-0f154a9f2968', intent: 'humour', practice: 'humour' },
  humourUnsure: {
    id: 'b459071a-fb8a-4f9e-bf72-c46dca8fbe35',
    intent: 'humour',
    practice: 'humour',
  },
  humourMissed: {
    id: '5a3c1fbd-f9da-4bf3-a816-96a68afe2312',
    intent: 'humour',
    practice: 'humour',
  },
  apologyHeard: {
    id: '135d63cf-1293-424c-802a-2e8f96fc5ce8',
    intent: 'apology',
    practice: 'complaints',
  },
  apologyMend: { id: 'a4ea3938-d429-4c52-8109-15b0875b0b21', intent: 'apology', practice: 'mend' },
  apologyLate: { id: 'bdfaef42-8c7d-4431-b331-dab129ea3a7b', intent: 'apology', practice: 'mend' },
  questionDetails: {
    id: '4260ce86-ca96-4d78-ba56-9ee452a5d423',
    intent: 'question',
    practice: 'ask',
  },
  questionPrivate: {
    id: '44e767f7-43bb-4898-ac59-157196f119be',
    intent: 'question',
    practice: 'privacy',
  },
  questionSolved: {
    id: '23cc390c-9354-40e3-8e1f-39485d23d1f3',
    intent: 'question',
    practice: 'complaints',
  },
  freeHelp: { id: '4d1dd7de-07c1-437b-95d0-c57b811008b7', intent: 'free', practice: 'point' },
  greeting: {
    id: 'e2a6f0d4-1b3c-4d5e-8f90-7a1b2c3d4e5f',
    intent: 'free',
    practice: 'person',
    part: 'greeting',
  },
  signOff: {
    id: '0b9d8c7e-6f5a-4e3d-9c2b-1a0f9e8d7c6b',
    intent: 'free',
    practice: 'person',
    part: 'sign-off',
  },
} as const satisfies Record<string, StarterCard>;

/** What every language shares of a card. */
export interface StarterCard {
  id: string;
  intent: Intent;
  practice: keyof typeof practices;
  part?: 'greeting' | 'sign-off';
  /** What is asked for, by name, each a fact that the reply refuses to go without. */
  blanks?: readonly ('known' | 'next')[];
}

/** A text that fits every form of address, or one in its own. */
export type StarterText = string | { formal: string } | { informal: string };

/** What one language says on each of them; several wordings take turns. */
export type StarterWords = Record<
  keyof typeof starterCards,
  { title: string; note: string; wordings: [StarterText, ...StarterText[]] }
>;

/** What the blanks of starter cards ask for. */
export const starterBlanks = {
  known: {
    en: 'What is known for certain, as a sentence',
    sw: 'Linalojulikana kwa uhakika, kwa sentensi',
    ar: 'ما هو مؤكد، في جملة',
    de: 'Was sicher bekannt ist, als Satz',
    pl: 'Co wiadomo na pewno, jednym zdaniem',
  },
  next: {
    en: 'When there will be news, such as “tomorrow morning”',
    sw: 'Habari zitatolewa lini, kama “kesho asubuhi”',
    ar: 'موعد الخبر التالي، مثل «صباح الغد»',
    de: 'Wann es Neues gibt, etwa „morgen früh“',
    pl: 'Kiedy będą wieści, np. „jutro rano”',
  },
} as const;
