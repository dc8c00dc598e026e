import type { ListWords } from './list-words.ts';

export const ptLists: ListWords = {
  statuses: {
    confirmed: 'ativo ativa inscrito inscrita assinante subscrito',
    pending: 'pendente nãoconfirmado nãoinscrito',
    unsubscribed: `
      descadastrado cancelado cancelada inativo inativa removido excluído desativado bloqueado eliminado
    `,
    bounced: 'devolvido inválido inválida',
    complained: 'reclamação',
  },
  columns: {
    address: 'endereçodeemail',
    zone: 'fusohorário',
    state: 'situação',
    left: 'datadescadastro',
    subscribed: 'ativo inscrito',
    subscribedAt: 'datadeinscrição',
  },
  ended: 'expirado expirada',
  onlyOfMail: 'descadastr',
  yes: 'sim s verdadeiro',
  no: 'não falso',
  vague: `
    envio coluna resposta escolha sim não comunicações notícias assinatura inscrição cancelado
  `,
  besideVague: 'o a',
  agreeing: 'boletim consentimento aceito',
  besideAgreeing: 'quero receber a o',
  leaving: 'cancelamento|remocao',
  leavingOrGoing: 'saida',
  besideLeaving: 'conta assinatura assinante em da do foi',
  suspiciousInName: 'receber|boletim|recusa|cancelamento|aceit|descadastr|inativ',
  bought: 'pedido',
  dayBehind: 'em',
  leavingNote: 'descadastrad[oa]',
  fileOfLeavers: 'descadastr',
};
