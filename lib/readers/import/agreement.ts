import { plain } from './status-words.ts';

const AGREEING = words(`
  newsletter newsletters nieuwsbrief boletín boletim infolettre rundbrief nyhetsbrev nyhedsbrev uutiskirje メールマガジン ニュースレター 訂閱
  samtykke samtycke suostumus optin optedin doubleoptin consent consented permission agree agreed agreement accept accepts
  accepted marketing gdpr dsgvo rgpd einwilligung zustimmung einverstanden einverständnis consentement accepte accord consenso accetto
  consentimiento acepto consentimento aceito toestemming akkoord zgoda souhlas согласие рассылка рассылку メルマガ 同意 뉴스레터 동의 수신동의 이메일수신동의 메일수신동의 마케팅수신동의 광고수신동의
  النشرة موافقة الموافقة أوافق`);

const SMALL = words(`
  i to get receive receives the our your my for by via yes given at on of date day time am datum wants would like customer has is and e email
  emails mail mails sms double weekly daily monthly me send subscribe signup anmeldung erteilt j na 수신 ich möchte den die der das zum zur per erhalten je la le les de des par recevoir souhaite quiero recibir
  el por correo ricevere quero receber a o ik wil ontvangen на data fecha дата 이메일 메일 على البريدية`);

const MAIL = words('email emails mail mails correo');

const AGREEMENT = new RegExp(`^(${AGREEING.join('|')})+$`);

/** One word, however it is written; `opt` alone may as well be the beginning of *opt out*. */
const OPT_IN = /opt(?:ed)?[\s_-]*in(?!\p{L})/giu;

/**
 * A name that is built of nothing but words about agreeing and small words, such as `I agree to get the newsletter`:
 * whatever else is in it, such as *no*, *stopped* or *end*, may turn it round, and no list of such words would be
 * complete.
 */
export function isAgreement(name: string): boolean {
  const said = name
    .replace(OPT_IN, ' optin ')
    .split(/[^\p{L}\p{N}\p{M}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map(plain)
    .filter((word) => word !== '');
  const agreeing = said.filter((word) => AGREEMENT.test(word));
  // Whoever wants text messages may want no mail.
  if (said.includes('sms') && !said.some((word) => MAIL.includes(word))) return false;
  return agreeing.length > 0 && said.every((word) => SMALL.includes(word) || AGREEMENT.test(word));
}

function words(text: string): string[] {
  return text.trim().split(/\s+/).map(plain);
}
