/* Open lists, written for Asante; commas between, * for any ending. Precision: `npm run checks`. */

/** What promises by itself. */
export const promiseWords: Readonly<Record<string, string>> = {
  en: 'guarantee, guaranteed, guarantees, we promise, i promise, you have my word, my word on it, rest assured, 100 %, 100%, hundred percent, immediately, instantly, right away no matter, no matter what, definitely, certainly, without a doubt, no doubt about it, never again, never happen again, absolutely no risk, absolutely no, no risk, risk-free, completely impossible, absolutely impossible, without exception, under no circumstances, at the latest, for sure, in any case will, completely safe, absolutely safe, perfectly safe',
  de: 'garantieren, garantiert, garantiere, wir versprechen, ich verspreche, versprochen, mein wort, unser wort, keine sorge, hundertprozentig*, 100 %, 100%, sofort, umgehend, egal was kommt, egal was passiert, auf jeden fall, mit sicherheit, ganz sicher, ganz bestimmt, zweifellos, ohne zweifel, nie wieder, nie mehr, absolut kein, absolut keine, absolut sicher, kein risiko, völlig ausgeschlossen, absolut ausgeschlossen, völlig unmöglich, ausnahmslos, ohne ausnahme, unter keinen umständen, spätestens, hundert prozent',
  pl: 'gwarantujemy, gwarantuję, gwarantowan*, obiecujemy, obiecuję, daję słowo, dajemy słowo, ręczę, ręczymy, spokojnie, natychmiast, od razu, na pewno, z pewnością, bez wątpienia, niewątpliwie, nigdy więcej, już nigdy, w stu procentach, 100 %, 100%, stuprocentow*, absolutnie, bez względu na wszystko, całkowicie niemożliwe, całkowicie wykluczone, bez wyjątku, w żadnym wypadku, najpóźniej, zero ryzyka, żadnego ryzyka',
  sw: 'nakuhakikishia, tunakuhakikishia, tunawahakikishia, nawahakikishia, naapa, tunaapa, naahidi, tunaahidi, nakuahidi, tunakuahidi, tunawaahidi, mara moja, sasa hivi tutarekebisha, bila kukosa, bila shaka, bila shaka yoyote, asilimia mia, asilimia mia moja, 100%, hakika, kwa uhakika wote, usijali, haitatokea tena, hakuna hatari, haiwezekani kabisa, haliwezekani kabisa, bila ubaguzi, liwalo na liwe, kwa hali yoyote',
  ar: 'نضمن, أضمن, اضمن, مضمون, مضمونة, أعدك, اعدك, نعدكم, نعدك, أعدكم, وعد مني, أعطيك كلمتي, نعطيكم كلمتنا, لا تقلق, لا تقلقي, مئة بالمئة, مية بالمية, 100%, فورا, حالا, على الفور, بالتأكيد, حتما, بلا شك, بدون شك, لا شك, مهما كلف الأمر, مهما حصل, إطلاقا, على الإطلاق, لن يتكرر, لن تتكرر, مستحيل تماما, بلا استثناء, بدون استثناء, على أبعد تقدير, لا يوجد أي خطر',
};

/** What promises where it is said of us and what we make. */
export const absoluteWords: Readonly<Record<string, string>> = {
  en: 'never, always, nothing, nobody, everyone, everybody, ever',
  de: 'nie, niemals, immer, nichts, niemand, alle lieben, jeder liebt, jedem handy, überall',
  pl: 'nigdy, zawsze, nic, nikt, wszyscy kochają, wszyscy uwielbiają, każdym telefonie',
  sw: 'kamwe, siku zote, daima, kila mtu, kila simu, kabisa',
  ar: 'أبدا, ابدا, دائما, الجميع, كل هاتف',
};

/** What takes a promise back, turns it into advice, or is said of somebody else. */
export const hedgeWords: Readonly<Record<string, string>> = {
  en: "can't promise, cannot promise, can't guarantee, cannot guarantee, not sure, don't know, do not know, hope, hopefully, maybe, perhaps, probably, usually, mostly, might, wouldn't say, not able to say, isn't certain, not certain, please never, please always, please, you never, you always, you don't, i never, thank you, thanks, thank, good question, even if, not yet",
  de: 'nicht versprechen, nicht garantieren, versprechen kann ich noch nichts, noch nichts versprechen, nicht sicher, weiß nicht, wissen nicht, hoffen, hoffentlich, vielleicht, wahrscheinlich, meist, meistens, könnte, immer nicht, nicht immer, bitte, geben sie ihr, du musst, sie müssen, danke, dank, gute frage, auch wenn, so habe ich, noch nicht, ob es',
  pl: 'nie mogę obiecać, nie możemy obiecać, nic jeszcze, zagwarantować, nie jest pewne, nie wiem, nie wiemy, mamy nadzieję, liczymy na, może, prawdopodobnie, zwykle, zazwyczaj, nie zawsze, proszę, nie trzeba, nie musisz, dziękuję, dziękujemy, dzięki, dobre pytanie, nawet jeśli, tak na to nie, jeszcze nie, nie umiemy',
  sw: 'siwezi kuahidi, hatuwezi kuahidi, hatuwezi kuhakikisha, siwezi kuhakikisha, sina uhakika, si hakika, sijui, hatujui, tunatarajia, natarajia, labda, huenda, kwa kawaida, mara nyingi, si siku zote, tafadhali, huhitaji, asante, asanteni, swali zuri, hata kama, bado sijui, sikuwahi, hatuwezi kusema',
  ar: 'لا أستطيع أن أعد, لا نستطيع أن نعد, لا يمكننا أن نضمن, لا نستطيع أن نضمن, غير مؤكد, لا أعرف, لا نعرف, نأمل, ربما, قد, عادة, غالبا, ليس دائما, من فضلك, لا تعط, لا تحتاج, شكرا, سؤال جيد, حتى لو, لم أفكر, لا نستطيع أن نقول, مواعيد',
};
