#include "referencenames.h"

#include <QHash>
#include <QSet>

namespace acervo {

namespace {

using namespace Qt::StringLiterals;
using enum ReferenceKind;
using enum ReferenceFact;

// In the order of ReferenceKind.
constexpr KindNames kKinds[] = {
    {JournalArticle, "article-journal", "article", "article", "JOUR",
     "journalarticle scholarlyarticle ejour jfull abst inpr suppperiodical review reviewbook"},
    {MagazineArticle, "article-magazine", "article", "article", "MGZN", "magazinearticle"},
    {NewspaperArticle, "article-newspaper", "article", "article", "NEWS",
     "newspaperarticle newsarticle opinionnewsarticle reportagenewsarticle analysisnewsarticle"},
    {WebPage, "webpage", "misc", "online", "ELEC", "electronic www icomm website"},
    {BlogPost, "post-weblog", "misc", "online", "BLOG", "blogpost blogposting post forumpost"},
    {Preprint, "article", "misc", "online", "UNPB", "preprint postedcontent"},
    {Book, "book", "book", "book", "BOOK",
     "mvbook collection mvcollection proceedings mvproceedings reference mvreference booklet "
     "ebook edbook whole clswk monograph editedbook referencebook"},
    {Chapter, "chapter", "incollection", "incollection", "CHAP",
     "inbook bookinbook suppbook suppcollection inreference echap dict encyc bookchapter "
     "booksection bookpart entry entrydictionary entryencyclopedia dictionaryentry "
     "encyclopediaarticle"},
    {ConferencePaper, "paper-conference", "inproceedings", "inproceedings", "CPAPER",
     "conference conf conferencepaper proceedingsarticle"},
    {Report, "report", "techreport", "report", "RPRT", "manual govdoc stand standard"},
    {Thesis, "thesis", "phdthesis", "thesis", "THES", "mastersthesis dissertation"},
    {Document, "document", "misc", "misc", "GEN",
     "unpublished manuscript manscpt dataset data software comp patent pat letter interview "
     "speech personalcommunication pcomm figure map hear bill legislation"},
};

struct Subtype
{
    ReferenceKind kind{};
    const char *name;
};

constexpr Subtype kSubtypes[] = {{MagazineArticle, "magazine"},
                                 {NewspaperArticle, "newspaper"},
                                 {BlogPost, "blog"},
                                 {WebPage, "webpage"},
                                 {Preprint, "preprint"},
                                 {Document, "document"}};

struct FactNames
{
    ReferenceFact fact{};
    const char *names = nullptr; // apart at spaces, folded
    const char *tags = nullptr;  // of RIS
};

constexpr FactNames kFacts[] = {
    {Volume, "volume", "VL"},
    {Issue, "issue issuenumber", "IS"},
    {Pages, "page pages pagination", nullptr}, // RIS has a tag for each end
    {Publisher, "publisher institution school organization publishername", "PB"},
    {PublisherPlace, "publisherplace address location place pubplace placeofpublication", "CY PP"},
    {Edition, "edition", "ET"},
    {Series, "collectiontitle series seriestitle", "T3"},
    {Number, "number reportnumber", "M1"},
    {Isbn, "isbn", nullptr}, // RIS has one tag for both
    {Issn, "issn", nullptr},
    {Genre, "genre thesistype reporttype", "M3"},
    {Accessed, "accessed accessdate urldate", "Y2"},
    {Note, "note", "N1"},
};

constexpr const char *kCslTypes =
    "article article-journal article-magazine article-newspaper bill book broadcast chapter "
    "classic collection dataset document entry entry-dictionary entry-encyclopedia event figure "
    "graphic hearing interview legal_case legislation manuscript map motion_picture musical_score "
    "pamphlet paper-conference patent performance periodical personal_communication post "
    "post-weblog regulation report review review-book software song speech standard thesis treaty "
    "webpage";

// But those that an Article or a fact is written as.
constexpr const char *kCslVariables =
    "annote archive archive_collection archive_location archive-place authority available-date "
    "call-number categories chair chapter-number citation-key citation-label collection-editor "
    "collection-number compiler composer container-author container-title-short contributor "
    "curator dimensions director division editor-translator editorial-director event event-date "
    "event-place event-title executive-producer first-reference-note-number guest host "
    "illustrator interviewer journalAbbreviation jurisdiction locator medium narrator "
    "number-of-pages number-of-volumes organizer original-author original-date "
    "original-publisher original-publisher-place original-title part-number part-title "
    "performer PMCID PMID printing-number producer recipient references reviewed-author "
    "reviewed-genre reviewed-title scale script-writer section series-creator shortTitle source "
    "status submitted supplement-number title-short version volume-title volume-title-short "
    "year-suffix";

constexpr const char *kPlainBibtexTypes =
    "article book booklet conference inbook incollection inproceedings manual mastersthesis misc "
    "phdthesis proceedings techreport unpublished";

QStringList wordsOf(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

QSet<QString> setOf(const char *list)
{
    const QStringList words = wordsOf(list);
    return {words.begin(), words.end()};
}

QString folded(QStringView name)
{
    QString plain;
    plain.reserve(name.size());
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

template <typename T>
std::optional<T> found(const QHash<QString, T> &table, const QString &name)
{
    const auto at = table.constFind(name);
    return at == table.cend() ? std::nullopt : std::optional(*at);
}

} // namespace

const KindNames &namesOf(ReferenceKind kind) { return kKinds[size_t(kind)]; }

const char *subtypeOf(ReferenceKind kind)
{
    const auto *found = std::ranges::find(kSubtypes, kind, &Subtype::kind);
    return found == std::end(kSubtypes) ? nullptr : found->name;
}

std::optional<ReferenceKind> kindOfSubtype(QStringView subtype)
{
    for (const Subtype &one : kSubtypes) {
        if (subtype == QLatin1StringView(one.name))
            return one.kind;
    }
    return std::nullopt;
}

std::optional<ReferenceKind> kindNamed(QStringView type)
{
    static const QHash<QString, ReferenceKind> table = [] {
        QHash<QString, ReferenceKind> kinds;
        for (const KindNames &names : kKinds) {
            for (const char *name : {names.csl, names.biblatex, names.bibtex, names.ris}) {
                const QString plain = folded(QString::fromLatin1(name));
                if (!kinds.contains(plain))
                    kinds.insert(plain, names.kind);
            }
            for (const QString &name : wordsOf(names.others))
                kinds.insert(name, names.kind);
        }
        for (const QString &nothing : {u"article"_s, u"misc"_s, u"gen"_s})
            kinds.remove(nothing);
        return kinds;
    }();
    return found(table, folded(type));
}

std::optional<ReferenceFact> factNamed(QStringView field)
{
    static const QHash<QString, ReferenceFact> table = [] {
        QHash<QString, ReferenceFact> facts;
        for (const FactNames &one : kFacts) {
            for (const QString &name : wordsOf(one.names))
                facts.insert(name, one.fact);
        }
        return facts;
    }();
    return found(table, folded(field));
}

std::optional<ReferenceFact> factTagged(QStringView risTag)
{
    for (const FactNames &one : kFacts) {
        if (one.tags && wordsOf(one.tags).contains(risTag))
            return one.fact;
    }
    return std::nullopt;
}

bool isCslType(QStringView type)
{
    static const QSet<QString> types = setOf(kCslTypes);
    return types.contains(type.toString());
}

bool isCslVariable(QStringView name)
{
    static const QSet<QString> variables = setOf(kCslVariables);
    return variables.contains(name.toString());
}

bool isPlainBibtexType(QStringView type)
{
    static const QSet<QString> types = setOf(kPlainBibtexTypes);
    return types.contains(type.toString());
}

} // namespace acervo
