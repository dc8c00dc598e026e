import type { ListWords } from './list-words.ts';

export const esLists: ListWords = {
  statuses: {
    confirmed: 'activo activa suscrito suscrita confirmado confirmada',
    pending: 'pendiente sinconfirmar noconfirmado nosuscrito',
    unsubscribed: `
      baja debaja dadodebaja desuscrito desuscrita cancelado inactivo inactiva bloqueado eliminado borrado
    `,
    bounced: 'rebotado rebote inválido inválida',
    complained: 'queja reclamo',
  },
  columns: {
    address: 'correoelectrónico correo',
    maybeAddress: 'destinatario',
    zone: 'zonahoraria',
    state: 'estado',
    left: 'fechadebaja bajael motivodebaja',
    subscribed: 'activo suscrito',
    confirmed: 'confirmado',
    subscribedAt: 'fechadealta fechadesuscripción',
    confirmedAt: 'fechadeconfirmación',
  },
  ended: 'vencido vencida caducado caducada exsocio',
  onlyOfMail: 'desuscri',
  levels: String.raw`media|medio|muy\p{L}+|nivel|prioridad|gravedad|importancia|temporada|riesgo|calidad`,
  yes: 'si sí s verdadero',
  no: 'no falso',
  vague: `
    casilla marca marcado enviar envío incluir contactar interés interesado lista columna campo respuesta
    elección valor sí si comunicaciones novedades noticias avisos alertas diario alta cancelación
  `,
  besideVague: 'el los la',
  agreeing: 'boletín consentimiento acepto',
  besideAgreeing: 'quiero recibir el por correo fecha',
  leaving: 'eliminacion|cancelacion',
  leavingOrGoing: 'salida',
  besideLeaving: 'fecha día del el cuenta suscripción suscriptor socio lista desde ha sido motivo',
  wantsNothing: 'yano(esta)?(suscrit[oa]|soci[oa])',
  leavingInName: 'fechad?e?cancelacion',
  suspiciousInName: `
    recibir|publicid|rechaz|^fechafin|(?<!tra|re)baja(?!da|california)|acept|acuerdo|boletin|suscri|consentim|
    inactiv
  `,
  placesInName: 'ciudad',
  mailInName: 'correo',
  bought: 'pedido|factura|reserva',
  dayBefore: 'fecha(de)?',
  dayBehind: 'el',
  leavingNote: 'desuscrit[oa]',
  askingNote: 'no (enviar|mandar|contactar)',
  fileOfLeavers: 'bajas(?![a-z])|(?<![a-z])baja(?![a-z])',
};
