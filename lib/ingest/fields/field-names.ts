import { LANGUAGES, wordList } from '@broadsheet/text/languages';
import type { FieldWords } from '@broadsheet/text/languages/language';

/**
 * What content systems, news services, feeds and crawlers call the facts of an article, best name first. JSON,
 * front matter and feeds are all read by this one table.
 *
 * Names are compared without capitals and punctuation: `datePublished`, `date_published` and `Date-Published`
 * are one name, and `content:encoded` is `contentencoded`. Names in other languages are those of packages/text.
 */
export const FIELD_NAMES = {
  title: words(
    `headline headlines newstitle resolvedtitle giventitle subjectline headlinemain headlinesimple title titles webtitle mainheadline heading displaytitle seotitle`,
    'title',
  ),
  body: words(
    `articlebody bodyhtml bodyhtml5 bodyxhtml bodynitf bodyrichtext bodymain bodies body bodytext postbody mainbody storybody articlehtml
     contentencoded contenthtml contenttext contentelements content postcontent maincontent articlecontent richcontent slices components
     maintext articletext storytext fulltext cleanedtext html lexical mobiledoc text textcontent pagecontent story blocks paragraphs plaintext
     bodymarkdown contentmarkdown markdown contentblocks flexiblecontent richtexteditor news txt doc delta`,
    'body',
  ),
  standfirst: words(
    `standfirst dek deck subheadline subheadlines subhead subheading subtitle customexcerpt trailtext
     leadparagraph lede lead intro introtext introduction teaser teasertext abstract excerpt description descriptiontext descriptions descriptionmain
     shortdescription metadescription abstractnote itunessummary mediadescription summary postsummary previewtext snippet ingress`,
    'standfirst',
  ),
  url: words(
    `feedburneroriglink origlink pheedooriglink url loc canonicalurl canonicallink resolvedurl canonical link weburl permalink absoluteurl articleurl webpageurl sourceurl finalurl storyurl
     originalurl externalurl shareurl guid mainentityofpage respondedurl requestedurl givenurl posturl htmlurl fullurl viewnode links path alternate href pageurl uri`,
    'url',
    'id',
  ),
  publishedAt: words(
    `datepublished publishedat webpublicationdate articlepublishedtime firstpublishedat firstpublishdate firstpublisheddate firstpublicationdate
     displaydate publicationdate publicationtime publisheddate publishdate datepublish datetimepub publishup pubdate pubtime published publishedon publishon
     firstpublished publishdetails publisheddatetimeutc publisheddatetime publishdatetime publicationdatetime publishedtime publishtime publishedtimestamp pubdatetime datetimeutc
     datetime timepublished isodate articledate newsdate issued dcdate dctermsissued dctermscreated releasedate versioncreated firstcreated seendate
     publishedparsed newspublicationdate posted postedat postdate date data`,
    'publishedAt',
    'created createdat createdate datecreated createdutc crdate timestamp',
  ),
  updatedAt: words(
    `updated updatedat changed lastupdateddate lastpublicationdate lastpublisheddate lastpublished datemodified modifiedgmt modified modifiedat modifiedon
     modifieddate lastmodified lastmodifiedat lastmodifieddate lastmod contentmodified modifiedtime dateupdated lastupdated updateddate updatedate updatedon
     updatedparsed tstamp`,
  ),
  embargo: words(
    `embargoeduntil embargoed embargountil embargo embargodate embargotime notbefore publishafter scheduledat scheduledfor scheduleddate releaseat
     golive goliveat golivedate availablefrom validfrom visiblefrom publishat`,
    'embargo',
  ),
  expires: words(
    'unpublishedat expirydate expires expiresat expirationdate expireson unpublishdate unpublishat publishdown',
  ),
  author: words(
    `author authors byline bylines authorsbyline publishedbylines publishedby populatedauthors dccreator creator creators writer reporter primaryauthor authorname authornames
     credits itunesauthor by createdbyalias`,
    'author',
    'user account',
  ),
  publisher: words(
    `publisher newspublication publicationtitle sitename ogsitename metasitename publication outlet newspaper sourcename namesource source site origin feed provider
     dcpublisher copyrightholder providers infosources distributor sourcehostname hostname sourcedomain domain blogname`,
    'publisher',
  ),
  section: words(
    `articlesection section sectionname sections primarysection primarytag primarycategory taxonomy category
     categories newsdesk desk channel topic subject wpterm tags`,
    'section',
  ),
  language: words(
    'inlanguage newslanguage language lang locale langcode languagecode humanlanguage contentlanguage dclanguage',
  ),
  picture: words(
    `image images imageimage picture pictures photo imageurl urltoimage topimage featuredimage featureimage featuredimageurl
     featuredmediaurl jetpackfeaturedmediaurl wpfeaturedmedia leadimage leadimageurl topimageurl previewpicture previewimage teaserimage visual mainimage mainimageurl promoimage promoitems leadart
     multimedia media mediagroup mediacontent enclosure enclosures associations elements socialimage ogimage
     coverimage coverimageurl cover heroimage heroimageurl hero bannerimage itunesimage mediathumbnail thumbnail thumbnailurl asseturl img imgurl`,
    'picture',
  ),
  status: words(
    'status poststatus wpstatus bloggerstatus pubstatus publicationstatus creativeworkstatus workflowstate workflowstatus workflowstep workflow state',
    'status',
  ),
  type: words('wpposttype bloggertype posttype type'),
} as const;

export type FieldName = keyof typeof FIELD_NAMES;

/**
 * What a fact is called in languages other than English. Names that mean another fact elsewhere come last: “Rubrik” is a
 * headline in Swedish and a section in German.
 */
export function namesInLanguages(fact: FieldWords): readonly string[] {
  const namesOf = (of: (name: string) => boolean) =>
    LANGUAGES.flatMap(({ fields = {} }) =>
      Object.entries(fields).flatMap(([name, list]) => (of(name) ? wordList(list).map(plainName) : [])),
    );
  const others = new Set(namesOf((name) => name !== fact));
  const names = [...new Set(namesOf((name) => name === fact))];
  return [...names.filter((name) => !others.has(name)), ...names.filter((name) => others.has(name))];
}

/** A name without capitals, accents and punctuation. */
export function plainName(name: string): string {
  return (
    name
      .normalize('NFD')
      .toLowerCase()
      // Unicode does not part these from their strokes.
      .replaceAll('ł', 'l')
      .replaceAll('ø', 'o')
      .replace(/[^\p{L}\p{N}]/gu, '')
  );
}

/**
 * Names of a fact, those of other languages behind them.
 *
 * @param doubtful - Names that count only if there is none of the others.
 */
function words(list: string, fact?: FieldWords, doubtful = ''): readonly string[] {
  const named = fact === undefined ? [] : namesInLanguages(fact);
  return [...new Set([...wordList(list), ...named, ...wordList(doubtful)])];
}
