import type { StarterWords } from './starter-words.ts';

/** The starter cards in Polish. Present tense and nouns, so that nobody is taken for a man or a woman. */
export const pl: StarterWords = {
  thanksRepost: {
    title: 'Podziękowanie za udostępnienie',
    note: 'Dziękujemy człowiekowi, nie liczbie: jedna odpowiedź do jednej osoby, bez linku i bez reklamy.',
    wordings: [
      'Dziękujemy za udostępnienie[, {name}]! Dzięki temu dotrze to do kolejnych osób.',
      'Wielkie dzięki za podanie dalej[, {name}]. Bardzo to doceniamy!',
      { informal: 'Dzięki Tobie przeczyta to więcej osób[, {name}]. Dziękujemy!' },
    ],
  },
  thanksSeveral: {
    title: 'Podziękowanie dla kilku osób naraz',
    note: 'Tylko dla osób, które udostępniły ten sam wpis, i tylko tam, gdzie to mile widziane: w wielu serwisach każda z nich dostaje powiadomienie o wszystkich pozostałych.',
    wordings: [
      'Dziękujemy Wam za udostępnienie[, {name}]! Dzięki temu dotrze to do kolejnych osób.',
      'Wielkie podziękowania dla wszystkich, którzy podali to dalej[: {name}].',
    ],
  },
  thanksInterest: {
    title: 'Podziękowanie za zainteresowanie',
    note: 'Za polubienie, wzmiankę lub nowe obserwowanie, i rzadko: większość osób nie oczekuje na to odpowiedzi.',
    wordings: [
      { informal: 'Dziękujemy[, {name}]! Dobrze, że tu jesteś.' },
      'Dzięki za odwiedziny[, {name}]. To wiele dla nas znaczy.',
    ],
  },
  thanksPraise: {
    title: 'Podziękowanie za pochwałę',
    note: 'Powiedz, co taka pochwała daje, i przekaż ją tym, którzy wykonali pracę. Nie rób z niej reklamy.',
    wordings: [
      'Takie słowa niosą nas przez cały dzień[, {name}]. Dziękujemy! Przekazuję je zespołowi.',
      'Bardzo dziękujemy[, {name}]! Dobrze wiedzieć, że to pomaga.',
    ],
  },
  thanksCorrection: {
    title: 'Podziękowanie za poprawkę',
    note: 'Kto poprawia nas publicznie, robi nam przysługę. Najpierw podziękuj, potem popraw i napisz, że już poprawione.',
    wordings: [
      'Racja[, {name}], dziękujemy za zwrócenie uwagi. Już to poprawiamy.',
      'Celna uwaga[, {name}], dzięki! Właśnie to poprawiamy.',
    ],
  },
  thanksIdea: {
    title: 'Podziękowanie za pomysł',
    note: 'Obiecuj tylko tyle, że pomysł zostanie przeczytany. Pomysł „zanotowany” i zapomniany kosztuje więcej zaufania niż odmowa.',
    wordings: [
      'Dobry pomysł[, {name}], dziękujemy! Przekazuję go osobom, które o tym decydują. Na razie niczego nie mogę obiecać.',
      {
        informal:
          'Dzięki, że myślisz razem z nami[, {name}]! Przekazuję ten pomysł zespołowi. Nie wiem, czy się uda, ale na pewno go przeczytamy.',
      },
    ],
  },
  honestAsking: {
    title: 'Jeszcze nie wiem, pytam zespół',
    note: 'Nie wiedzieć to nie wstyd, zgadywać – już tak. Napisz, że pytasz, i wróć z odpowiedzią, nawet jeśli to potrwa.',
    wordings: [
      'Jeszcze tego nie wiem[, {name}]. Pytam zespół i odpowiem tutaj, gdy tylko będę wiedzieć więcej.',
      'Dobre pytanie[, {name}]. Nie chcę zgadywać, więc sprawdzam to z zespołem i wrócę tu z odpowiedzią.',
    ],
  },
  honestWrong: {
    title: 'To nasz błąd',
    note: 'Powiedz to jasno i wcześnie, bez „ale” i bez „jeśli ktoś poczuł się urażony”. Potem napisz, co dalej.',
    wordings: [
      'Racja[, {name}]: to nasz błąd. Naprawiamy go i damy tu znać, gdy będzie gotowe.',
      'To nasza pomyłka i niczyja inna[, {name}]. Poprawiamy ją i napiszemy tutaj, co dalej.',
    ],
  },
  honestNo: {
    title: 'Nie, ale możemy zrobić coś innego',
    note: 'Jasne „nie” oszczędza czas wszystkim. Najpierw odmowa, potem – jeśli można – powód, na końcu to, co jest możliwe.',
    wordings: [
      'Nie[, {name}], tego nie możemy zrobić i wolę powiedzieć to wprost. Poszukajmy innego sposobu: do czego jest to potrzebne?',
      {
        informal:
          'U nas to niestety niemożliwe[, {name}]. Nie chcę jednak na tym kończyć: napisz, co chcesz osiągnąć, a sprawdzimy, co da się zrobić.',
      },
    ],
  },
  honestNoDate: {
    title: 'Nie ma jeszcze terminu',
    note: 'Termin, którego nie da się dotrzymać, jest gorszy niż żaden. Napisz, co wiadomo i gdzie pojawią się wieści.',
    wordings: [
      'Terminu jeszcze nie ma[, {name}], a nie chcę podawać takiego, którego możemy nie dotrzymać. Gdy tylko będzie pewny, napiszemy o tym tutaj.',
      'Szczerze: nie mamy jeszcze terminu[, {name}]. Ogłosimy go tutaj, gdy będzie pewny, nie wcześniej.',
    ],
  },
  honestRumour: {
    title: 'To nie tak',
    note: 'Na plotkę odpowiadaj raz, spokojnie, ze źródłem i bez powtarzania jej słowo w słowo.',
    wordings: [
      'To nie tak[, {name}], choć rozumiem obawy. To, co wiemy na pewno, jest tutaj: {link}',
      'Ta informacja jest nieprawdziwa[, {name}], ale rozumiem, skąd ten niepokój. Gdy coś się potwierdzi, napiszemy o tym tutaj.',
    ],
  },
  honestKnown: {
    title: 'Co już wiemy',
    note: 'W kłopotach ludzie zniosą połowę prawdy, jeśli jest prawdziwa, a druga połowa ma termin. Bez obu odpowiedź nie zostanie wstawiona.',
    wordings: [
      'Wciąż to wyjaśniamy[, {name}]. Wiemy na pewno: {known} Kolejne informacje pojawią się tutaj {next}.',
      'Oto, co już wiemy[, {name}]: {known} Odezwiemy się tutaj {next}, nawet jeśli nie będziemy wiedzieć więcej.',
    ],
  },
  humourLaugh: {
    title: 'Śmiejemy się razem',
    note: 'Śmiej się z siebie, nigdy z innych. Nie pod skargą, złą wiadomością ani w żałobie: najpierw sprawdź, co się dziś dzieje.',
    wordings: [
      'No dobrze[, {name}], mamy za swoje. 😄',
      'Dobre[, {name}]! I w pełni zasłużone. 😄',
    ],
  },
  humourUnsure: {
    title: 'Czy to był żart?',
    note: 'Ironia łatwo ginie w piśmie. Życzliwe pytanie kosztuje jedną linijkę; wzięcie żartu za skargę – dużo więcej.',
    wordings: [
      {
        informal:
          'Nie mam pewności, czy to żart[, {name}]. Jeśli coś jest nie tak, daj znać, a się tym zajmę. A jeśli to żart, to celny. 😄',
      },
      {
        informal:
          'Podpowiedz mi[, {name}]: to żart czy coś nie działa? Jeśli to drugie, od razu to sprawdzę.',
      },
      {
        formal:
          'Nie mam pewności, czy to żart[, {name}]. Jeśli coś jest nie tak, proszę dać znać, a się tym zajmę. A jeśli to żart, to celny. 😄',
      },
    ],
  },
  humourMissed: {
    title: 'Nasz żart nie wyszedł',
    note: 'Jeśli żart zabolał, nie tłumacz go. Wycofaj się, raz i bez „ale”.',
    wordings: [
      'Racja[, {name}], to nie było śmieszne. Wycofujemy się z tego i przepraszamy.',
      'Ten żart nam nie wyszedł[, {name}]. Przepraszamy i dziękujemy za zwrócenie uwagi.',
    ],
  },
  apologyHeard: {
    title: 'Najpierw wysłuchać, potem pomóc',
    note: 'Najpierw uznaj kłopot, potem pytaj lub wyjaśniaj. Kto nie czuje się wysłuchany, nie usłyszy też rozwiązania.',
    wordings: [
      {
        informal:
          'To naprawdę irytujące[, {name}]. Dobrze, że nam o tym piszesz. Od razu to sprawdzamy: kiedy to się stało?',
      },
      {
        informal:
          'Rozumiem tę złość[, {name}]. Dobrze, że o tym piszesz. Wyjaśnijmy to: co dokładnie się stało?',
      },
      {
        formal:
          'To naprawdę irytujące[, {name}]. Dziękujemy za tę wiadomość. Od razu to sprawdzamy: kiedy to się stało?',
      },
    ],
  },
  apologyMend: {
    title: 'Przeprosiny, które coś naprawiają',
    note: 'Trzy części: co się stało, że to nasza wina, co teraz robimy. „Przepraszamy za niedogodności” nie jest żadną z nich.',
    wordings: [
      'Przepraszam[, {name}]. To nie powinno było się zdarzyć i to nasza wina. Już to naprawiamy i dam tu znać, gdy będzie gotowe.',
      'Coś poszło nie tak, i to po naszej stronie[, {name}]. Przepraszamy! Pracujemy nad tym i napiszemy tutaj, co się zmieniło.',
    ],
  },
  apologyLate: {
    title: 'Przeprosiny za późną odpowiedź',
    note: 'Nazwij czekanie po imieniu, bez wymówek, i pomóż w tej samej wiadomości.',
    wordings: [
      'Przepraszam za tak późną odpowiedź[, {name}]. To powinno było pójść szybciej. Już się tym zajmuję.',
      'To trwało za długo[, {name}], przepraszam. Już to sprawdzam.',
    ],
  },
  questionDetails: {
    title: 'Prośba o szczegóły',
    note: 'Pytaj najwyżej o dwie, trzy rzeczy, wszystkie naraz, i powiedz, do czego są potrzebne.',
    wordings: [
      'Chcemy ustalić, w czym rzecz[, {name}]. Na jakim urządzeniu się to dzieje i co wtedy widać? Pomoże zrzut ekranu, ale prosimy bez danych osobowych.',
      'Żeby znaleźć przyczynę, musimy wiedzieć dwie rzeczy[, {name}]: co działo się tuż przed tym i jak dokładnie brzmi komunikat?',
    ],
  },
  questionPrivate: {
    title: 'Prosimy nie publicznie',
    note: 'Nigdy nie pytaj publicznie o dane osobowe i chroń tych, którzy je publikują. Powiedz, dlaczego zmieniasz kanał.',
    wordings: [
      {
        informal:
          'Potrzebujemy do tego kilku danych, które nie powinny być publiczne[, {name}]. Napisz do nas w wiadomości prywatnej, a tam to dokończymy.',
      },
      {
        informal:
          'Dla bezpieczeństwa Twoich danych przejdźmy do wiadomości prywatnych[, {name}]: prosimy, napisz do nas.',
      },
      {
        formal:
          'Potrzebujemy do tego kilku danych, które nie powinny być publiczne[, {name}]. Prosimy o wiadomość prywatną, a tam to dokończymy.',
      },
    ],
  },
  questionSolved: {
    title: 'Czy już działa?',
    note: 'Jedno pytanie po czasie pokazuje, że chodziło o człowieka, nie o zgłoszenie. Ale naprawdę jedno.',
    wordings: [
      {
        informal:
          'Wracam z pytaniem[, {name}]: czy już działa? Jeśli nie, napisz tutaj, a zajmiemy się tym dalej.',
      },
      { informal: 'Czy to pomogło[, {name}]? Jeśli coś nadal jest nie tak, daj nam tutaj znać.' },
      {
        formal:
          'Wracam z pytaniem[, {name}]: czy już działa? Jeśli nie, prosimy napisać tutaj, a zajmiemy się tym dalej.',
      },
    ],
  },
  freeHelp: {
    title: 'Gdzie to znaleźć',
    note: 'Najpierw odpowiedz jednym zdaniem, potem daj link: sam link brzmi jak zamykane drzwi.',
    wordings: [
      {
        informal:
          'Opis krok po kroku jest tutaj[, {name}]: {link} Jeśli coś będzie niejasne, pytaj śmiało.',
      },
      { informal: 'Tak to działa[, {name}]: {link} Coś jest niejasne? Zapytaj nas tutaj.' },
      {
        formal:
          'Opis krok po kroku jest tutaj[, {name}]: {link} W razie wątpliwości prosimy o pytanie.',
      },
    ],
  },
  greeting: {
    title: 'Powitanie',
    note: 'Jedno powitanie wystarczy: pomylone imię szkodzi bardziej niż jego brak.',
    wordings: [
      'Dzień dobry[, {name}]!',
      { informal: 'Cześć[, {name}]!' },
      { informal: 'Hej[, {name}]!' },
      { formal: 'Witamy serdecznie[, {name}]!' },
    ],
  },
  signOff: {
    title: 'Podpis moim imieniem',
    note: 'Imię na końcu sprawia, że odpowiada człowiek, a nie firma.',
    wordings: ['– {me}[, {brand}]'],
  },
};
