#include "bibtexrecord.h"

#include "bibtexname.h"
#include "doi.h"
#include "inlinemarkup.h"
#include "latextext.h"
#include "publicationdate.h"
#include "statedlanguage.h"
#include "validtext.h"
#include "website.h"

#include <QJsonArray>
#include <QSet>

namespace acervo {

namespace {

using namespace Qt::StringLiterals;
using Names = std::initializer_list<QStringView>;

bool isOneOf(QStringView name, Names names)
{
    return std::ranges::find(names, name) != names.end();
}

QString textOf(QStringView tex) { return withoutInlineMarkup(latexText(tex)); }

class Record
{
public:
    explicit Record(const BibEntry &entry)
        : m_entry(entry)
        , m_used(size_t(entry.fields.size()), false)
    {}

    // The TeX of the first of these fields that has a value; it is used up then.
    QString take(Names names)
    {
        for (QStringView name : names) {
            for (size_t i = 0; i < m_used.size(); ++i) {
                const BibField &field = m_entry.fields[qsizetype(i)];
                if (!m_used[i] && field.name == name && !field.value.trimmed().isEmpty()) {
                    m_used[i] = true;
                    return field.value;
                }
            }
        }
        return {};
    }

    QString takeNamed(const QString &name) { return take({QStringView(name)}); }

    QString see(QStringView name) const
    {
        const QString *value = m_entry.value(name);
        return value ? *value : QString();
    }

    QJsonObject rest() const
    {
        QJsonObject fields{{u"entrytype"_s, m_entry.type}};
        if (!m_entry.key.isEmpty())
            fields.insert(u"citekey"_s, m_entry.key);
        for (size_t i = 0; i < m_used.size(); ++i) {
            const BibField &field = m_entry.fields[qsizetype(i)];
            if (m_used[i] || field.value.trimmed().isEmpty() || fields.contains(field.name))
                continue;
            const bool isAddress = isOneOf(field.name, {u"url", u"file", u"eprint", u"doi"});
            fields.insert(field.name,
                          isAddress ? latexAddress(field.value) : latexText(field.value));
        }
        return fields;
    }

private:
    const BibEntry &m_entry;
    std::vector<bool> m_used;
};

QString withSubtitle(QString title, const QString &subtitle)
{
    if (title.isEmpty() || subtitle.isEmpty())
        return title.isEmpty() ? subtitle : title;
    const bool ends = QStringView(u"?!.:").contains(title.back());
    return title + (ends ? u" "_s : u": "_s) + subtitle;
}

QString withAddon(const QString &title, const QString &addon)
{
    if (title.isEmpty() || addon.isEmpty())
        return title;
    const bool ends = QStringView(u"?!.").contains(title.back());
    return title + (ends ? u" "_s : u". "_s) + addon;
}

// "maintitle", "mainsubtitle", "maintitleaddon" as one; empty where there is no such title.
QString wholeTitle(Record &record, const QString &kind)
{
    const QString title = textOf(record.takeNamed(kind + u"title"_s));
    if (title.isEmpty())
        return {};
    const QString whole = withSubtitle(title, textOf(record.takeNamed(kind + u"subtitle"_s)));
    return withAddon(whole, textOf(record.takeNamed(kind + u"titleaddon"_s)));
}

QString titleOf(Record &record, const QString &type)
{
    QString title;
    // An issue of a periodical: `title` is the periodical's.
    if (type == u"periodical")
        title = wholeTitle(record, u"issue"_s);
    if (title.isEmpty())
        title = wholeTitle(record, {});
    if (title.isEmpty() &&
        isOneOf(type, {u"book", u"proceedings", u"collection", u"mvbook", u"periodical"}))
        title = textOf(record.take({u"booktitle", u"maintitle", u"journaltitle", u"journal"}));
    if (title.isEmpty())
        title = textOf(record.take({u"subtitle"}));
    return title.isEmpty() ? textOf(record.take({u"shorttitle"})) : title;
}

QString containerOf(Record &record, const QString &type)
{
    if (type == u"periodical") {
        if (const QString periodical = wholeTitle(record, {}); !periodical.isEmpty())
            return periodical;
    }
    if (const QString full = textOf(record.take({u"fjournal"})); !full.isEmpty())
        return full;
    // Of several volumes under one title the whole is what is published.
    for (const QString &kind : {u"journal"_s, u"main"_s, u"book"_s}) {
        if (const QString title = wholeTitle(record, kind); !title.isEmpty())
            return title;
        if (const QString journal = textOf(record.take({u"journal"})); !journal.isEmpty())
            return journal;
    }
    if (const QString journal = textOf(record.take({u"shortjournal"})); !journal.isEmpty())
        return journal;
    // A page on the web: the site.
    const bool isOnline = isOneOf(type, {u"online", u"electronic", u"www", u"webpage", u"misc"});
    return isOnline ? textOf(record.take({u"organization"})) : QString();
}

PartialDate dateOf(Record &record)
{
    PartialDate date = publicationDate(latexText(record.see(u"date")));
    if (date.isKnown()) {
        record.take({u"date"});
        return date;
    }
    const QString year = latexText(record.see(u"year"));
    const QString month = latexText(record.see(u"month"));
    const QString day = latexText(record.see(u"day"));
    bool isNumber = false;
    const int number = month.toInt(&isNumber);
    const PartialDate inYear = publicationDate(year);
    if (!month.isEmpty() && inYear.precision() == PartialDate::Precision::Year) {
        if (isNumber)
            date = publicationDate(u"%1/%2/%3"_s.arg(inYear.year()).arg(number).arg(day));
        else
            date = publicationDate(
                QString(day + u' ' + month + u' ' + QString::number(inYear.year())));
    }
    if (!date.isKnown())
        date = inYear;
    if (!date.isKnown())
        date = publicationDate(latexText(record.see(u"issue_date")));
    if (date.isKnown() && date.year() == inYear.year())
        record.take({u"year"});
    if (date.month() != 0)
        record.take({u"month"});
    if (date.day() != 0)
        record.take({u"day"});
    return date;
}

QString addressIn(const QString &tex)
{
    const QString text = latexAddress(tex);
    const qsizetype at = text.indexOf(u"http"_s, 0, Qt::CaseInsensitive);
    const QString address = at < 0 ? QString() : text.sliced(at).section(u' ', 0, 0);
    return address.contains(u"://") ? address : QString();
}

// Where an electronic print stands: the archives that biblatex's manual names (section 3.14.7).
QString eprintAddress(const Record &record)
{
    const QString stated = record.see(u"archiveprefix").isEmpty() ? record.see(u"eprinttype")
                                                                  : record.see(u"archiveprefix");
    QString type = stated.toLower();
    QString id = latexAddress(record.see(u"eprint"));
    if (id.startsWith(u"arxiv:"_s, Qt::CaseInsensitive)) {
        id = id.sliced(6);
        type = u"arxiv"_s;
    }
    if (id.isEmpty() || id.contains(u' '))
        return {};
    static const QHash<QString, QString> archives{
        {u"arxiv"_s, u"https://arxiv.org/abs/"_s},
        {u"jstor"_s, u"https://www.jstor.org/stable/"_s},
        {u"pubmed"_s, u"https://pubmed.ncbi.nlm.nih.gov/"_s},
        {u"googlebooks"_s, u"https://books.google.com/books?id="_s},
        {u"hdl"_s, u"https://hdl.handle.net/"_s}};
    const auto archive = archives.constFind(type);
    return archive == archives.cend() ? QString() : *archive + id;
}

QString urlOf(Record &record)
{
    const QString url = latexAddress(record.take({u"url"}));
    if (!url.isEmpty())
        return url.section(u' ', 0, 0);
    for (QStringView name : {u"link", u"ee", u"bdsk-url-1", u"howpublished", u"adsurl", u"note"}) {
        const QString address = addressIn(record.see(name));
        if (!address.isEmpty())
            return address;
    }
    return eprintAddress(record);
}

QString doiOf(Record &record)
{
    const QString stated = latexAddress(record.take({u"doi"}));
    if (!stated.isEmpty()) {
        const QString doi = doiIn(stated);
        return doi.isEmpty() ? stated : doi;
    }
    const QString url = latexAddress(record.see(u"url"));
    return url.contains(u"doi.org/") ? doiIn(url) : QString();
}

QStringList topicsOf(Record &record)
{
    const QString tex = record.take({u"keywords", u"keyword", u"author_keywords", u"tags"});
    const bool semicolons = splitOutsideBraces(tex, u';').size() > 1;
    QStringList topics;
    for (QStringView piece : splitOutsideBraces(tex, semicolons ? u';' : u',')) {
        const QString topic = textOf(piece).simplified();
        if (!topic.isEmpty() && !topics.contains(topic))
            topics.append(topic);
    }
    return topics;
}

QString languageOf(Record &record)
{
    for (QStringView name : {u"langid", u"language"}) {
        const QString code = statedLanguage(latexText(record.see(name)));
        if (code.isEmpty())
            continue;
        record.take({name});
        return code;
    }
    return {};
}

// The parent's field under the name that the child has it by; empty where it is not taken over.
QString inheritedName(const BibEntry &child, const BibEntry &parent, const QString &name)
{
    static const QSet<QString> never{
        u"ids"_s,        u"crossref"_s, u"xref"_s,      u"xdata"_s,      u"entryset"_s,
        u"execute"_s,    u"label"_s,    u"options"_s,   u"presort"_s,    u"related"_s,
        u"shorthand"_s,  u"sortkey"_s,  u"doi"_s,       u"url"_s,        u"abstract"_s,
        u"keywords"_s,   u"pages"_s,    u"file"_s,      u"shorttitle"_s, u"eprint"_s,
        u"annotation"_s, u"note"_s,     u"sorttitle"_s, u"indextitle"_s};
    if (never.contains(name))
        return {};
    const bool isPart =
        isOneOf(child.type, {u"inproceedings", u"incollection", u"inbook", u"conference",
                             u"inreference", u"suppbook", u"bookinbook"});
    const bool isPlain = isOneOf(name, {u"title", u"subtitle", u"titleaddon"});
    if (!isPlain && !name.endsWith(u"title"))
        return name;
    if (child.type == u"article" && parent.type == u"periodical")
        return isPlain ? u"journal"_s + name : QString();
    if (isPart && isPlain)
        return (parent.type.startsWith(u"mv") ? u"main"_s : u"book"_s) + name;
    if (parent.type.startsWith(u"mv") && isPlain)
        return u"main"_s + name;
    return isPlain ? QString() : name;
}

} // namespace

ArticleDraft bibtexArticle(const BibEntry &entry)
{
    Record record(entry);
    ArticleDraft draft;
    draft.title = validText(titleOf(record, entry.type)).simplified();
    draft.source = validText(containerOf(record, entry.type)).simplified();
    if (draft.title.isEmpty())
        std::swap(draft.title, draft.source);
    draft.summary = validText(textOf(record.take({u"abstract"})));
    draft.date = dateOf(record);
    draft.doi = validText(doiOf(record));
    draft.url = validText(urlOf(record));
    for (const auto &[field, role] :
         {std::pair{u"author", u"author"}, {u"editor", u"editor"}, {u"translator", u"translator"}})
        draft.persons += bibtexPersons(validText(record.take({field})), QString::fromUtf16(role));
    draft.topics = topicsOf(record);
    draft.lang = languageOf(record);
    draft.fields = record.rest();
    draft.line = entry.line;
    if (draft.source.isEmpty() && !draft.url.contains(u"doi.org/"))
        draft.source = siteOf(draft.url);
    return draft;
}

void inheritFields(BibEntry &child, const BibEntry &parent, bool isXdata)
{
    for (const BibField &field : parent.fields) {
        const QString name = isXdata ? field.name : inheritedName(child, parent, field.name);
        if (!name.isEmpty() && !child.value(name))
            child.fields.append({name, field.value});
    }
}

} // namespace acervo
