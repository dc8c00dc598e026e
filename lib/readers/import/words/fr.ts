import type { ListWords } from './list-words.ts';

export const frLists: ListWords = {
  statuses: {
    confirmed: 'actif active abonné abonnée inscrit inscrite confirmé confirmée',
    pending: 'enattente nonconfirmé nonconfirmée nonabonné noninscrit',
    unsubscribed: `
      désabonné désabonnée désinscrit désinscrite inactif inactive bloqué supprimé désactivé suspendu résilié
      annulé
    `,
    bounced: 'rejeté invalide npai',
    complained: 'plainte',
  },
  columns: {
    address: 'adresseemail adresseélectronique courriel',
    maybeAddress: 'adresse destinataire',
    zone: 'fuseauhoraire',
    state: 'statut état',
    left: 'désabonnéle datededésabonnement désinscritle',
    bounced: 'npai',
    subscribed: 'actif abonné',
    confirmed: 'confirmé',
    subscribedAt: 'datedinscription inscritle',
    confirmedAt: 'datedeconfirmation',
  },
  ended: 'expiré expirée ancienmembre ancienabonné',
  onlyOfMail: 'desabonn|desinscri',
  yes: 'oui o vrai',
  no: 'non faux',
  vague: `
    coche coché cochée case marque envoyer envoi inclure contacter intérêt intéressé intéressée suivre abonné
    liste colonne champ réponse choix valeur oui non actualités nouvelles alerte alertes quotidien inscription
  `,
  besideVague: 'le la les de du des',
  agreeing: 'infolettre rgpd consentement accepte accord',
  besideAgreeing: 'je la le les de des par recevoir souhaite',
  leaving: 'resiliation',
  leavingOrGoing: 'sortie|parti',
  besideLeaving: 'compte adhésion membre abonné abonnée de du des la le les jour depuis été est motif',
  wantsNothing: '(nest|est)?plus(abonnee?|membre|inscrite?)',
  leavingInName: 'desabonne|desinscri|dated?e?resiliation',
  suspiciousInName: `
    recevoir|autori[sz]|publicit|^(pasde|plusde)|bulletin|diffusion|refus|^fin(de|abo|le|insc|$)|resili|annul|
    accord|infolettre|rgpd|consentement|inactif|bloque
  `,
  placesInName: 'ville',
  mailInName: 'courriel|lettre',
  bought: 'commande|facture|cours',
  dayBehind: 'den|le',
  leavingNote: 'desabonnee?s?|desinscrite?s?',
  askingNote: `
    ne (plus|pas) (lui )?(envoyer|écrire|contacter)|plus de ((e-?)?mails?|newsletters?|courriels?)
  `,
  fileOfLeavers: 'd[ée]sabonn|d[ée]sinscri',
};
