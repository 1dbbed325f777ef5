import type { StarterWords } from './starter-words.ts';

/** The starter cards in English. */
export const en: StarterWords = {
  thanksRepost: {
    title: 'Thanks for sharing',
    note: 'Thank the person, not the number: one reply to one person, no link, nothing to sell.',
    wordings: [
      'Thank you for sharing this[, {name}]! It helps more people find it.',
      'Thanks for passing this on[, {name}]. We really appreciate it.',
      'You just brought this to new people[, {name}]. Thank you!',
    ],
  },
  thanksSeveral: {
    title: 'Thanks to several at once',
    note: 'Only for people who shared the same post, and only where it is welcome: on many sites each of them is told about all the others.',
    wordings: [
      'Thank you all for sharing this[, {name}]! It helps more people find it.',
      'Many thanks to everyone who passed this on[: {name}].',
    ],
  },
  thanksInterest: {
    title: 'Thanks for joining in',
    note: 'For a like, a mention or a new follower, and rarely: most people expect no answer to these.',
    wordings: [
      'Thank you[, {name}]! Good to have you here.',
      'Thanks for stopping by[, {name}]. That means a lot to us.',
    ],
  },
  thanksPraise: {
    title: 'Thanks for the praise',
    note: 'Say what the praise does, and pass it on to those who did the work. Do not turn it into advertising.',
    wordings: [
      "This made our day[, {name}]. Thank you! I'm passing it on to the team.",
      "Thank you[, {name}]! It's good to know that this helps.",
    ],
  },
  thanksCorrection: {
    title: 'Thanks for a correction',
    note: 'Whoever corrects you in public does you a favour. Thank first, then put it right, and say that you did.',
    wordings: [
      "You're right[, {name}], thank you for pointing this out. We're correcting it.",
      "Good catch[, {name}]! Thank you. We're fixing it now.",
    ],
  },
  thanksIdea: {
    title: 'Thanks for an idea',
    note: 'Promise only that the idea will be read. An idea that is "noted" and forgotten costs more trust than a no.',
    wordings: [
      "That's a good idea[, {name}], thank you. I'm passing it on to the people who decide this. I can't promise anything yet.",
      "Thank you for thinking along[, {name}]! I'm taking this to the team. I don't know whether it will happen, but it will be read.",
    ],
  },
  honestAsking: {
    title: "I don't know yet, I'm asking my team",
    note: 'Not knowing is no shame; guessing is. Say that you are asking, and come back even if the answer takes a while.',
    wordings: [
      "I don't know yet[, {name}]. I'm asking my team and will reply here as soon as I do.",
      "Good question[, {name}], and I don't want to guess. I'm asking the team and will come back to you here.",
    ],
  },
  honestWrong: {
    title: 'We got this wrong',
    note: 'Say it plainly and early, without "but" and without "if anyone was offended". Then say what happens now.',
    wordings: [
      "You're right[, {name}]: we got this wrong. We're putting it right and will say so here when it's done.",
      "That was our mistake[, {name}], nobody else's. We're fixing it and will report back here.",
    ],
  },
  honestNo: {
    title: 'No, but here is what we can do',
    note: 'A clear no saves everyone time. Say it first, give the reason if you may, then offer what is possible.',
    wordings: [
      "No[, {name}], we can't do that, and I'd rather say so clearly. Let's look for another way: what do you need it for?",
      "That isn't possible for us[, {name}]. I don't want to leave it there, though: what are you trying to do? Then we'll see what we can offer.",
    ],
  },
  honestNoDate: {
    title: 'There is no date yet',
    note: 'A date you cannot keep is worse than none. Say what is known and where the news will appear.',
    wordings: [
      "There's no date yet[, {name}], and I don't want to name one we might not keep. As soon as it's certain, we'll post it here.",
      "Honestly, we don't have a date yet[, {name}]. We'll announce it here once we're sure, not before.",
    ],
  },
  honestRumour: {
    title: "That isn't right",
    note: 'Answer a rumour once, calmly, with a source, and without repeating it word for word.',
    wordings: [
      "That isn't right[, {name}], though I understand the worry. What we know for certain is here: {link}",
      "That isn't accurate[, {name}], and I can see why it worries people. When something is confirmed, we say so here.",
    ],
  },
  honestKnown: {
    title: 'What we know so far',
    note: 'In trouble people can live with half the truth, if it is true and the other half has a time. The reply does not go in without both.',
    wordings: [
      "We're still finding out[, {name}]. What we know for certain: {known} The next news will be here {next}.",
      "Here is what we know so far[, {name}]: {known} We'll write here again {next}, even if we know no more by then.",
    ],
  },
  humourLaugh: {
    title: 'Laughing along',
    note: 'Laugh at yourself, never at others. Not under a complaint, bad news or grief: look first at what else is happening today.',
    wordings: [
      'Okay[, {name}], you got us. 😄',
      'We laughed too[, {name}]. And we had it coming. 😄',
    ],
  },
  humourUnsure: {
    title: 'Was that a joke?',
    note: 'Irony is easily lost in writing. Asking kindly costs one line; mistaking a joke for a complaint costs far more.',
    wordings: [
      "I'm not sure whether that was a joke[, {name}]. If something's wrong, tell me and I'll look into it. And if it was one: well played. 😄",
      "Help me out[, {name}]: are you joking, or is something not working? If it's the second, I'll look into it straight away.",
    ],
  },
  humourMissed: {
    title: 'Our joke missed the mark',
    note: 'When a joke hurts, do not explain it. Take it back, once and without "but".',
    wordings: [
      "You're right[, {name}], that wasn't funny. We take it back, and we're sorry.",
      "That joke missed the mark[, {name}]. We're sorry, and thank you for telling us.",
    ],
  },
  apologyHeard: {
    title: 'First heard, then helped',
    note: "Acknowledge the trouble before you ask or explain. People who don't feel heard don't hear a solution.",
    wordings: [
      "That's really annoying[, {name}]. Thank you for telling us. We're looking into it right away: when did it happen?",
      "I understand why you're annoyed[, {name}], and you're right to tell us. Let's sort this out: what exactly happened?",
    ],
  },
  apologyMend: {
    title: 'An apology that mends',
    note: 'Three parts: what happened, that it was us, what we do now. "Sorry for any inconvenience" is none of them.',
    wordings: [
      "I'm sorry[, {name}]. This shouldn't have happened, and it was our fault. We're putting it right now, and I'll write here when it's done.",
      "That went wrong, and it's on us[, {name}]. We're sorry. We're working on it and will tell you here what we changed.",
    ],
  },
  apologyLate: {
    title: 'Sorry for the late reply',
    note: 'Name the wait, without excuses, and help in the same message.',
    wordings: [
      "Sorry for the late reply[, {name}]. You should have heard from us sooner. I'm looking into it now.",
      "You've waited too long for us[, {name}], and I'm sorry. I'm on it now.",
    ],
  },
  questionDetails: {
    title: 'Asking for details',
    note: 'Ask for two or three things at most, all at once, and say what you need them for.',
    wordings: [
      "We'd like to find out what's going on[, {name}]. Which device are you using, and what do you see when it happens? A screenshot helps, but please leave out personal data.",
      'To find the cause we need two things[, {name}]: what did you do just before, and what exactly does the message say?',
    ],
  },
  questionPrivate: {
    title: 'Not in public, please',
    note: 'Never ask for personal data in public, and protect people who post theirs. Say why you change the channel.',
    wordings: [
      "We need some details for this that don't belong in public[, {name}]. Please send us a private message and we'll carry on there.",
      "To protect your data, let's continue in private[, {name}]: please send us a direct message.",
    ],
  },
  questionSolved: {
    title: 'Does it work now?',
    note: 'Coming back once shows that it was about the person, not the ticket. Once, and no more.',
    wordings: [
      "Just checking back[, {name}]: is it working now? If not, write to us here and we'll carry on.",
      "Did that help[, {name}]? If anything still isn't right, tell us here.",
    ],
  },
  freeHelp: {
    title: 'Where to find it',
    note: 'Answer in a sentence first, then give the link: a bare link reads like a closing door.',
    wordings: [
      "It's explained step by step here[, {name}]: {link} If you get stuck, just ask.",
      "Here's how it works[, {name}]: {link} Anything unclear? Ask us here.",
    ],
  },
  greeting: {
    title: 'Greeting',
    note: 'One greeting is enough: a name that is wrong costs more than none.',
    wordings: ['Hi[ {name}]!', 'Hello[ {name}]!'],
  },
  signOff: {
    title: 'Signed with my name',
    note: 'A name at the end turns a company into a person.',
    wordings: ['– {me}[, {brand}]'],
  },
};
