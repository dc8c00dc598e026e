import type { Words } from './words.ts';

export const french: Words = {
  viewInBrowser: 'Lire en ligne',
  fromTheEditor: 'Le mot de la rédaction',
  unsubscribe: 'Se désabonner',
  preferences: 'Préférences',
  privacy: 'Confidentialité',
  inBrief: 'En bref',
  alsoToday: 'À la une également :',
  readIn: (publisher) => `Lire dans ${publisher}`,
  alsoIn: 'aussi dans',
  more: ({ text, plural }) => (plural === 'one' ? `${text} autre` : `${text} autres`),
  andMore: ({ text, plural }) => (plural === 'one' ? `et ${text} autre` : `et ${text} autres`),
  subscribe: 'S’abonner',
  testBanner: 'Test envoyé à vous seul. Le lien de désabonnement est sans effet.',
  number: (n) => `Nᵒ ${n}`,
  digest: (stories, minutes) =>
    `${stories.text} ${stories.plural === 'one' ? 'sujet' : 'sujets'}, ` +
    `${minutes.text} ${minutes.plural === 'one' ? 'minute' : 'minutes'} de lecture`,
  update: 'Du nouveau',
  paid: 'Sponsorisé',
  firstReported: (day) => `déjà évoqué : ${day}`,
  thatIsAll: 'C’est tout pour aujourd’hui.',
  why: (newsletter, address, since) =>
    `Vous recevez ${newsletter} car l’adresse ${address} s’est inscrite${since}.`,
  subscribedOn: (day) => ` le ${day}`,
  whyTest: (newsletter, address) =>
    `Ceci est un test de ${newsletter}, envoyé à ${address} par la rédaction. Il ne vous abonne à rien.`,
  pictureOf: (headline) => `Photo : ${headline}`,
  pages: {
    signUpTitle: (newsletter) => `Recevoir ${newsletter}`,
    signUpText: (newsletter) =>
      `Recevez ${newsletter} par e-mail. Nous vous enverrons un message pour confirmer votre adresse.`,
    addressLabel: 'Adresse e-mail',
    checkYourMailTitle: 'Consultez votre boîte de réception',
    checkYourMailText:
      'Si cette adresse peut être inscrite, nous venons d’y envoyer un lien de confirmation. Il est valable deux jours.',
    confirmTitle: (newsletter) => `Confirmez votre inscription à ${newsletter}`,
    confirmText: (newsletter) =>
      `Cliquez sur le bouton pour recevoir ${newsletter} dès la prochaine édition.`,
    confirmButton: 'Confirmer mon inscription',
    confirmIgnore:
      'Vous n’avez rien demandé ? Ignorez ce message : sans confirmation de votre part, nous ne vous écrirons plus.',
    confirmedTitle: 'Votre inscription est confirmée',
    confirmedText: (newsletter) => `Vous recevrez ${newsletter} dès la prochaine édition.`,
    unsubscribeTitle: 'Se désabonner',
    unsubscribeText: (newsletter) => `Se désabonner de ${newsletter} ?`,
    unsubscribeButton: 'Se désabonner',
    unsubscribedTitle: 'Désabonnement confirmé',
    unsubscribedText: (newsletter) =>
      `Vous ne recevrez plus ${newsletter}. Une édition déjà en route peut encore arriver.`,
    preferencesTitle: 'Préférences',
    preferencesText: 'Choisissez quand vous recevez la newsletter.',
    fixedTimeText: (time, zone) => `Chaque édition est envoyée à ${time} (${zone}).`,
    zoneLabel: 'Fuseau horaire',
    timeLabel: 'Heure d’arrivée',
    trapLabel: 'Laissez ce champ vide',
    signUpButton: 'S’abonner',
    badRequestTitle: 'Cela n’a pas fonctionné',
    badRequestText: 'Le formulaire était incomplet. Revenez en arrière et réessayez.',
    saveButton: 'Enregistrer',
    savedText: 'Les modifications prendront effet à la prochaine édition.',
    notFoundTitle: 'Page introuvable',
    notFoundText: 'Il n’y a rien à cette adresse.',
    invalidLinkTitle: 'Ce lien ne fonctionne pas',
    invalidLinkText: 'Il est incomplet ou a expiré. Utilisez le lien du message le plus récent.',
    invalidAddressText: 'Saisissez une adresse e-mail du type nom@exemple.com.',
    tooManyTitle: 'Trop de demandes',
    tooManyText: 'Réessayez dans quelques minutes.',
    archiveTitle: (newsletter) => `Éditions précédentes de ${newsletter}`,
    archiveEmpty: 'Aucune édition pour le moment.',
  },
};
