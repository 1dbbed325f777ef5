import type { Intent } from '../card.ts';

/** The starter cards: ids never change, so that each is seeded once in a library's life. */
export const starterCards = {
  thanksRepost: { id: 'f3c95789-ace1-4954-ac5d-6baed2eac902', intent: 'thanks' },
  thanksSeveral: { id: '9f4fd925-26cf-4ffb-8741-83bcd848891a', intent: 'thanks' },
  thanksInterest: { id: '73ef180b-b976-478a-8ada-abed64edbb59', intent: 'thanks' },
  thanksPraise: { id: 'cbf27734-ac10-4525-8b66-402800e03d2c', intent: 'thanks' },
  thanksCorrection: { id: 'e0a3a91f-2346-4c13-bc27-ed12b10877a9', intent: 'thanks' },
  thanksIdea: { id: 'f1260ebc-7d56-4b56-b714-dc919b27dbdf', intent: 'thanks' },
  honestAsking: { id: '6caf76a5-7035-48ae-8280-ad3729a6f2e7', intent: 'honest' },
  honestWrong: { id: '3f0c9931-918c-40bf-9670-c342c6cce996', intent: 'honest' },
  honestNo: { id: '004498f4-b987-47c1-8c9c-26a813678d7a', intent: 'honest' },
  honestNoDate: { id: '0ecaf828-e2f7-4553-8fcc-69d79561a0d1', intent: 'honest' },
  honestRumour: { id: '73f80e52-a369-48b5-a441-4c46f147ecf9', intent: 'honest' },
  humourLaugh: { id: 'c1af4465-06f1-42fc-a101-0f154a9f2968', intent: 'humour' },
  humourUnsure: { id: 'b459071a-fb8a-4f9e-bf72-c46dca8fbe35', intent: 'humour' },
  humourMissed: { id: '5a3c1fbd-f9da-4bf3-a816-96a68afe2312', intent: 'humour' },
  apologyHeard: { id: '135d63cf-1293-424c-802a-2e8f96fc5ce8', intent: 'apology' },
  apologyMend: { id: 'a4ea3938-d429-4c52-8109-15b0875b0b21', intent: 'apology' },
  apologyLate: { id: 'bdfaef42-8c7d-4431-b331-dab129ea3a7b', intent: 'apology' },
  questionDetails: { id: '4260ce86-ca96-4d78-ba56-9ee452a5d423', intent: 'question' },
  questionPrivate: { id: '44e767f7-43bb-4898-ac59-157196f119be', intent: 'question' },
  questionSolved: { id: '23cc390c-9354-40e3-8e1f-39485d23d1f3', intent: 'question' },
  freeHelp: { id: '4d1dd7de-07c1-437b-95d0-c57b811008b7', intent: 'free' },
} as const satisfies Record<string, { id: string; intent: Intent }>;

/** What one language says on each of them; several wordings take turns. */
export type StarterWords = Record<
  keyof typeof starterCards,
  { title: string; note: string; wordings: [string, ...string[]] }
>;
