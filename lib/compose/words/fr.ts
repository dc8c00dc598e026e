import type { Words } from './words.ts';

export const french: Words = {
  viewInBrowser: 'Lire en ligne',
  fromTheEditor: 'Le mot de la rédaction',
  unsubscribe: 'Se désabonner',
  preferences: 'Préférences',
  privacy: 'Confidentialité',
  news: 'Actualités',
  inBrief: 'En bref',
  alsoCoveredBy: 'Également chez',
  subscribe: 'S’abonner',
  testBanner: 'Envoi de test : vous seul l’avez reçu, et son lien de désabonnement est sans effet.',
  more: ({ text, plural }) => (plural === 'one' ? `${text} autre` : `${text} autres`),
  number: (n) => `Nᵒ ${n}`,
  readingTime: ({ text }) => `${text} min de lecture`,
  publishers: ({ text, plural }) => (plural === 'one' ? `${text} source` : `${text} sources`),
  summary: (stories, publishers, minutes) =>
    `${stories.text} ${stories.plural === 'one' ? 'sujet' : 'sujets'} de ${publishers.text} ` +
    `${publishers.plural === 'one' ? 'source' : 'sources'} · ${minutes.text} ` +
    `${minutes.plural === 'one' ? 'minute' : 'minutes'} pour tout lire`,
  update: 'Du nouveau',
  firstSeen: (time) => `première parution : ${time}`,
  firstToldOn: (day) => `déjà paru : ${day}`,
  why: (newsletter, address, subscribedOn) =>
    `Vous recevez ${newsletter} parce que l’adresse ${address} y est abonnée depuis le ${subscribedOn}.`,
  whyTest: (newsletter, address) =>
    `Ceci est un test de ${newsletter}, envoyé à ${address} par la rédaction. Il ne vous abonne à rien.`,
  pictureOf: (headline) => `Image accompagnant : ${headline}`,
  pages: {
    signUpTitle: (newsletter) => `Recevoir ${newsletter}`,
    signUpText: (newsletter) =>
      `${newsletter} arrive par courriel. Indiquez votre adresse : nous envoyons un message pour vérifier qu’elle est bien à vous.`,
    addressLabel: 'Adresse électronique',
    checkYourMailTitle: 'Consultez votre messagerie',
    checkYourMailText:
      'Si cette adresse peut être abonnée, un message avec un lien de confirmation est en route. Le lien est valable deux jours.',
    confirmTitle: (newsletter) => `Confirmez votre abonnement à ${newsletter}`,
    confirmText: (newsletter) =>
      `Appuyez sur le bouton, et vous recevrez ${newsletter} dès la prochaine édition.`,
    confirmButton: 'Confirmer l’abonnement',
    confirmIgnore:
      'Vous n’avez rien demandé ? Ne faites rien : sans confirmation, nous n’enverrons plus aucun message.',
    confirmedTitle: 'Vous êtes abonné',
    confirmedText: (newsletter) => `Vous recevrez ${newsletter} dès la prochaine édition.`,
    unsubscribeTitle: 'Se désabonner',
    unsubscribeText: (newsletter) => `Ne plus recevoir ${newsletter} ?`,
    unsubscribeButton: 'Se désabonner',
    unsubscribedTitle: 'Vous êtes désabonné',
    unsubscribedText: (newsletter) =>
      `Vous ne recevrez plus ${newsletter}. Une édition déjà en route peut encore arriver.`,
    preferencesTitle: 'Préférences',
    preferencesText: 'Quand la lettre vous parvient.',
    fixedTimeText: (time, zone) => `Chaque édition est envoyée à ${time} (${zone}).`,
    zoneLabel: 'Fuseau horaire',
    timeLabel: 'Heure d’arrivée',
    trapLabel: 'Laissez ce champ vide',
    signUpButton: 'S’abonner',
    badRequestTitle: 'Cela n’a pas fonctionné',
    badRequestText: 'Le formulaire était incomplet. Revenez en arrière et réessayez.',
    saveButton: 'Enregistrer',
    savedText: 'Vos préférences s’appliquent dès la prochaine édition.',
    notFoundTitle: 'Page introuvable',
    notFoundText: 'Il n’y a rien à cette adresse.',
    invalidLinkTitle: 'Ce lien ne fonctionne pas',
    invalidLinkText: 'Il est incomplet ou n’est plus valable. Utilisez le lien du message le plus récent.',
    invalidAddressText: 'Cela ne ressemble pas à une adresse à laquelle nous pouvons écrire.',
    tooManyTitle: 'Trop de demandes',
    tooManyText: 'Réessayez dans quelques minutes.',
    archiveTitle: (newsletter) => `Éditions précédentes de ${newsletter}`,
    archiveEmpty: 'Aucune édition n’a encore paru.',
  },
};
