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
      "broken, doesn't work, does not work, not working, isn't working, stopped working, won't load, can't log in, cannot log in, still waiting, no response, no reply, nobody answers, refund, scam, ripped off, rip-off, terrible, awful, horrible, disappoint*, frustrat*, annoy*, angry, furious, worst, useless, rubbish, unacceptable, ridiculous, fed up, waste of, bug, bugs, crashes, crashed, crashing, keeps crashing, outage, is down, overcharged, delayed, late again, complain*, complaint, disgrace*, shame on you, fix this, fix it, lost my, never again",
    praise:
      'love this, love it, love you, love your, amazing, awesome, great job, great work, good job, well done, brilliant, fantastic, excellent, wonderful, perfect, kudos, congrat*, impressive, best app, so good, very helpful, so helpful, recommend, beautiful, incredible, keep it up, nice work, big fan',
    thanks:
      'thank you, thanks, thx, tysm, cheers for, much appreciated, really appreciate, appreciate it, appreciate the, grateful, thankful',
  },
  sw: {
    question:
      'je, vipi, namna gani, jinsi gani, kwa nini, kwanini, lini, wapi, nani, nini, gani, ngapi, shilingi ngapi, bei gani, naweza, ninaweza, nawezaje, ninawezaje, nifanyeje, nifanye nini, mnaweza, naomba msaada, nisaidie, nisaidieni, kuna njia, mbona',
    complaint:
      'mbaya, vibaya, haifanyi kazi, hazifanyi kazi, haifunguki, imeharibika, imekwama, inakwama, tatizo, matatizo, shida, nimechoka, tumechoka, mnatuibia, wezi, utapeli, matapeli, aibu, hovyo, ovyo, nimesikitika, nasikitika, inasikitisha, inaudhi, inakera, mnakera, hamjibu, hakuna majibu, bado nasubiri, bado tunasubiri, rudisheni, nirudishieni, malalamiko, nalalamika, uongo, waongo, mmechelewa, kuchelewa',
    praise:
      'hongera, hongereni, nzuri sana, safi sana, safi, vizuri sana, kazi nzuri, napenda, nimependa, tunapenda, bora kabisa, bora zaidi, poa sana, mko vizuri, mmetisha, pongezi, kongole, nawapongeza, mungu awabariki, nimefurahi',
    thanks:
      'asante, asanteni, ahsante, ahsanteni, shukrani, shukran, nashukuru, ninashukuru, tunashukuru, nawashukuru, tunawashukuru, natoa shukrani',
  },
  ar: {
    question:
      'كيف, لماذا, ليش, ليه, متى, امتى, أين, وين, فين, كم, بكم, هل, ما هو, ما هي, شو, إيش, هل يمكن, هل ممكن, ممكن أعرف, ممكن تساعدوني, كيف يمكن, من يعرف, حد يعرف, أحد يعرف, ساعدوني, ممكن مساعدة, محتاج مساعدة, شلون, علاش',
    complaint:
      'لا يعمل, لا تعمل, ما يشتغل, ما تشتغل, مش شغال, مش شغالة, مو شغال, لا يفتح, ما يفتح, معطل, عطل, خلل, مشكلة, المشكلة, مشاكل, سيئ, سيء, سيئة, اسوأ, أسوأ, فاشل, فاشلة, فاشلين, زفت, احتيال, نصب, نصابين, حرامية, سرقة, استرجاع, استرداد, مستاء, محبط, زعلان, غاضب, شكوى, اشتكي, عيب, تأخير, متأخر, تأخرتم, لا رد, ما في رد, محد يرد, بدون رد, كذب, كذابين, خيبة أمل, غير مقبول, مهزلة',
    praise:
      'رائع, رائعة, روعة, ممتاز, ممتازة, جميل, جميلة, جميل جدا, أحسنتم, احسنت, أحسنت, مبدعين, مبدع, إبداع, حلو, حلوة, أحب, احب, بحب, أفضل تطبيق, تسلم, تسلموا, ما شاء الله, مبروك, تحية لكم, فخورين, عاشت ايدكم',
    thanks:
      'شكرا, شكرًا, شكر, أشكركم, اشكركم, نشكركم, مشكورين, مشكور, مشكورة, متشكر, متشكرين, بارك الله فيكم, جزاكم الله خيرا, يعطيكم العافية, يعطيك العافية, الله يعطيكم العافية, جزيل الشكر, كل الشكر, ممتن, ممتنة, ممتنين',
  },
  de: {
    question:
      'wie kann ich, wie kann man, wie geht, wie funktioniert, wie lange, wie viel, wieviel, warum, wieso, weshalb, wann kommt, wann gibt, wann wird, wo finde ich, wo kann ich, weiß jemand, weiss jemand, kann mir jemand, könnt ihr mir, gibt es eine möglichkeit, gibt es schon, hat jemand eine idee, frage mich, hilfe bitte, ich brauche hilfe',
    complaint:
      'kaputt, funktioniert nicht, funktionieren nicht, geht nicht, geht nicht mehr, läuft nicht, lädt nicht, stürzt ab, abgestürzt, absturz, fehler, fehlermeldung, bug, störung, ausfall, schlecht, schlechte, schlechter, schlechtes, schrecklich*, furchtbar*, mies, miese, mieser, enttäusch*, ärger*, genervt, nervt, nervig, frech, frechheit, unverschämt*, abzocke, betrug, betrüger, geld zurück, erstattung, rückerstattung, warte immer noch, warte noch immer, keine antwort, niemand antwortet, unmöglich, inakzeptabel, lächerlich, beschwer*, sauerei, saftladen, nie wieder, zu spät, verspät*, schade',
    praise:
      'super, toll, tolle, toller, tolles, echt klasse, großartig*, prima, genial, spitze, perfekt, fantastisch*, wunderbar*, wunderschön*, gut gemacht, gute arbeit, weiter so, liebe es, liebe eure, liebe diese, begeistert, empfehl*, hilfreich, mega, stark, respekt, glückwunsch, herzlichen glückwunsch, hut ab, beste app, ihr seid die besten',
    thanks:
      'danke, dankeschön, vielen dank, herzlichen dank, besten dank, tausend dank, lieben dank, bedanke mich, bedanken uns, dankbar, dank an',
  },
  pl: {
    question:
      'jak mogę, jak można, jak to, jak zrobić, dlaczego, czemu, kiedy, gdzie, czy jest, czy są, czy można, czy da się, czy mogę, czy ktoś, ktoś wie, wie ktoś, ile kosztuje, ile trwa, ile czasu, po ile, pomóżcie, proszę o pomoc, pomocy, jest jakiś sposób, mam pytanie, o co chodzi, co z, co się stało',
    complaint:
      'nie działa, nie działają, nie dziala, przestało działać, przestała działać, nie ładuje, nie mogę się zalogować, zepsut*, popsut*, awaria, awarię, awarii, błąd, błędy, blad, bug, zawiesza, wywala, beznadziej*, tragedia, tragiczn*, fatalny, fatalna, fatalnie, okropn*, koszmar*, rozczarow*, zawiedzion*, zawiodł*, wkurz*, wściekł*, denerwuj*, irytuj*, oszust*, złodzie*, zwrot pieniędzy, zwrot kasy, reklamacj*, skarg*, skarżę, bez odpowiedzi, brak odpowiedzi, nikt nie odpowiada, wciąż czekam, nadal czekam, ciągle czekam, żenada, żenujące, wstyd, skandal, kpina, nigdy więcej, opóźnien*, najgorsz*, niedopuszczaln*, słabo',
    praise:
      'super, świetn*, wspaniał*, rewelac*, genialn*, brawo, gratul*, ekstra, fantastyczn*, najlepsza aplikacja, najlepsza obsługa, pięknie, piękne, piękna, cudown*, uwielbiam, kocham, polecam, pomocne, pomogło, dobra robota, świetna robota, kawał dobrej roboty, tak trzymać, szacun, szacunek, mega, sztos, doskonał*, idealn*, jesteście najlepsi',
    thanks:
      'dziękuję, dziekuje, dzięki, dzieki, dziękujemy, podziękowania, dziękować, wdzięczny, wdzięczna, wdzięczni, jestem wdzięczna, serdeczne dzięki',
  },
};
