import type { ListWords } from './list-words.ts';

export const daLists: ListWords = {
  statuses: {
    confirmed: 'tilmeldt bekræftet',
    pending: 'afventer',
    unsubscribed: 'afmeldt frameldt',
    bounced: 'ugyldig',
  },
  ended: 'udløbet',
  yes: 'ja sand',
  no: 'nej falsk',
  vague: 'nyheder',
  agreeing: 'nyhedsbrev samtykke',
  leaving: 'slettet|sletning',
  besideLeaving: 'fra listen dato medlemsskab',
  suspiciousInName: 'modtag(?!er)|tillad|samtyk|nyhedsbrev|udsend|opsig|udmeld|afmeldt',
  leavingNote: 'afmeldt',
};
