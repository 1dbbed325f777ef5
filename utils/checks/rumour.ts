import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';
import { listsOf } from './said-words.ts';

/** How hearsay is passed on. Open lists, written for Asante. */
const hearsay = listsOf({
  en: 'is it true, is this true, i heard, heard that, people say, they say, rumour*, rumor*, apparently, allegedly, forwarded, share before, before they delete, breaking, fake news, leaked, someone told me, confirmed that',
  de: 'stimmt es, stimmt das, ich habe gehört, hab gehört, habe gelesen, man sagt, angeblich, gerücht*, weitergeleitet, bitte teilen, bevor es gelöscht, eilmeldung, fake news, soll angeblich, jemand hat erzählt',
  pl: 'czy to prawda, czy to prawda że, słyszałem, słyszałam, podobno, ponoć, rzekomo, mówią że, plotk*, pogłosk*, udostępnij zanim, zanim usuną, z ostatniej chwili, fake news',
  sw: 'ni kweli, je ni kweli, nimesikia, tumesikia, inasemekana, wanasema, uvumi, tetesi, sambaza, kabla hawajafuta, habari za hivi punde, nasikia, eti',
  ar: 'هل صحيح, هل هذا صحيح, سمعت, سمعنا, يقولون, يقال, إشاعة, اشاعة, شائعة, انشر قبل, قبل الحذف, عاجل, خبر عاجل, على ما يبدو, يزعم, حسب مصادر',
});

/** A post that passes on hearsay: look before answering it as a fact. */
export function rumour({ post, postLanguages }: Draft): Finding[] {
  const quote = hearsay(post.text, postLanguages[0]);
  return quote ? [{ check: 'rumour', quote, sure: 0.7 }] : [];
}
