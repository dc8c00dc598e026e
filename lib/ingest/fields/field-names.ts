/**
 * What content systems, news services, feeds and crawlers call the facts of an article, best name first. JSON,
 * front matter and feeds are all read by this one table.
 *
 * Names are compared without capitals and punctuation: `datePublished`, `date_published` and `Date-Published`
 * are one name, and `content:encoded` is `contentencoded`.
 */
export const FIELD_NAMES = {
  title: words(
    'headline headlines newstitle headlinemain headlinesimple title titles webtitle mainheadline heading displaytitle seotitle',
  ),
  body: words(
    `articlebody bodyhtml bodyhtml5 bodyxhtml bodyrichtext bodymain bodies body bodytext contentencoded contenthtml contenttext contentelements content
     maintext fulltext cleanedtext html lexical mobiledoc text story blocks paragraphs plaintext bodymarkdown`,
  ),
  standfirst: words(
    `standfirst dek deck subheadline subheadlines subhead subheading subtitle customexcerpt trailtext
     leadparagraph lede lead intro teaser abstract excerpt description descriptiontext descriptions descriptionmain metadescription
     itunessummary mediadescription summary snippet`,
  ),
  url: words(
    `feedburneroriglink origlink pheedooriglink url loc canonicalurl canonicallink canonical link weburl permalink articleurl webpageurl finalurl storyurl
     originalurl externalurl shareurl guid mainentityofpage respondedurl requestedurl posturl links path alternate href pageurl uri id`,
  ),
  publishedAt: words(
    `datepublished publishedat webpublicationdate firstpublishedat firstpublishdate firstpublicationdate
     displaydate publicationdate publisheddate publishdate datepublish datetimepub pubdate published publishedon
     firstpublished publisheddatetimeutc publisheddatetime publishdatetime publicationdatetime pubdatetime datetimeutc
     datetime timepublished isodate articledate newsdate issued dcdate dctermsissued dctermscreated releasedate versioncreated firstcreated seendate
     publishedparsed newspublicationdate posted postedat postdate date created createdat timestamp`,
  ),
  updatedAt: words(
    'updated updatedat changed lastupdateddate lastpublicationdate datemodified modifiedgmt modified lastmodified lastmodifiedat lastmod contentmodified modifiedtime dateupdated lastupdated updateddate updatedparsed',
  ),
  embargo: words(
    'embargoeduntil embargoed embargountil embargo embargodate embargotime notbefore publishafter',
  ),
  expires: words('expirydate expires expiresat expirationdate expireson unpublishdate unpublishat'),
  author: words(
    'author authors byline bylines dccreator creator writer reporter primaryauthor credits itunesauthor by',
  ),
  publisher: words(
    `publisher newspublication sitename ogsitename metasitename publication outlet newspaper sourcename namesource source site origin feed provider
     dcpublisher copyrightholder providers infosources distributor sourcehostname hostname sourcedomain domain blogname`,
  ),
  section: words(
    `articlesection section sectionname sections primarysection primarytag primarycategory taxonomy category
     categories newsdesk desk channel topic subject wpterm tags`,
  ),
  language: words('inlanguage newslanguage language lang locale contentlanguage dclanguage'),
  picture: words(
    `image images imageimage picture pictures photo imageurl urltoimage topimage featuredimage featureimage
     featuredmediaurl jetpackfeaturedmediaurl wpfeaturedmedia leadimage mainimage promoimage promoitems leadart
     multimedia media mediagroup mediacontent enclosure enclosures associations elements socialimage ogimage
     coverimage cover heroimage hero bannerimage itunesimage mediathumbnail thumbnail thumbnailurl`,
  ),
  status: words(
    'status poststatus wpstatus bloggerstatus pubstatus publicationstatus creativeworkstatus workflowstate state estado estatus statut etat stato zustand situacao stav tila',
  ),
  type: words('wpposttype bloggertype posttype type'),
} as const;

export type FieldName = keyof typeof FIELD_NAMES;

/** A name without capitals, accents and punctuation. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
