import type { Words } from './words.ts';

export const french: Words = {
  viewInBrowser: 'Lire en ligne',
  fromTheEditor: 'Le mot de la rédaction',
  unsubscribe: 'Se désabonner',
  preferences: 'Préférences',
  privacy: 'Confidentialité',
  alsoCoveredBy: 'Également chez',
  archive: 'Éditions précédentes',
  home: 'Page d’accueil',
  subscribe: 'S’abonner',
  readTheLatest: 'Lire la dernière édition',
  testBanner: 'Envoi de test : vous seul l’avez reçu, et son lien de désabonnement est sans effet.',
  more: ({ text, plural }) => (plural === 'one' ? `${text} autre` : `${text} autres`),
  number: (n) => `Nᵒ ${n}`,
  readingTime: ({ text }) => `${text} min de lecture`,
  publishers: ({ text, plural }) => (plural === 'one' ? `${text} source` : `${text} sources`),
  stories: ({ text, plural }) => (plural === 'one' ? `${text} sujet` : `${text} sujets`),
  summary: (stories, publishers, minutes) =>
    `${stories.text} ${stories.plural === 'one' ? 'sujet' : 'sujets'} de ${publishers.text} ` +
    `${publishers.plural === 'one' ? 'source' : 'sources'}, environ ${minutes.text} ` +
    `${minutes.plural === 'one' ? 'minute' : 'minutes'}`,
  updateSince: (day) => `Du nouveau · déjà paru : ${day}`,
  why: (newsletter, address, subscribedOn) =>
    `Vous recevez ${newsletter} parce que l’adresse ${address} y est abonnée depuis le ${subscribedOn}.`,
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
    unsubscribeText: (newsletter, maskedAddress) => `Ne plus envoyer ${newsletter} à ${maskedAddress} ?`,
    unsubscribeButton: 'Se désabonner',
    unsubscribedTitle: 'Vous êtes désabonné',
    unsubscribedText: (newsletter) =>
      `Vous ne recevrez plus ${newsletter}. Une édition déjà en route peut encore arriver.`,
    changedYourMind: 'Vous avez changé d’avis ? Se réabonner',
    preferencesTitle: 'Préférences',
    preferencesText: (maskedAddress) => `Quand la lettre arrive à ${maskedAddress}.`,
    zoneLabel: 'Fuseau horaire',
    hourLabel: 'Heure d’arrivée',
    saveButton: 'Enregistrer',
    savedTitle: 'Enregistré',
    savedText: 'Vos préférences s’appliquent dès la prochaine édition.',
    exportButton: 'Télécharger mes données',
    eraseButton: 'Effacer mes données',
    eraseText: 'Efface tout ce que nous savons de vous et met fin à l’abonnement. C’est irréversible.',
    erasedTitle: 'Vos données sont effacées',
    erasedText:
      'Nous ne gardons rien qui permette de vous retrouver, et vous ne recevrez plus aucun message.',
    notFoundTitle: 'Page introuvable',
    notFoundText: 'Il n’y a rien à cette adresse.',
    invalidLinkTitle: 'Ce lien ne fonctionne pas',
    invalidLinkText: 'Il est incomplet ou n’est plus valable. Utilisez le lien du message le plus récent.',
    invalidAddressTitle: 'Vérifiez l’adresse',
    invalidAddressText: 'Cela ne ressemble pas à une adresse à laquelle nous pouvons écrire.',
    tooManyTitle: 'Trop de demandes',
    tooManyText: 'Réessayez dans quelques minutes.',
    testLinkTitle: 'C’était un envoi de test',
    testLinkText: 'Le lien fonctionne dans la véritable édition. Rien n’a été modifié.',
    archiveTitle: (newsletter) => `Éditions précédentes de ${newsletter}`,
    archiveEmpty: 'Aucune édition n’a encore paru.',
    welcomeTitle: (newsletter) => `Bienvenue à ${newsletter}`,
    welcomeText: (newsletter) =>
      `Votre abonnement est confirmé. Vous recevrez ${newsletter} dès la prochaine édition.`,
    goodbyeTitle: 'Vous êtes désabonné',
    goodbyeText: (newsletter) => `Vous ne recevrez plus ${newsletter}. Merci de nous avoir lus.`,
  },
};
