#include "fieldmeaning.h"

#include <QHash>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;

struct Names
{
    Meaning meaning{};
    const char *list = nullptr; // folded, apart at spaces, the best first
};

constexpr Names knownNames[] = {
    {Meaning::Title,
     "title headline titlefull fulltitle articletitle documenttitle itemtitle publicationtitlefull "
     "papertitle primarytitle titles titledisplay titletext webtitle displayname name titulo "
     "titulodelarticulo titulodoartigo titulododocumento titulodeldocumento titre titredelarticle "
     "titredudocument titular titel reftitle heading resolvedtitle giventitle"
     " storytitle posttitle entrytitle pagetitle linktitle bookmarktitle titulooriginal"},
    {Meaning::Subtitle, "subtitle subtitulo soustitre websubtitle"},
    {Meaning::Summary,
     "summary abstract abstractnote abstracttext abstractinvertedindex abstracten resumen resumo "
     "resume sommaire description descriptions excerpt teaser trailtext standfirst snippet "
     "descripcion descricao extracto extrait synopsis tldr"
     " metadescription ogdescription shortdescription leadparagraph websitedescription intro"
     " postexcerpt customexcerpt dek deck highlight selection"},
    {Meaning::Body,
     "body fulltext articlebody content contenttext contenthtml text plaintext html bodytext "
     "texto texte contenido conteudo contenu cuerpo corpo plaincontent postcontent"},
    {Meaning::Date,
     "date issued published datepublished publicationdate publisheddate pubdate publishedat "
     "publishedprint coverdate coverdisplaydate datepublication dateofpublication issuedate "
     "datecreated webpublicationdate releasedate publishdate dateissued onlinepublicationdate "
     "onlinedate epubdate electronicpublicationdate publishedonline firstpublicationdate "
     "firstpublished produceddate originalpublicationdate originalpaperdate fecha "
     "fechadepublicacion fechapublicacion data datadepublicacao datapublicacao datedepublication "
     "dateparution datum createdat created createdutc"
     " postdate articledate storydate publishtime publishedtime publishedon postedat"
     " postedon publicationdatetime dates timeadded timestamp savedat highlightedat time"},
    {Meaning::Year,
     "year publicationyear pubyear yearpublished yearofpublication publishedyear coveryear "
     "earlyaccessyear originalpublicationyear ano anodepublicacion anopublicacion "
     "anodepublicacao annee anneedepublication anneepublication jahr yr"},
    {Meaning::Month, "month publicationmonth pubmonth mes mois monat"},
    {Meaning::Day, "day publicationday pubday dia jour"},
    {Meaning::Persons,
     "authorsparsed authorfullnames authorships authorlist authors author creators "
     "creator authornames authorname authorsname authorsnames authorfullname itemauthors "
     "primaryauthors allauthors authordisplay byline autores autor autora autorias autoria auteurs "
     "auteur autrice persons contributors contributor writer writers firstauthor writtenby "
     "authorstring firstauthors"
     " authfullname authfullnames publishedby articleauthor articleauthors postauthor"
     " creatorname creatornames bylines authorsraw authorsfull authorsdisplay bookauthor agents"
     " by"},
    {Meaning::MorePersons, "additionalauthors coauthors otherauthors"},
    {Meaning::Editors, "editors editor bookeditors secondaryauthors editores editeurs"},
    {Meaning::Translators, "translators translator traductor traductores tradutor traducteur"},
    {Meaning::Topics,
     "keywords authorkeywords manualtags authkeywords keyword topics topic categories category "
     "tags labels subjects subject automatictags indexkeywords keywordsplus keywordlist "
     "emtreedrugindexterms "
     "emtreemedicalindexterms indexterms meshterms meshheadings meshheadinglist descriptors "
     "authorkeyword articlekeywords articlesection fieldsofstudy s2fieldsofstudy concepts "
     "subjectterms palabrasclave descriptores etiquetas categorias temas tema materias "
     "palavraschave assuntos assunto motscles motscle motsclefs motsclef etiquettes sujets theme "
     "themes bookshelves shelves terms term"
     " tagnames taglist hashtags subjectheadings descritores palabrasclaves meshterm"
     " keywordsauthor contenttags posttags postcategories"},
    {Meaning::Doi, "doi doilink itemdoi articledoi doinumber digitalobjectidentifier doiurl doiid "
                   "originalpaperdoi"
                   " prismdoi dcidentifierdoi identifierdoi"},
    {Meaning::Url,
     "url link href permalink weburl articleurl sourceurl externalurl htmlurl landingpageurl "
     "publisherurl pdflink pdfurl fulltexturl abstracturl primarylink linkurl urls links "
     "linkouts webaddress website webpage canonicalurl mainentityofpage externallink enlace "
     "vinculo "
     "direccion endereco ligacao lien adresse adresseweb uri resolvedurl givenurl"
     " plink infolink storyurl posturl pageurl originalurl documenturl itemurl bookmarkurl"
     " weblink webpageurl recordurl publicationurl fulltextlink detailsurl openalexid"},
    {Meaning::Lang,
     "lang language inlanguage languages langue idioma lengua lingua languageoforiginaldocument "
     "languagecode"},
    {Meaning::Source,
     "journal containertitle publicationtitle sourcetitle publicationname journaltitle "
     "publicationtitlesource journalbook fulljournalname journalname primarylocation "
     "hostvenue container booktitle "
     "conferencename proceedingstitle conferencetitle blogtitle websitetitle "
     "encyclopediatitle dictionarytitle programtitle forumtitle journalinfo source venue "
     "publication ispartof "
     "sourcename periodical periodicaltitle secondarytitle journalref magazine "
     "newspaper "
     "journals bookname titleofjournal shortcontainertitle journalabbreviation isoabbreviation "
     "sourcedisplay "
     "pub revista "
     "revistalibro fuente fonte periodico nombredelarevista nomedarevista titulodelarevista "
     "titulodarevista titulodeperiodico publicacion publicacao revue periodique titredelarevue "
     "nomdelarevue journalrevue medio medios site sitename sitio blog zeitschrift"
     " feedtitle feedname sitetitle outlet newspapername journaltitlefull domainname domain"},
};

// https://webofscience.help.clarivate.com/en-us/Content/wos-core-collection/woscc-field-tags.htm
constexpr Names knownTags[] = {
    {Meaning::Title, "ti"},   {Meaning::Summary, "ab"},         {Meaning::Date, "ea"},
    {Meaning::Year, "py"},    {Meaning::Month, "pd"},           {Meaning::Persons, "af au ba ca"},
    {Meaning::Editors, "be"}, {Meaning::Topics, "de id"},       {Meaning::Doi, "di d2"},
    {Meaning::Lang, "la"},    {Meaning::Source, "so ji j9 se"},
};

QHash<QString, FieldMeaning> tableOf(std::span<const Names> all)
{
    QHash<QString, FieldMeaning> table;
    for (const Names &names : all) {
        int rank = 0;
        for (const QString &name : QString::fromLatin1(names.list).split(u' ')) {
            Q_ASSERT(!table.contains(name));
            table.insert(name, {names.meaning, rank++});
        }
    }
    return table;
}

// Folding would leave it as it is.
bool isFolded(QStringView name)
{
    return std::ranges::all_of(
        name, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); });
}

QString folded(QStringView name)
{
    const QString apart = name.toString().toLower().normalized(QString::NormalizationForm_D);
    QString plain;
    plain.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

std::optional<FieldMeaning> found(const QHash<QString, FieldMeaning> &table, const QString &name)
{
    const auto at = table.constFind(name);
    return at == table.constEnd() ? std::nullopt : std::optional(*at);
}

const QHash<QString, FieldMeaning> &namesTable()
{
    static const QHash<QString, FieldMeaning> table = tableOf(knownNames);
    return table;
}

// A name that is only like a known one comes behind those that are.
std::optional<FieldMeaning> behindPlain(std::optional<FieldMeaning> meaning)
{
    constexpr int behind = 100;
    if (meaning)
        meaning->rank += behind;
    return meaning;
}

// What is nested in a record, in a table's header: "primary_location.source.display_name".
std::optional<FieldMeaning> pathMeaning(QStringView path)
{
    QList<QStringView> steps = path.split(u'.');
    const auto isGeneral = [](QStringView step) {
        static const QStringList general{u"displayname"_s, u"name"_s,     u"text"_s,  u"value"_s,
                                         u"title"_s,       u"rendered"_s, u"label"_s, u"term"_s};
        const QString name = folded(step);
        return general.contains(name) || name.toInt() > 0 || name == u"0";
    };
    std::optional<FieldMeaning> last;
    while (!last && !steps.isEmpty()) {
        const bool goesOn = isGeneral(steps.last()) && steps.size() > 1;
        last = goesOn ? std::nullopt : found(namesTable(), folded(steps.last()));
        if (!last && !goesOn)
            return std::nullopt;
        steps.removeLast();
    }
    const auto around = steps.isEmpty() ? std::nullopt : found(namesTable(), folded(steps.last()));
    const bool isOfOther =
        around && around->meaning != last->meaning &&
        (around->meaning == Meaning::Persons || around->meaning == Meaning::Topics);
    if (!last || isOfOther)
        return std::nullopt;
    return behindPlain(last);
}

} // namespace

std::optional<FieldMeaning> fieldMeaning(QStringView name)
{
    const QHash<QString, FieldMeaning> &table = namesTable();
    if (name.size() > longestName)
        return std::nullopt;
    // Most files write the names as we do; only the others need folding.
    if (const auto at = table.constFind(name); at != table.constEnd())
        return *at;
    if (isFolded(name))
        return std::nullopt;
    if (const auto whole = found(table, folded(name)))
        return whole;
    if (name.contains(u'.') && !name.contains(u' '))
        return pathMeaning(name);
    if (const qsizetype colon = name.lastIndexOf(u':'); colon >= 0)
        return behindPlain(found(table, folded(name.sliced(colon + 1))));
    if (const qsizetype bracket = name.indexOf(u'('); bracket > 0)
        return found(table, folded(name.first(bracket)));
    // Solr's typed names: title_s, authFullName_s.
    if (name.size() > 2 && name[name.size() - 2] == u'_')
        return found(table, folded(name.chopped(2)));
    return std::nullopt;
}

std::optional<FieldMeaning> tagMeaning(QStringView name)
{
    static const QHash<QString, FieldMeaning> table = tableOf(knownTags);
    return name.size() == 2 ? found(table, name.toString().toLower()) : std::nullopt;
}

} // namespace acervo
