import { LANGUAGES, phraseList } from '@broadsheet/text/languages';
import { END } from './line-end.ts';
import type { LineFacts } from './scan-line.ts';

/** Words in small letters, in capitals, or with one in front: the `i` flag would take any letter for a capital. */
const anyCase = (words: string): string =>
  words.replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
const PICTURE = anyCase(
  '(?:pictures?|photos?|photographs?|images?|illustration|fotos?|bilder|bild(?:quelle|nachweis|rechte)?|photographie|imagen|imagem|immagine|фото)',
);
const NAME = "\\p{Lu}[\\p{L}.'’-]*";

const CREDITED =
  '\\s?(?!(?:Die|Der|Das|Ein|Eine)\\s[^.!?]*\\s\\p{Ll})\\p{Lu}(?:[^.!?]|(?<=(?<!\\p{L})\\p{L})\\.){1,60}';
/**
 * `A fallen ash. Picture: Gwen Ashdown.`: the credit is behind the caption. A full stop behind `by` ends a sentence:
 * `Photos by Reuters showed smoke.`
 */
const CREDIT_LAST = new RegExp(
  `(?:[.!?…”")]\\s*\\(?|\\s\\()${PICTURE}(?:\\s${anyCase('(?:by|credit|courtesy of)')})?\\s?(?:(?::|©)${CREDITED}\\)?\\.?|${anyCase('by')}(?!\\p{L})${CREDITED}(?:\\)\\.?)?)$`,
  'u',
);

/** `[사진 출처 = …]`, `（写真：…）`, `（图/…）`; behind a whole sentence it belongs to a paragraph. */
const UNSPACED_CREDIT =
  /(?<![。.])[[(（【〈]\s?(?:사진|写真|撮影|图|圖|图片|照片)\s?(?:출처|제공|来源|提供)?\s?[=:：/／]|[.。]\s?\[사진/u;

/** `The bridge at dusk Photo by R. Bru via Canvas`: no full stop before the credit. */
const PHOTO_BY = new RegExp(
  `(?:^|\\s)${PICTURE} (?:by|from|via|von|par|de|di|av|af|door|BY) ${NAME} \\p{Lu}[^.!?]{0,50}$`,
  'u',
);
/** The same with a label. What “Bild: Die …” or “die Bild: …” says, the newspaper of that name does. */
const LABEL_LAST =
  /[\p{L}.!?”"],?\s(?:(?:Foto|Photo|Image|Picture|FOTO|PHOTO)s?:|(?<!(?:die|der|zur|laut) )Bild: (?!(?:Die|Der|Das|Ein|Eine)\s)) ?\p{Lu}(?:[^.!?:]|\.(?=[a-z])){1,50}$/u;
/** Quick to deny. */
const MAY_BE_SIGNED = /©|Courtesy|Handout/;
/** `… for the winter. (©Canvas)`, `… to the pier. Courtesy of Ada Moss`, `… - © Ada - canvas.example`, `… in 2024. ©Quay/A.M.` */
const SIGNED_LAST =
  /\(\s?©(?=[^()]*\p{L}{2})[^()]{2,50}\)\.?$|\s[-–—]\s?©\s?\S[^.!?]{1,30}(?:\s[-–—/]\s?[\w.]{3,30})?$|\p{L}{2}[.!?]["”’»]?\s(?:Courtesy(?: of)?|Handout(?: by)?)\s\p{Lu}[^.!?]{1,50}$|[\p{L}\d][.!?]["”’»]?\s?©\s?\p{Lu}[\p{L}’'.-]*(?:(?:\s?[/|]\s?|\s)[\p{L}’'.-]+){0,4}$/u;
/** `The bridge at dusk.AFP`: templates put the credit right behind. */
const GLUED = /[\p{Ll}\d]\.(?:AFP|AP|EFE|EPA|ANSA|REUTERS|Reuters|Getty(?: Images)?|Europa Press|LaPresse)$/u;
/** `…（佐藤花子撮影）`, without a whole sentence before it. */
const TAKEN_BY = /(?<!。)（[^（）]{1,20}(?:撮影|提供|摄|攝)）$/u;

/** `The children were small (Symbolbild).`: not the picture of what is told. */
const STOCK_LAST =
  /[(（](?:symbol(?:bild|foto)|archiv(?:bild|foto)?|themenbild|file (?:photo|image|picture)|(?:foto|imagen) de archivo|archivo|photo d['’](?:archives|illustration)|(?:foto|immagine) d['’]archivio|(?:foto|imagem) de arquivo|ark?iv(?:foto|bilde?)|genre(?:bild|foto)|zdjęcie (?:ilustracyjne|archiwalne)|ilustrační (?:foto|snímek)|illusztráció|kuvituskuva|arkistokuva|archieffoto|foto ilustrasi|cedidas?|cortesía|handout|courtesy photo)[)）]\.?$/iu;

/** Who sells pictures to newspapers. */
const AGENCY =
  '(?:(?:AP|PA|EPA|AAP|NTB|TT|PAP|MTI|CTK|ČTK|UPI|IANS|PTI|LUSA|EFE|ANSA|APA|AFP)(?![\\p{L}-])|(?:The )?Associated Press|(?:The )?Canadian Press|R(?:euters|EUTERS)|G(?:etty|ETTY)(?: I(?:mages|MAGES))?|B(?:loomberg|LOOMBERG)|S(?:hutterstock|HUTTERSTOCK)|[Ii](?:mago|MAGO)|[Dd](?:pa|PA)|picture[ -]alliance|Picture[ -]Alliance|Keystone|Scanpix|Ritzau|Belga|Alamy|Zuma|LaPresse|Anadolu|Xinhua|TASS|Europa Press)';
/**
 * `(Ada Moss/AP)`, `(AP Photo/Ada Moss)`, `(Courtesy of Ada Moss)`, perhaps with a button behind. Who wrote a text, and
 * with whose material, is in brackets too, but with a word that says so.
 */
const BRACKETED = new RegExp(
  `[(（](?:(?:the )?AP Photo\\b[^()]*|(?:[Cc]ourtesy(?: of)?|[Ss]ubmitted by|[Pp]rovided by|[Pp]hoto by|[Hh]andout)\\b[^()]*|${NAME}(?:\\s(?:${NAME}|de|van|von|al|bin)){1,3}\\s?(?:[/|]|via)\\s?${AGENCY}[^()]{0,40})[)）]\\.?(?:\\s(?:more|enlarge)\\W*)?$`,
  'u',
);

/** `… on Friday. Ada Moss / The Quay Chronicle`: below the last paragraph it is who wrote. */
const NAMED_LAST = new RegExp(`\\p{L}{2}[.!?]["”’»]?\\s(?:${NAME}\\s){2,3}/\\s?\\p{Lu}[^.!?]{1,40}$`, 'u');
/** `The courses begin in March. (Source: Hume/Canvas)`: without two names in them such brackets say where a number comes from. */
const SOURCE_LAST =
  /[(（](?:quelle|source|fuente|fonte|bron|källa|kilde|źródło|kaynak|zdroj|forrás|sursa|lähde|источник|джерело)\s?:\s?[^()/|]{2,40}[/|][^()]{2,40}[)）]$/iu;
/** Words of a caption that is signed so. */
const LONGEST_SOURCED = 30;

/** Whether a line may be a caption because it says at its end, without a word for a picture, who it is from. */
export function isSourced({ text, words }: LineFacts): boolean {
  return (
    words <= LONGEST_SOURCED && text.length <= LONGEST && (SOURCE_LAST.test(text) || NAMED_LAST.test(text))
  );
}

/** Characters of the longest caption. */
const LONGEST = 600;

/** Whether a line is the text of a picture by its own words: its credit is behind it. */
export function isCaption({ text, stops, quotes }: LineFacts): boolean {
  if (text.length > LONGEST) return false;
  if (UNSPACED_CREDIT.test(text) || TAKEN_BY.test(text) || GLUED.test(text)) return true;
  if (LABEL_LAST.test(text) || STOCK_LAST.test(text)) return true;
  if (MAY_BE_SIGNED.test(text) && SIGNED_LAST.test(text)) return true;
  if (stops === 0 && PHOTO_BY.test(text)) return true;
  // The credit is behind a sentence or in brackets: most lines have neither.
  if (stops === 0 && quotes === 0 && !text.includes('(') && !text.includes(')')) return false;
  return CREDIT_LAST.test(text) || BRACKETED.test(text);
}

/** `Foto: Ada Moss`, `(Image: © TNG)`, `© Ada Moss`. */
const LABELLED =
  /^[[(]?(?:image|photo|picture|foto|bild|photograph|credit|fotó|kuva|zdjęcie|фото|source|quelle|bildquelle|courtesy)s?\s?(?::|by\b|credit\b|of\b|©)|^\(?©/iu;
/** `Imago/Ada Moss`, `Ada Moss | Getty Images`, `(Ada Moss / AP)`. */
const AGENCY_FIRST = new RegExp(`^[(]?${AGENCY}\\s?[/|(].{2,40}$`, 'u');
const AGENCY_LAST = new RegExp(
  `^[(]?(?:[^.!?]|(?<=(?<!\\p{L})\\p{L})\\.){2,50}(?:\\s?[/|,(]\\s?|\\svia\\s)${AGENCY}[^.!?]{0,20}$`,
  'u',
);
const AGENCY_ALONE = /^\(?(?:getty(?: images)?|shutterstock|imago|alamy|ap photo)\)?$/i;
/** Words of a credit. */
const LONGEST_CREDIT = 9;

/** A picture's credit and nothing else. */
export function isCredit(line: LineFacts | undefined): boolean {
  if (line === undefined || line.words > LONGEST_CREDIT || line.end === END.sentence) return false;
  const { text } = line;
  return (
    (isNamedCredit(line) && (!OF_AGENCY.test(text) || ARCHIVE.test(text))) ||
    LABELLED.test(text) ||
    AGENCY_FIRST.test(text) ||
    AGENCY_LAST.test(text) ||
    AGENCY_ALONE.test(text)
  );
}

/** Two names and whom they work for: `Ada Moss/Quay`, `(Ada Moss - PA)`, `(Ada Moss for The Quay)`, `(Ada Moss/ada@quay.example)`. */
const NAMED = new RegExp(
  `^(?:[(（]${NAME}(?:\\s${NAME}){1,2}(?:\\s?[/|]\\s?|\\s[-–—]\\s|,\\s?|\\sfor\\s|\\svia\\s)[\\p{Lu}\\p{Ll}][^()!?]{1,40}[)）]|${NAME}(?:\\s${NAME}){1,2}\\s?/\\s?(?:${NAME}(?:\\s${NAME}){0,3}|[a-z]+\\.[a-z]+))$`,
  'u',
);
/** `Archive - Belga`, but also the place line `Ukraine - AP`: no paragraph itself, it says nothing of the one above. */
const OF_AGENCY = new RegExp(`^\\p{Lu}\\p{L}+\\s[-–—/|]\\s?${AGENCY}$`, 'u');
const ARCHIVE = /^(?:Archiv(?:e|es|o|io)?|File|Foto|Photo)\s/u;
/** `© Maizal / stock.adobe.com` */
const SIGNED_PICTURE = /^\(?©\s?\p{L}[^.!?]{1,40}(?:[/|].{2,40})?\)?$/u;

/** A line of nothing but who took a picture, whatever is around it. */
export function isNamedCredit({ text, words, end }: LineFacts): boolean {
  return (
    words <= LONGEST_CREDIT &&
    end === END.none &&
    (NAMED.test(text) || SIGNED_PICTURE.test(text) || OF_AGENCY.test(text))
  );
}

/** What is below or above a picture: a button that shows it larger, its number, the name of its file. */
const PICTURE_BUTTON =
  /^(?:click to (?:enlarge|expand)|enlarge(?: this)? (?:image|photo)|(?:view|open|expand) (?:image|photo)(?: \p{L}+){0,3}|(?:image|photo|picture|foto|bild|imagen|imagem|zdjęcie) \d+ ?(?:of|\/|de|di|von|av|z) ?\d+|\d+ ?(?:of|\/) ?\d+ (?:photos?|images?)|share on pinterest|(?:toggle|hide|show) caption|bild (?:vergrößern|öffnen|anzeigen)|agrandir (?:l['’])?image|ampliar (?:la )?(?:foto|imagen)|ingrandisci(?: l['’]immagine)?|öppna bild(?: \p{L}+){0,3}|(?:åpne|vis) bildet?(?: \p{L}+){0,3}|(?:åbn|vis) billede|powiększ(?: zdjęcie)?|zvětšit(?: obrázek)?|(?:vergroot )?afbeelding(?: vergroten)?|.{1,50}\.(?:jpe?g|png|webp|gif))$/iu;

export function isPictureButton({ text, words }: LineFacts): boolean {
  return words <= LONGEST_CREDIT && PICTURE_BUTTON.test(text);
}

const SHOWS = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${LANGUAGES.filter(({ unspaced }) => !unspaced)
    .flatMap(({ captions }) => phraseList(captions))
    .map(RegExp.escape)
    .join('|')})(?![\\p{L}\\p{M}])`,
  'iu',
);
const SHOWS_UNSPACED = LANGUAGES.filter(({ unspaced }) => unspaced).flatMap(({ captions }) =>
  phraseList(captions),
);

/** Whether a line speaks of what can be seen above it. */
export function showsAPicture(text: string): boolean {
  if (text.length > LONGEST) return false;
  return SHOWS.test(text.replaceAll('’', "'")) || SHOWS_UNSPACED.some((phrase) => text.includes(phrase));
}
