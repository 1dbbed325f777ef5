interface MoodWords {
  question: string;
  complaint: string;
  praise: string;
  thanks: string;
}

/** Words that tell a post's mood, by language; commas between, * for any ending. A modest first list, open to all. */
export const moodWords: Record<string, MoodWords> = {
  en: {
    question:
      'how do i, how can i, how do you, how does, is there a way, is there any way, does anyone know, anyone know, any idea, can you help, could you tell, can someone, what happened to, when will, where can i, why is, why does, wondering if, wondering whether, please help, how much, how long',
    complaint:
      "broken, is wrong, was wrong, doesn't work, does not work, not working, isn't working, stopped working, won't load, can't log in, cannot log in, still waiting, no response, no reply, nobody answers, refund, scam, ripped off, rip-off, terrible, awful, horrible, disappoint*, frustrat*, annoy*, angry, furious, worst, useless, rubbish, unacceptable, ridiculous, fed up, waste of, bug, bugs, crashes, crashed, crashing, keeps crashing, outage, is down, overcharged, delayed, late again, complain*, complaint, disgrace*, shame on you, fix this, fix it, lost my, never again, never ordering, never arrived, never came, never turned up, not good enough, ignores me, ignoring me, ignored me, charged twice, double charged, stale, soaked, crushed, damaged, poor quality, poor service, without telling me, nothing came, an error, error message, rude, let down, overpriced, wrong order, wrong item, ruined, keeps freezing, keeps failing, sick of, not happy, unhappy, misleading, lied to, faulty, broke after, broke down, you promised, this is a joke, pathetic, dreadful, appalling, cold food, no reply",
    praise:
      'love this, love it, love you, love your, amazing, awesome, great job, great work, good job, well done, brilliant, fantastic, excellent, wonderful, perfect, kudos, congrat*, impressive, best app, so good, very helpful, so helpful, recommend, beautiful, incredible, keep it up, nice work, big fan, in town, no contest, impressed, adore*, delicious, tasty, gorgeous, lovely, superb, outstanding, top notch, stunning, delightful, so kind, best ever, the best',
    thanks:
      'thank you, thanks, thx, tysm, cheers for, much appreciated, really appreciate, appreciate it, appreciate the, grateful, thankful',
  },
  sw: {
    question:
      'je, vipi, namna gani, jinsi gani, kwa nini, kwanini, lini, wapi, nani, nini, gani, ngapi, shilingi ngapi, bei gani, naweza, ninaweza, nawezaje, ninawezaje, nifanyeje, nifanye nini, mnaweza, naomba msaada, nisaidie, nisaidieni, kuna njia, mbona',
    complaint:
      'mbaya, vibaya, haifanyi kazi, hazifanyi kazi, haifunguki, imeharibika, imekwama, inakwama, tatizo, matatizo, shida, nimechoka, tumechoka, mnatuibia, wezi, utapeli, matapeli, aibu, hovyo, ovyo, nimesikitika, nasikitika, inasikitisha, inaudhi, inakera, mnakera, hamjibu, hakuna majibu, bado nasubiri, bado tunasubiri, rudisheni, nirudishieni, malalamiko, nalalamika, uongo, waongo, mmechelewa, kuchelewa, umeshuka ubora, zimeshuka ubora, imeshuka ubora, haina ubora, hazina ubora, dharau, sijapenda, haijafika, hazijafika, hakijafika, haujafika, haukufika, haikufika, hamjanijibu, imevunjika, kimevunjika, umeharibika, zimeharibika, kero, uzembe, mmekosea, mnakosea, hasira, bovu, mbovu, kibovu, mnatusumbua, mmenidanganya, udanganyifu, siagizi tena, sirudi tena',
    praise:
      'hongera, hongereni, nzuri sana, safi sana, safi, vizuri sana, kazi nzuri, napenda, nimependa, tunapenda, bora kabisa, bora zaidi, poa sana, mko vizuri, mmetisha, pongezi, kongole, nawapongeza, nimefurahi, tamu, mtamu, kitamu, matamu, mzuri sana, kizuri sana, wakarimu, inapendeza, linapendeza, unapendeza, ilipendeza, nimeipenda, nimeupenda, nimezipenda, wameupenda, wameipenda, hakuna anayewashinda, hamna mpinzani, wa kwanza kwa ubora, mnajua kazi',
    thanks:
      'asante, asanteni, ahsante, ahsanteni, shukrani, shukran, nashukuru, ninashukuru, tunashukuru, nawashukuru, tunawashukuru, natoa shukrani, mungu awabariki',
  },
  ar: {
    question:
      'كيف, لماذا, ليش, ليه, متى, امتى, أين, وين, فين, كم, بكم, هل, ما هو, ما هي, شو, إيش, هل يمكن, هل ممكن, ممكن أعرف, ممكن تساعدوني, كيف يمكن, من يعرف, حد يعرف, أحد يعرف, ساعدوني, ممكن مساعدة, محتاج مساعدة, شلون, علاش',
    complaint:
      'لا يعمل, لا تعمل, ما يشتغل, ما تشتغل, مش شغال, مش شغالة, مو شغال, لا يفتح, ما يفتح, معطل, عطل, خلل, مشكلة, المشكلة, مشاكل, سيئ, سيء, سيئة, اسوأ, أسوأ, فاشل, فاشلة, فاشلين, زفت, احتيال, نصب, نصابين, حرامية, سرقة, استرجاع, استرداد, مستاء, محبط, زعلان, غاضب, شكوى, اشتكي, عيب, تأخير, متأخر, تأخرتم, لا رد, ما في رد, محد يرد, بدون رد, كذب, كذابين, خيبة أمل, غير مقبول, مهزلة, لم يصل, لم تصل, ما وصل, ما وصلت, لم يرجع, لم ترجع, لم أستلم, ما استلمت, ألغيتم, بدون أن تخبروني, دون إبلاغي, دفعت مرتين, خصمتم, انكسر, مكسور, تالف, لا أحد يرد, لا يرد أحد, ما حد يرد, ولا جواب, بدون جواب, لن أطلب, لن أشتري, لن أتعامل, رديء, رديئة, إهمال, استهتار, رسالة خطأ, تأخر الطلب, منتهي الصلاحية, قاسيا, وعدتم, سوء الخدمة, سوء خدمة',
    praise:
      'رائع, رائعة, روعة, ممتاز, ممتازة, جميل, جميلة, جميل جدا, أحسنتم, احسنت, أحسنت, مبدعين, مبدع, إبداع, حلو, حلوة, أحب, احب, بحب, أفضل تطبيق, تسلم, تسلموا, ما شاء الله, مبروك, تحية لكم, فخورين, عاشت ايدكم, أطيب, ألذ, لذيذ, لذيذة, أنصح, لطيف, لطيفة, محترم, محترمين, مميز, مميزة, تحفة, يجنن, أفضل مخبز, أفضل محل, أفضل مكان, أفضل خدمة, الأفضل, أحلى',
    thanks:
      'شكرا, شكرًا, شكر, أشكركم, اشكركم, نشكركم, مشكورين, مشكور, مشكورة, متشكر, متشكرين, بارك الله فيكم, جزاكم الله خيرا, يعطيكم العافية, يعطيك العافية, الله يعطيكم العافية, جزيل الشكر, كل الشكر, ممتن, ممتنة, ممتنين',
  },
  de: {
    question:
      'wie kann ich, wie kann man, wie geht, wie funktioniert, wie lange, wie viel, wieviel, warum, wieso, weshalb, wann kommt, wann gibt, wann wird, wo finde ich, wo kann ich, weiß jemand, weiss jemand, kann mir jemand, könnt ihr mir, gibt es eine möglichkeit, gibt es schon, hat jemand eine idee, frage mich, hilfe bitte, ich brauche hilfe',
    complaint:
      'kaputt, funktioniert nicht, funktionieren nicht, geht nicht, geht nicht mehr, läuft nicht, lädt nicht, stürzt ab, abgestürzt, absturz, fehler, fehlermeldung, bug, störung, ausfall, schlecht, schlechte, schlechter, schlechtes, schrecklich*, furchtbar*, mies, miese, mieser, enttäusch*, ärger*, genervt, nervt, nervig, frech, frechheit, unverschämt*, abzocke, betrug, betrüger, geld zurück, erstattung, rückerstattung, warte immer noch, warte noch immer, keine antwort, niemand antwortet, unmöglich, inakzeptabel, lächerlich, beschwer*, sauerei, saftladen, nie wieder, zu spät, verspät*, schade, stürzt, schlechtest*, abgebucht, nie angekommen, nicht angekommen, nie geliefert, zerdrückt, beschädigt, defekt, nichts da, nichts gekommen, ohne bescheid, ohne mir bescheid, niemand geht ans telefon, niemand meldet sich, keiner antwortet, keiner meldet sich, im regen, falsch geliefert, falsche bestellung, reklamation, unfreundlich*, überteuert, mangelhaft*, katastrophe, unzufrieden, schimmel*, altbacken, verdorben, hart wie, versprochen',
    praise:
      'super, toll, tolle, toller, tolles, echt klasse, großartig*, prima, genial, spitze, perfekt, fantastisch*, wunderbar*, wunderschön*, gut gemacht, gute arbeit, weiter so, liebe es, liebe eure, liebe diese, begeistert, empfehl*, hilfreich, mega, stark, respekt, glückwunsch, herzlichen glückwunsch, hut ab, beste app, ihr seid die besten, bestes, bester, lieben diesen, lieben diese, lieben euch, lieben den, lieben das, nett, nette, netter, netten, lecker*, köstlich*, ein traum, traumhaft*, hervorragend*, ausgezeichnet*, sympathisch*, schöner laden, ein genuss',
    thanks:
      'danke, dankeschön, vielen dank, herzlichen dank, besten dank, tausend dank, lieben dank, bedanke mich, bedanken uns, dankbar, dank an',
  },
  pl: {
    question:
      'jak mogę, jak można, jak to, jak zrobić, dlaczego, czemu, kiedy, gdzie, czy jest, czy są, czy można, czy da się, czy mogę, czy ktoś, ktoś wie, wie ktoś, ile kosztuje, ile trwa, ile czasu, po ile, pomóżcie, proszę o pomoc, pomocy, jest jakiś sposób, mam pytanie, o co chodzi, co z, co się stało, o której, kto wie, jaki rozmiar, jaka cena, czy mogę, czy będzie, czy będą, czy macie',
    complaint:
      'nie działa, nie działają, nie dziala, przestało działać, przestała działać, nie ładuje, nie mogę się zalogować, zepsut*, popsut*, awaria, awarię, awarii, błąd, błędy, blad, bug, zawiesza, wywala, beznadziej*, tragedia, tragiczn*, fatalny, fatalna, fatalnie, okropn*, koszmar*, rozczarow*, zawiedzion*, zawiodł*, wkurz*, wściekł*, denerwuj*, irytuj*, oszust*, złodzie*, zwrot pieniędzy, zwrot kasy, reklamacj*, skarg*, skarżę, bez odpowiedzi, brak odpowiedzi, nikt nie odpowiada, wciąż czekam, nadal czekam, ciągle czekam, żenada, żenujące, wstyd, skandal, kpina, nigdy więcej, opóźnien*, najgorsz*, niedopuszczaln*, słabo, zepsuł, zepsuła, zepsuło, zepsuły, nikt nie odbiera, nie dotarł*, nie przyszł*, nie doszł*, nie odpisuj*, pobraliście, uszkodzon*, zgniecion*, czerstw*, zniszczon*, niemił*, bez słowa, i nic, na deszczu, brudn*, za drogo, kłami*, kłamstw*, ignoruj*, porażka, katastrofa, lekceważ*, nieprzyjemn*, pomylon*, pomyliliście',
    praise:
      'super, świetn*, wspaniał*, rewelac*, genialn*, brawo, gratul*, ekstra, fantastyczn*, najlepsza aplikacja, najlepsza obsługa, pięknie, piękne, piękna, cudown*, uwielbiam, kocham, polecam, pomocne, pomogło, dobra robota, świetna robota, kawał dobrej roboty, tak trzymać, szacun, szacunek, mega, sztos, doskonał*, idealn*, jesteście najlepsi, najlepsz*, uwielbia*, zachwyc*, uroczy, urocza, urocze, pyszn*, przepyszn*, smaczn*, przemił*, miła obsługa, piękny, cudo, rewelka',
    thanks:
      'dziękuję, dziekuje, dzięki, dzieki, dziękujemy, podziękowania, dziękować, wdzięczny, wdzięczna, wdzięczni, jestem wdzięczna, serdeczne dzięki, podziękować, podziękowanie, podziękowaniami',
  },
};
