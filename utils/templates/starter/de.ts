import type { StarterWords } from './starter-words.ts';

/** The starter cards in German. Addressed as "du", where that shows, with "Sie" beside it. */
export const de: StarterWords = {
  thanksRepost: {
    title: 'Danke fürs Teilen',
    note: 'Dem Menschen danken, nicht der Zahl: eine Antwort an eine Person, ohne Link und ohne Werbung.',
    wordings: [
      'Danke fürs Teilen[, {name}]! So erfahren mehr Leute davon.',
      'Danke fürs Weitersagen[, {name}]. Das freut uns sehr!',
      { informal: 'Dank dir lesen das jetzt noch mehr Leute[, {name}]. Vielen Dank!' },
    ],
  },
  thanksSeveral: {
    title: 'Danke an mehrere zugleich',
    note: 'Nur für Leute, die denselben Beitrag geteilt haben, und nur wo es willkommen ist: Auf vielen Seiten werden alle über alle anderen benachrichtigt.',
    wordings: [
      'Danke euch allen fürs Teilen[, {name}]! So erfahren mehr Leute davon.',
      'Vielen Dank an alle, die das weitergesagt haben[: {name}].',
    ],
  },
  thanksInterest: {
    title: 'Danke fürs Mitmachen',
    note: 'Für ein „Gefällt mir“, eine Erwähnung oder neue Follower, und selten: Die meisten erwarten darauf keine Antwort.',
    wordings: [
      { informal: 'Danke[, {name}]! Schön, dass du da bist.' },
      'Danke fürs Vorbeischauen[, {name}]. Das bedeutet uns viel.',
    ],
  },
  thanksPraise: {
    title: 'Danke für ein Lob',
    note: 'Sagen, was das Lob bewirkt, und es an die weitergeben, die die Arbeit gemacht haben. Keine Werbung daraus machen.',
    wordings: [
      'Das freut uns riesig[, {name}]. Danke! Ich gebe es gleich ans Team weiter.',
      'Vielen Dank[, {name}]! Schön zu wissen, dass es hilft.',
    ],
  },
  thanksCorrection: {
    title: 'Danke für eine Korrektur',
    note: 'Wer öffentlich korrigiert, tut uns einen Gefallen. Erst danken, dann berichtigen und sagen, dass es berichtigt ist.',
    wordings: [
      'Stimmt[, {name}], danke für den Hinweis! Wir berichtigen das.',
      'Gut aufgepasst[, {name}], vielen Dank. Wir korrigieren das gerade.',
    ],
  },
  thanksIdea: {
    title: 'Danke für eine Idee',
    note: 'Nur versprechen, dass die Idee gelesen wird. Eine „notierte“ und vergessene Idee kostet mehr Vertrauen als ein Nein.',
    wordings: [
      'Gute Idee[, {name}], danke! Ich gebe sie an die Leute weiter, die das entscheiden. Versprechen kann ich noch nichts.',
      'Danke fürs Mitdenken[, {name}]! Ich nehme das mit ins Team. Ob etwas daraus wird, weiß ich nicht, aber gelesen wird es auf jeden Fall.',
    ],
  },
  honestAsking: {
    title: 'Weiß ich noch nicht, ich frage im Team',
    note: 'Nicht wissen ist keine Schande, raten schon. Sagen, dass man nachfragt, und sich auch melden, wenn es länger dauert.',
    wordings: [
      'Das weiß ich noch nicht[, {name}]. Ich frage im Team nach und melde mich hier, sobald ich mehr weiß.',
      {
        informal:
          'Gute Frage[, {name}], und ich möchte nicht raten. Ich kläre das mit dem Team und antworte dir hier.',
      },
      {
        formal:
          'Gute Frage[, {name}], und ich möchte nicht raten. Ich kläre das mit dem Team und antworte Ihnen hier.',
      },
    ],
  },
  honestWrong: {
    title: 'Da lagen wir falsch',
    note: 'Klar und früh sagen, ohne „aber“ und ohne „falls sich jemand gestört fühlt“. Dann sagen, was jetzt passiert.',
    wordings: [
      {
        informal:
          'Du hast recht[, {name}]: Da lagen wir falsch. Wir bringen das in Ordnung und sagen hier Bescheid, wenn es erledigt ist.',
      },
      'Das war unser Fehler[, {name}], und nur unserer. Wir beheben ihn und berichten hier, wie es weitergeht.',
    ],
  },
  honestNo: {
    title: 'Nein, aber das können wir tun',
    note: 'Ein klares Nein spart allen Zeit. Zuerst das Nein, dann wenn möglich der Grund, dann das, was geht.',
    wordings: [
      {
        informal:
          'Nein[, {name}], das können wir leider nicht, und das sage ich lieber gleich. Vielleicht finden wir einen anderen Weg: Wofür brauchst du es?',
      },
      {
        informal:
          'Das geht bei uns nicht[, {name}]. Dabei möchte ich es aber nicht belassen: Was genau hast du vor? Dann schauen wir, was möglich ist.',
      },
      {
        formal:
          'Nein[, {name}], das können wir leider nicht, und das sage ich lieber gleich. Vielleicht finden wir einen anderen Weg: Wofür brauchen Sie es?',
      },
    ],
  },
  honestNoDate: {
    title: 'Noch kein Termin',
    note: 'Ein Termin, der platzt, ist schlimmer als keiner. Sagen, was feststeht und wo es Neues gibt.',
    wordings: [
      'Einen Termin gibt es noch nicht[, {name}], und ich möchte keinen nennen, der dann platzt. Sobald er feststeht, schreiben wir es hier.',
      'Ehrlich gesagt haben wir noch keinen Termin[, {name}]. Wir geben ihn hier bekannt, wenn er sicher ist, und nicht vorher.',
    ],
  },
  honestRumour: {
    title: 'Das stimmt so nicht',
    note: 'Ein Gerücht einmal beantworten, ruhig, mit Quelle und ohne es wörtlich zu wiederholen.',
    wordings: [
      'Das stimmt so nicht[, {name}], auch wenn ich die Sorge verstehe. Was gesichert ist, steht hier: {link}',
      'Das trifft so nicht zu[, {name}], und ich verstehe, dass es beunruhigt. Sobald etwas bestätigt ist, schreiben wir es hier.',
    ],
  },
  honestKnown: {
    title: 'Was wir bis jetzt wissen',
    note: 'In der Not kommen Menschen mit der halben Wahrheit zurecht, wenn sie stimmt und die andere Hälfte einen Termin hat. Ohne beides wird die Antwort nicht eingesetzt.',
    wordings: [
      'Wir klären das noch[, {name}]. Was wir sicher wissen: {known} Neues gibt es hier {next}.',
      'Das wissen wir bis jetzt[, {name}]: {known} Wir melden uns hier {next} wieder, auch wenn wir dann nicht mehr wissen.',
    ],
  },
  humourLaugh: {
    title: 'Mitlachen',
    note: 'Über sich selbst lachen, nie über andere. Nicht unter Beschwerden, schlechten Nachrichten oder Trauer: erst schauen, was heute sonst los ist.',
    wordings: [
      'Okay[, {name}], erwischt. 😄',
      'Der war gut[, {name}]. Und verdient haben wir ihn auch. 😄',
    ],
  },
  humourUnsure: {
    title: 'War das ein Scherz?',
    note: 'Ironie geht schriftlich leicht verloren. Freundlich nachfragen kostet eine Zeile; einen Scherz für eine Beschwerde zu halten kostet viel mehr.',
    wordings: [
      {
        informal:
          'Ich bin nicht sicher, ob das ein Scherz war[, {name}]. Wenn etwas nicht stimmt, sag Bescheid, dann kümmere ich mich darum. Und wenn es einer war: Der saß. 😄',
      },
      {
        informal:
          'Hilf mir kurz[, {name}]: Ist das ein Scherz, oder funktioniert etwas nicht? Im zweiten Fall schaue ich sofort nach.',
      },
      {
        formal:
          'Ich bin nicht sicher, ob das ein Scherz war[, {name}]. Wenn etwas nicht stimmt, sagen Sie bitte Bescheid, dann kümmere ich mich darum. Und wenn es einer war: Der saß. 😄',
      },
    ],
  },
  humourMissed: {
    title: 'Unser Witz ging daneben',
    note: 'Wenn ein Witz verletzt, nicht erklären. Zurücknehmen, einmal und ohne „aber“.',
    wordings: [
      {
        informal:
          'Du hast recht[, {name}], das war nicht lustig. Wir nehmen es zurück und bitten um Entschuldigung.',
      },
      { informal: 'Der Witz ging daneben[, {name}], das tut uns leid. Danke, dass du es sagst.' },
      {
        formal:
          'Sie haben recht[, {name}], das war nicht lustig. Wir nehmen es zurück und bitten um Entschuldigung.',
      },
    ],
  },
  apologyHeard: {
    title: 'Erst zuhören, dann helfen',
    note: 'Erst das Problem anerkennen, dann fragen oder erklären. Wer sich nicht gehört fühlt, hört auch keine Lösung.',
    wordings: [
      {
        informal:
          'Das ist wirklich ärgerlich[, {name}]. Danke, dass du uns das sagst. Wir sehen uns das sofort an: Wann ist es passiert?',
      },
      {
        informal:
          'Ich verstehe den Ärger[, {name}], und es ist gut, dass du uns schreibst. Lass uns das klären: Was genau ist passiert?',
      },
      {
        formal:
          'Das ist wirklich ärgerlich[, {name}]. Danke, dass Sie uns das sagen. Wir sehen uns das sofort an: Wann ist es passiert?',
      },
      {
        formal:
          'Ich verstehe Ihren Ärger[, {name}], und es ist gut, dass Sie uns schreiben. Klären wir das gemeinsam: Was genau ist passiert?',
      },
    ],
  },
  apologyMend: {
    title: 'Eine Entschuldigung, die etwas ändert',
    note: 'Drei Teile: was passiert ist, dass es an uns lag, was wir jetzt tun. „Wir bitten um Entschuldigung für etwaige Unannehmlichkeiten“ ist keiner davon.',
    wordings: [
      'Das tut mir leid[, {name}]. Das hätte nicht passieren dürfen, und es lag an uns. Wir bringen es jetzt in Ordnung, und ich melde mich hier, sobald es erledigt ist.',
      {
        informal:
          'Das ist schiefgegangen, und zwar bei uns[, {name}]. Wir bitten um Entschuldigung. Wir arbeiten daran und sagen dir hier, was wir geändert haben.',
      },
    ],
  },
  apologyLate: {
    title: 'Entschuldigung für die späte Antwort',
    note: 'Das Warten ansprechen, ohne Ausreden, und in derselben Nachricht weiterhelfen.',
    wordings: [
      {
        informal:
          'Entschuldige bitte die späte Antwort[, {name}]. Das hätte schneller gehen müssen. Ich kümmere mich jetzt darum.',
      },
      {
        informal:
          'Du hast zu lange auf uns gewartet[, {name}], das tut mir leid. Ich schaue mir das jetzt an.',
      },
      {
        formal:
          'Entschuldigen Sie bitte die späte Antwort[, {name}]. Das hätte schneller gehen müssen. Ich kümmere mich jetzt darum.',
      },
    ],
  },
  questionDetails: {
    title: 'Nach Einzelheiten fragen',
    note: 'Höchstens zwei oder drei Dinge fragen, alle auf einmal, und sagen, wozu sie gebraucht werden.',
    wordings: [
      {
        informal:
          'Wir möchten herausfinden, woran es liegt[, {name}]. Welches Gerät benutzt du, und was siehst du, wenn es passiert? Ein Screenshot hilft, bitte ohne persönliche Daten.',
      },
      {
        informal:
          'Um die Ursache zu finden, brauchen wir zwei Dinge[, {name}]: Was hast du kurz davor gemacht, und was steht genau in der Meldung?',
      },
      {
        formal:
          'Wir möchten herausfinden, woran es liegt[, {name}]. Welches Gerät benutzen Sie, und was sehen Sie, wenn es passiert? Ein Screenshot hilft, bitte ohne persönliche Daten.',
      },
    ],
  },
  questionPrivate: {
    title: 'Bitte nicht öffentlich',
    note: 'Nie öffentlich nach persönlichen Daten fragen und alle schützen, die ihre posten. Sagen, warum der Kanal gewechselt wird.',
    wordings: [
      {
        informal:
          'Dafür brauchen wir ein paar Angaben, die nicht in die Öffentlichkeit gehören[, {name}]. Schreib uns bitte eine private Nachricht, dann machen wir dort weiter.',
      },
      {
        informal:
          'Zum Schutz deiner Daten machen wir lieber privat weiter[, {name}]: Schick uns bitte eine Direktnachricht.',
      },
      {
        formal:
          'Dafür brauchen wir ein paar Angaben, die nicht in die Öffentlichkeit gehören[, {name}]. Schreiben Sie uns bitte eine private Nachricht, dann machen wir dort weiter.',
      },
    ],
  },
  questionSolved: {
    title: 'Klappt es jetzt?',
    note: 'Einmal nachfragen zeigt, dass es um den Menschen ging und nicht um das Ticket. Aber wirklich nur einmal.',
    wordings: [
      {
        informal:
          'Kurze Nachfrage[, {name}]: Klappt es jetzt? Wenn nicht, schreib uns einfach hier, dann machen wir weiter.',
      },
      {
        informal:
          'Hat das geholfen[, {name}]? Wenn noch etwas nicht stimmt, sag uns hier Bescheid.',
      },
      {
        formal:
          'Kurze Nachfrage[, {name}]: Klappt es jetzt? Wenn nicht, schreiben Sie uns einfach hier, dann machen wir weiter.',
      },
    ],
  },
  freeHelp: {
    title: 'Wo es steht',
    note: 'Erst in einem Satz antworten, dann der Link: Ein nackter Link wirkt wie eine zufallende Tür.',
    wordings: [
      {
        informal:
          'Wie das geht, steht hier Schritt für Schritt[, {name}]: {link} Wenn du nicht weiterkommst, frag einfach.',
      },
      { informal: 'So funktioniert es[, {name}]: {link} Ist etwas unklar? Frag uns gern hier.' },
      {
        formal:
          'Wie das geht, steht hier Schritt für Schritt[, {name}]: {link} Wenn Sie nicht weiterkommen, fragen Sie uns gern.',
      },
    ],
  },
  greeting: {
    title: 'Begrüßung',
    note: 'Eine Begrüßung genügt: Ein falscher Name schadet mehr als gar keiner.',
    wordings: [
      { informal: 'Hallo[ {name}]!' },
      { informal: 'Hi[ {name}]!' },
      { formal: 'Guten Tag[, {name}]!' },
    ],
  },
  signOff: {
    title: 'Mit meinem Namen',
    note: 'Ein Name am Ende macht aus einer Firma einen Menschen.',
    wordings: ['– {me}[, {brand}]'],
  },
};
