import type { Language } from './language.ts';

export const it: Language = {
  tag: 'it',
  smallWords: `
    di e il la che in a un per è una non sono da del con della si le al dei nel i alla più anche come ha
    ma gli lo delle ci questo dal tra nella se hanno stato essere
  `,
  months: `
    gennaio gen | feb febbraio | mar marzo | apr aprile | maggio mag | giugno giu | luglio lug |
    agosto ago | settembre set | ottobre ott | nov novembre | dicembre dic
  `,
  ago: { after: 'fa', lately: 'ieri' },
  abbreviations: `
    Sig Sig.ra Dott Dott.ssa Prof Avv Ing On Sen Gen Mons S p pag pagg art n ca ecc cfr gen feb apr lug
    ago set ott nov dic
  `,
  speech: 'dice',
  cuePhrases: {
    'section-header': `
      articoli correlati | articolo correlato | articoli simili | notizie correlate |
      contenuti correlati | correlati | leggi anche… | potrebbe interessarti… | potrebbero interessarti… |
      ti potrebbe interessare… | ti potrebbero interessare… | può interessarti… | ti consigliamo… |
      i più letti | le più lette | più letti | più lette | ultime notizie | ultimi articoli |
      articoli recenti | altri articoli… | altre notizie… | altri contenuti | dalla home | in evidenza |
      in primo piano | condividi | condividi su… | condividi l'articolo | condividi questo articolo |
      seguici… | seguici su… | tag | argomenti | categorie | archivi | articolo precedente |
      articolo successivo | precedente | successivo | navigazione articoli | pubblicità | annuncio |
      iscriviti… | abbonati… | informazioni sull'autore | chi siamo | leggi tutto
    `,
    'comment-header': `
      cosa dicono i lettori | cosa ne pensano i lettori | le opinioni dei lettori | la parola ai lettori |
      la voce dei lettori | i lettori dicono | le vostre opinioni | le vostre reazioni |
      lettere dei lettori | commenti | commento | # commenti | # commento | commenti # |
      lascia un commento… | lascia una risposta… | scrivi un commento… | inserisci un commento |
      aggiungi un commento | i commenti | leggi i commenti | vedi i commenti | mostra i commenti |
      tutti i commenti | i vostri commenti | commenta | commenta la notizia | # risposte… | discussione
    `,
    speaker: 'rispondi | segnala',
    crumb: `
      condividi | condividi su facebook… | condividi su… | invia | stampa | salva | copia link | ascolta |
      leggi | leggi tutto | leggi di più | leggi anche | vedi tutti | mostra altro | successivo |
      precedente | torna su | torna all'inizio | home | cerca | accedi | registrati | abbonati |
      iscriviti | chiudi | accetta | rifiuta | pubblicità | vai al contenuto… | segui | foto | video |
      galleria
    `,
    'link-line': `
      sondaggio:… | leggi anche:… | leggi anche… | leggi pure… | vedi anche… | guarda anche… |
      potrebbe interessarti:… | approfondisci:… | per approfondire… | iscriviti alla… | iscriviti al… |
      seguici su… | clicca qui…
    `,
    credit: 'foto di… | fotografia:… | immagine:… | credits:… | fonte:… | foto archivio…',
    byline: 'di … | scritto da… | pubblicato da… | a cura di… | redazione…',
    legal: `
      note legali… | informativa privacy… | informativa sulla privacy… | cookie policy… |
      condizioni d'uso… | tutti i diritti riservati… | contatti…
    `,
    tags: 'tag:… | argomenti:… | categorie:…',
  },
  cueWords: {
    consent: 'consenso',
    promo: 'iscriviti abbonati abbonamento',
    legal: 'riservati',
  },
  corrections: 'correzione | rettifica | errata corrige | una versione precedente di questo articolo',
  paid: {
    labels: `
      contenuto sponsorizzato | sponsorizzato | pubbliredazionale | publiredazionale | informazione
      pubblicitaria | contenuto pubblicitario | messaggio promozionale
    `,
    openings: `
      contenuto sponsorizzato | sponsorizzato | sponsorizzato da | pubbliredazionale | publiredazionale |
      informazione pubblicitaria | contenuto pubblicitario | messaggio promozionale
    `,
  },
  services: {
    labels: `
      oroscopo | cruciverba | sudoku | necrologie | necrologi | ricette | ricetta | programmi tv | guida
      tv | annunci | lotto | quiz | lettere al direttore
    `,
    titles: `
      meteo | meteo oggi | meteo domani | previsioni meteo | le previsioni del tempo | oroscopo | oroscopo
      di oggi | oroscopo del giorno | cruciverba | sudoku | lotto | estrazioni del lotto | ricetta | la
      ricetta | stasera in tv | programmi tv | necrologi | lettere al direttore
    `,
  },
};
