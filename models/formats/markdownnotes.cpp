#include "markdownnotes.h"

#include "articlelink.h"
#include "filessource.h"
#include "inforce.h"
#include "jsonlinesexporter.h"
#include "markdownhighlights.h"
#include "markdowntext.h"
#include "notetag.h"
#include "shownarticle.h"
#include "yamltext.h"

#include <QUrl>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

const QString kSuffix = u"md"_s;

// The marks of a link can't stand in what it leads to.
QString linkable(QString title)
{
    for (QChar &c : title) {
        if (u"[]#^|"_s.contains(c))
            c = u' ';
    }
    return title;
}

QStringList noteTags(const QStringList &tags)
{
    QStringList all;
    for (const QString &tag : tags)
        all += noteTag(tag);
    all.removeDuplicates();
    return all;
}

QString timeOf(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

void addSection(QByteArray &out, const char *mark, const QString &markdown)
{
    out.append("\n<!-- ").append(mark).append(" -->\n\n");
    out += markdown.toUtf8() + '\n';
}

// All that the library keeps beyond what a reader sees; the pages that articles were made from are
// left out.
QByteArray keptOf(ArticleRecord record, const ExportOptions &options)
{
    Article &article = record.article;
    article.title.clear();
    article.summary.clear();
    article.body.clear();
    record.notes.clear();
    if (!options.hasNotes)
        record.highlights.clear();
    for (SourceRecord &source : record.records)
        source.raw.clear();
    QByteArray json;
    JsonLinesExporter().add(record, json);
    // Only texts have these characters; what looks like a comment's end would end it.
    return json.trimmed().replace('<', "\\u003c").replace('>', "\\u003e");
}

// The links are those of its text: file:uuid.
void addNote(QByteArray &out, const NoteRecord &note, const QString &heading,
             const QByteArrayList &links)
{
    const qsizetype lines = note.text.count(u'\n') + 1;
    out += "\n<!-- note lines=" + QByteArray::number(lines) +
           " created=" + timeOf(note.created).toLatin1() +
           " changed=" + timeOf(note.changed).toLatin1();
    if (!note.name.isEmpty())
        out += " name=" + QUrl::toPercentEncoding(note.name);
    if (!links.isEmpty())
        out += " links=" + links.join(',');
    out += " -->\n\n## " + markdownLine(heading).toUtf8() + "\n\n" + note.text.toUtf8() + '\n';
}

bool hasLinks(const NoteRecord &note) { return !linkedArticles(note.text).isEmpty(); }

} // namespace

MarkdownNotes::MarkdownNotes(const ExportOptions &options, ExportWording wording,
                             PictureSupply pictures)
    : m_options(options)
    , m_wording(std::move(wording))
    , m_pictures(std::move(pictures))
    , m_names(kSuffix)
{
    // Its name is its own, whatever the articles are called.
    m_names.take(fileName(m_wording.page.index, kSuffix, u"Index"_s));
}

std::optional<MarkdownNotes::File> MarkdownNotes::fileOf(const ArticleRecord &record)
{
    const Article &article = record.article;
    const QString name =
        m_names.take(fileName(linkable(shownTitle(article)), kSuffix, u"Article"_s));
    const QString title = name.chopped(kSuffix.size() + 1);
    m_places.insert(article.uuid, m_entries.size());
    m_entries.append({.name = title, .date = article.date});

    QByteArray content = frontMatter(record, title);
    if (!article.summary.isEmpty())
        addSection(content, "summary", markdownText(article.summary));
    if (!article.body.isEmpty())
        addSection(content, "text", m_pictures.markdown(article.body, article.pictures));
    if (m_options.hasNotes && !record.highlights.isEmpty()) {
        content += "\n<!-- highlights -->\n\n## " +
                   markdownLine(m_wording.page.highlights).toUtf8() + "\n\n" +
                   markdownHighlights(record.highlights).toUtf8();
    }
    content += "\n<!-- acervo " + keptOf(record, m_options) + " -->\n";
    QList<NoteRecord> notes = m_options.hasNotes ? record.notes : QList<NoteRecord>();
    for (NoteRecord &note : notes)
        note.text = m_pictures.note(note.text);
    if (std::ranges::any_of(notes, hasLinks)) {
        m_waiting.append({.file = {.name = name, .content = content}, .notes = notes});
        return std::nullopt;
    }
    addNotes(content, notes);
    return File{.name = name, .content = content};
}

QList<MarkdownNotes::File> MarkdownNotes::takeWaiting()
{
    QList<File> files;
    for (Waiting &waiting : m_waiting) {
        addNotes(waiting.file.content, waiting.notes);
        files.append(std::move(waiting.file));
    }
    m_waiting.clear();
    return files;
}

// Links to what is not in the folder stay as they are.
void MarkdownNotes::addNotes(QByteArray &out, const QList<NoteRecord> &notes) const
{
    for (NoteRecord note : notes) {
        QByteArrayList links;
        note.text = withAddresses(note.text, [&](const QString &address) {
            const QString uuid = uuidOfAddress(address);
            const auto place = m_places.constFind(uuid);
            if (place == m_places.cend())
                return QString();
            const QByteArray file =
                QUrl::toPercentEncoding(m_entries[*place].name + u'.' + kSuffix);
            const QByteArray link = file + ':' + QUrl::toPercentEncoding(uuid);
            if (!links.contains(link))
                links.append(link);
            const QString itsNote = address.section(u'#', 1); // by its name
            return QString::fromLatin1(file) + (itsNote.isEmpty() ? itsNote : u'#' + itsNote);
        });
        addNote(out, note, m_wording.page.note, links);
    }
}

QByteArray MarkdownNotes::frontMatter(const ArticleRecord &record, const QString &name) const
{
    const Article &article = record.article;
    QStringList authors;
    for (const Person &person : article.persons)
        authors += person.shown();
    QStringList countries;
    for (const QString &code : countriesInForce(article))
        countries += m_wording.placeName(code);
    countries.removeDuplicates();

    QByteArray out;
    YamlText yaml(out);
    yaml.begin();
    yaml.text("title", article.title);
    if (name != article.title)
        yaml.texts("aliases", {shownTitle(article)}); // what links may call it
    yaml.text("id", article.uuid);
    if (article.date.precision() == PartialDate::Precision::Day)
        yaml.raw("date", article.date.toIso());
    else
        yaml.text("date", article.date.toIso());
    yaml.texts("authors", authors);
    QStringList sources = article.sources;
    sources.removeAll(filesSource); // no source at all
    yaml.texts("source", sources);
    yaml.text("url", article.url);
    yaml.text("doi", article.doi);
    yaml.text("lang", article.lang);
    yaml.texts("countries", countries);
    yaml.texts("topics", topicsInForce(article));
    yaml.texts("tags", noteTags(article.tags));
    yaml.trueOnly("read", article.read);
    yaml.trueOnly("starred", article.starred);
    yaml.end();
    return out;
}

void MarkdownNotesInOne::add(const ArticleRecord &record, QByteArray &out)
{
    const auto whole = m_notes.fileOf(record);
    const QByteArray content = whole ? whole->content : m_notes.takeWaiting().first().content;
    std::ignore = m_notes.takePictures();
    out += out.isEmpty() ? content : '\n' + content;
}

MarkdownNotes::File MarkdownNotes::index()
{
    const PageWording &words = m_wording.page;
    QString text = u"<!-- acervo index -->\n\n# %1\n\n%2\n"_s.arg(markdownLine(words.title),
                                                                  markdownLine(words.subtitle));
    std::optional<int> year;
    for (const Entry &entry : m_entries) {
        if (year != entry.date.year()) {
            year = entry.date.year();
            text += u"\n## "_s + (*year > 0 ? QString::number(*year) : markdownLine(words.noDate)) +
                    u"\n\n"_s;
        }
        text += u"- [[%1]]"_s.arg(entry.name);
        if (entry.date.isKnown())
            text += u" · "_s + markdownLine(m_wording.dateInWords(entry.date));
        text += u'\n';
    }
    return {.name = fileName(words.index, kSuffix, u"Index"_s), .content = text.toUtf8()};
}

} // namespace acervo
