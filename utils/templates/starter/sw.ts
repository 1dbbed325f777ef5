import type { StarterWords } from './starter-words.ts';

/** The starter cards in Swahili. */
export const sw: StarterWords = {
  thanksRepost: {
    title: 'Asante kwa kusambaza',
    note: 'Mshukuru mtu, si idadi: jibu moja kwa mtu mmoja, bila kiungo na bila tangazo.',
    wordings: [
      'Asante kwa kusambaza[, {name}]! Sasa watu wengi zaidi watapata habari hii.',
      'Asante sana kwa kuwashirikisha wengine[, {name}]. Tunathamini sana.',
      'Umewafikia watu wapya kwa ajili yetu[, {name}]. Shukrani nyingi!',
    ],
  },
  thanksSeveral: {
    title: 'Asante kwa wengi kwa pamoja',
    note: 'Kwa waliosambaza chapisho lilelile tu, na mahali panapofaa tu: kwenye mitandao mingi kila mmoja hupata taarifa kuhusu wengine wote.',
    wordings: [
      'Asanteni nyote kwa kusambaza[, {name}]! Sasa watu wengi zaidi watapata habari hii.',
      'Asanteni sana nyote mliowashirikisha wengine[: {name}].',
    ],
  },
  thanksInterest: {
    title: 'Asante kwa kushiriki',
    note: 'Kwa aliyependa, aliyetutaja au mfuasi mpya, na kwa nadra: wengi hawatarajii jibu.',
    wordings: [
      'Asante[, {name}]! Tunafurahi kuwa nawe hapa.',
      'Asante kwa kututembelea[, {name}]. Ina maana kubwa kwetu.',
    ],
  },
  thanksPraise: {
    title: 'Asante kwa sifa',
    note: 'Sema sifa hiyo ina maana gani kwenu, na uwafikishie waliofanya kazi. Usiigeuze kuwa tangazo.',
    wordings: [
      'Umetufurahisha sana leo[, {name}]. Asante! Nitawafikishia wenzangu.',
      'Asante sana[, {name}]! Tunafurahi kujua kwamba inasaidia.',
    ],
  },
  thanksCorrection: {
    title: 'Asante kwa kutusahihisha',
    note: 'Anayetusahihisha hadharani anatusaidia. Shukuru kwanza, kisha rekebisha, halafu sema kwamba umerekebisha.',
    wordings: [
      'Ni kweli[, {name}], asante kwa kutuonyesha kosa hili. Tunalirekebisha.',
      'Umeona vizuri[, {name}], asante! Tunarekebisha sasa hivi.',
    ],
  },
  thanksIdea: {
    title: 'Asante kwa wazo',
    note: 'Ahidi tu kwamba wazo litasomwa. Wazo lililoandikwa kisha likasahaulika huvunja imani kuliko kusema hapana.',
    wordings: [
      'Wazo zuri[, {name}], asante! Nitalifikisha kwa wanaoamua. Kwa sasa siwezi kuahidi chochote.',
      'Asante kwa kufikiria pamoja nasi[, {name}]! Nitalipeleka wazo hili kwa timu. Sijui kama litawezekana, lakini hakika litasomwa.',
    ],
  },
  honestAsking: {
    title: 'Sijui bado, ninaiuliza timu yangu',
    note: 'Kutojua si aibu; kubahatisha ndiyo aibu. Sema kwamba unauliza, kisha rudi na jibu hata likichelewa.',
    wordings: [
      'Sijui bado[, {name}]. Ninaiuliza timu yangu na nitakujibu hapa mara nitakapojua.',
      'Swali zuri[, {name}], na sitaki kubahatisha. Nitaiuliza timu kisha nitarudi hapa na jibu.',
    ],
  },
  honestWrong: {
    title: 'Tulikosea',
    note: 'Sema waziwazi na mapema, bila “lakini” na bila “kama kuna aliyekwazika”. Kisha sema mnachofanya sasa.',
    wordings: [
      'Ni kweli[, {name}]: tulikosea. Tunarekebisha, na tutasema hapa tukimaliza.',
      'Hili ni kosa letu sisi[, {name}]. Tunalirekebisha na tutaeleza hapa tulichofanya.',
    ],
  },
  honestNo: {
    title: 'Hapana, lakini tunaweza jambo jingine',
    note: '“Hapana” iliyo wazi huokoa muda wa kila mtu. Anza na hapana, kisha sababu ikiwezekana, kisha kinachowezekana.',
    wordings: [
      'Hapana[, {name}], hilo hatuwezi, na ni bora niseme wazi. Tutafute njia nyingine pamoja: unalihitaji kwa ajili ya nini?',
      'Kwa bahati mbaya hilo haliwezekani kwetu[, {name}]. Lakini sitaki tuishie hapa: unataka kufanikisha nini? Tuone kinachowezekana.',
    ],
  },
  honestNoDate: {
    title: 'Bado hakuna tarehe',
    note: 'Tarehe isiyotimizwa ni mbaya kuliko kutokuwa na tarehe. Sema kinachojulikana na habari zitatolewa wapi.',
    wordings: [
      'Bado hakuna tarehe[, {name}], na sitaki kutaja ambayo huenda tusiitimize. Ikithibitishwa tu, tutaitangaza hapa.',
      'Kusema kweli, bado hatuna tarehe[, {name}]. Tutaitangaza hapa tukiwa na uhakika, si kabla.',
    ],
  },
  honestRumour: {
    title: 'Hilo si kweli',
    note: 'Jibu uvumi mara moja, kwa utulivu, ukitaja chanzo, na bila kuurudia neno kwa neno.',
    wordings: [
      'Hilo si kweli[, {name}], ingawa naelewa wasiwasi. Tunachojua kwa uhakika kiko hapa: {link}',
      'Habari hiyo si sahihi[, {name}], na naelewa kwa nini inatia wasiwasi. Jambo likithibitishwa, tutalitangaza hapa.',
    ],
  },
  honestKnown: {
    title: 'Tunachojua hadi sasa',
    note: 'Wakati wa matatizo watu huvumilia nusu ya ukweli, mradi ni kweli na nusu nyingine ina wakati wake. Jibu haliwekwi bila yote mawili.',
    wordings: [
      'Bado tunachunguza[, {name}]. Tunachojua kwa uhakika: {known} Habari zaidi zitakuwa hapa {next}.',
      'Hiki ndicho tunachojua hadi sasa[, {name}]: {known} Tutaandika tena hapa {next}, hata kama hatutakuwa na jipya.',
    ],
  },
  humourLaugh: {
    title: 'Kucheka pamoja',
    note: 'Jicheke mwenyewe, usiwacheke wengine kamwe. Si chini ya malalamiko, habari mbaya au msiba: angalia kwanza kinachoendelea leo.',
    wordings: ['Haya[, {name}], umetupata. 😄', 'Umetuchekesha[, {name}]. Na tulistahili! 😄'],
  },
  humourUnsure: {
    title: 'Ulikuwa utani?',
    note: 'Kejeli hupotea kwa urahisi kwenye maandishi. Kuuliza kwa upole ni mstari mmoja; kudhani utani ni malalamiko kuna gharama kubwa zaidi.',
    wordings: [
      'Sina hakika kama huu ulikuwa utani[, {name}]. Kama kuna tatizo, niambie nilishughulikie. Na kama ni utani, umetupata. 😄',
      'Nisaidie kuelewa[, {name}]: ni utani, au kuna kitu hakifanyi kazi? Kama hakifanyi kazi, nitakiangalia mara moja.',
    ],
  },
  humourMissed: {
    title: 'Utani wetu haukufaa',
    note: 'Utani ukimuumiza mtu, usiuelezee. Uondoe, mara moja na bila “lakini”.',
    wordings: [
      'Ni kweli[, {name}], halikuwa jambo la kuchekesha. Tunaliondoa, na tunaomba radhi.',
      'Utani wetu haukufaa[, {name}]. Tunaomba radhi, na asante kwa kutuambia.',
    ],
  },
  apologyHeard: {
    title: 'Sikiliza kwanza, kisha saidia',
    note: 'Tambua tatizo kabla ya kuuliza au kueleza. Asiyehisi kusikilizwa hasikii suluhisho.',
    wordings: [
      'Pole sana[, {name}], hili linaudhi kweli. Asante kwa kutuambia. Tunaliangalia sasa hivi: lilitokea lini?',
      'Naelewa hasira yako[, {name}], na umefanya vyema kutuambia. Tulitatue pamoja: nini hasa kilitokea?',
    ],
  },
  apologyMend: {
    title: 'Kuomba radhi na kurekebisha',
    note: 'Sehemu tatu: kilichotokea, kwamba ni kosa letu, na tunachofanya sasa. “Samahani kwa usumbufu” si hata moja kati ya hizo.',
    wordings: [
      'Samahani sana[, {name}]. Hili halikupaswa kutokea, na ni kosa letu. Tunalirekebisha sasa, na nitaandika hapa tukimaliza.',
      'Mambo yaliharibika kwa upande wetu[, {name}]. Tunaomba radhi. Tunalishughulikia na tutakueleza hapa tulichobadilisha.',
    ],
  },
  apologyLate: {
    title: 'Samahani kwa kuchelewa kujibu',
    note: 'Kiri kwamba mtu amesubiri, bila visingizio, na umsaidie katika ujumbe huo huo.',
    wordings: [
      'Samahani kwa kuchelewa kujibu[, {name}]. Tulipaswa kukujibu mapema. Ninalishughulikia sasa.',
      'Umesubiri muda mrefu mno[, {name}], samahani. Ninaliangalia sasa hivi.',
    ],
  },
  questionDetails: {
    title: 'Kuuliza maelezo zaidi',
    note: 'Uliza mambo mawili au matatu tu, yote kwa pamoja, na useme unayahitaji kwa nini.',
    wordings: [
      'Tunataka kujua tatizo liko wapi[, {name}]. Unatumia kifaa gani, na unaona nini tatizo likitokea? Picha ya skrini itasaidia, ila tafadhali bila taarifa binafsi.',
      'Ili kupata chanzo tunahitaji mambo mawili[, {name}]: ulifanya nini kabla ya tatizo, na ujumbe unasema nini hasa?',
    ],
  },
  questionPrivate: {
    title: 'Tafadhali si hadharani',
    note: 'Usiulize taarifa binafsi hadharani kamwe, na uwalinde wanaoweka za kwao. Sema kwa nini mnahamia kwingine.',
    wordings: [
      'Tunahitaji taarifa ambazo hazifai kuwekwa hadharani[, {name}]. Tafadhali tutumie ujumbe wa faragha ili tuendelee huko.',
      'Ili kulinda taarifa zako, tuendelee faraghani[, {name}]: tafadhali tutumie ujumbe wa moja kwa moja.',
    ],
  },
  questionSolved: {
    title: 'Je, sasa inafanya kazi?',
    note: 'Kurudi mara moja kunaonyesha kwamba mtu ndiye aliyekuwa muhimu, si tiketi. Mara moja tu.',
    wordings: [
      'Nilitaka kujua tu[, {name}]: je, sasa inafanya kazi? Kama bado, tuandikie hapa ili tuendelee.',
      'Je, imesaidia[, {name}]? Kama bado kuna tatizo, tuambie hapa.',
    ],
  },
  freeHelp: {
    title: 'Inapopatikana',
    note: 'Jibu kwanza kwa sentensi moja, kisha toa kiungo: kiungo peke yake ni kama mlango unaofungwa.',
    wordings: [
      'Maelezo ya hatua kwa hatua yako hapa[, {name}]: {link} Ukikwama, tuulize tu.',
      'Hivi ndivyo inavyofanya kazi[, {name}]: {link} Kuna kisichoeleweka? Tuulize hapa.',
    ],
  },
  greeting: {
    title: 'Salamu',
    note: 'Salamu moja inatosha: jina lililokosewa ni baya kuliko kutotaja jina.',
    wordings: ['Habari[ {name}]!', 'Hujambo[ {name}]!'],
  },
  signOff: {
    title: 'Kwa jina langu',
    note: 'Jina mwishoni huonyesha kwamba anayejibu ni mtu, si kampuni tu.',
    wordings: ['– {me}[, {brand}]'],
  },
};
