#include "bibteximporter.h"

#include "bibtexparser.h"
#include "bibtexrecord.h"
#include "readwhole.h"

#include <QRegularExpression>
#include <QSet>

namespace acervo {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 progressStep = 512 * 1024;
constexpr int deepestInheritance = 8;

QStringList keysOf(const BibEntry &entry, QStringView field)
{
    QStringList keys;
    if (const QString *value = entry.value(field)) {
        for (const QString &key : value->split(u','))
            keys.append(key.trimmed().toLower());
    }
    return keys;
}

// The entries that others take fields from, by their key in lower case.
using Parents = QHash<QString, BibEntry>;

Parents parentsIn(QByteArrayView text)
{
    const QByteArray lower = text.toByteArray().toLower();
    Parents parents;
    if (!lower.contains("crossref") && !lower.contains("xdata"))
        return parents;
    QSet<QString> wanted;
    BibtexParser first(text);
    while (const auto entry = first.next()) {
        for (QStringView field : {u"crossref", u"xdata"}) {
            for (const QString &key : keysOf(*entry, field))
                wanted.insert(key);
        }
    }
    BibtexParser second(text);
    while (const auto entry = second.next()) {
        const QString key = entry->key.toLower();
        if (wanted.contains(key) && !parents.contains(key))
            parents.insert(key, *entry);
    }
    return parents;
}

// Each parent is inherited from once: entries that name each other twice would double the work with
// every level.
void inheritAll(BibEntry &entry, const Parents &parents, QSet<QString> &seen, int depth = 0)
{
    if (depth > deepestInheritance)
        return;
    for (QStringView field : {u"xdata", u"crossref"}) {
        for (const QString &key : keysOf(entry, field)) {
            const auto parent = parents.constFind(key);
            if (parent == parents.cend() || seen.contains(key))
                continue;
            seen.insert(key);
            BibEntry whole = *parent;
            inheritAll(whole, parents, seen, depth + 1);
            inheritFields(entry, whole, field == u"xdata");
        }
    }
}

ImportFlow tell(BibEntry &entry, const Parents &parents, const QString &path, ImportSink &sink)
{
    if (entry.type == "xdata"_L1 || entry.type == "set"_L1)
        return ImportFlow::GoOn;
    QSet<QString> seen;
    inheritAll(entry, parents, seen);
    ArticleDraft draft = bibtexArticle(entry);
    const bool isEmpty = draft.title.isEmpty() && draft.summary.isEmpty();
    if (entry.brokenLine != 0 || isEmpty) {
        const bool isBroken = entry.brokenLine != 0;
        const ErrorCode code = isBroken ? ErrorCode::RecordMalformed : ErrorCode::RecordEmpty;
        const QString where =
            isBroken ? entry.key + u", line "_s + QString::number(entry.brokenLine) : entry.key;
        const ImportFlow flow = sink.badRecord(Error{code, path, where, entry.line});
        if (flow == ImportFlow::Stop || isEmpty)
            return flow;
    }
    return sink.article(std::move(draft));
}

} // namespace

Result<void> BibtexImporter::read(QIODevice &device, const QString &path, ImportSink &sink) const
{
    const Result<QByteArray> bytes = readWhole(device, path, maxFile);
    if (!bytes)
        return std::unexpected(bytes.error());
    const Error cancelled{ErrorCode::Cancelled, path, {}};
    const Parents parents = parentsIn(*bytes);
    BibtexParser parser(*bytes);
    qint64 told = 0;
    while (auto entry = parser.next()) {
        ImportFlow flow = tell(*entry, parents, path, sink);
        const qint64 done = std::min<qint64>(parser.position(), bytes->size());
        if (flow == ImportFlow::GoOn && done - told >= progressStep) {
            told = done;
            flow = sink.progress(told);
        }
        if (flow == ImportFlow::Stop)
            return std::unexpected(cancelled);
    }
    if (sink.progress(bytes->size()) == ImportFlow::Stop)
        return std::unexpected(cancelled);
    return {};
}

bool looksLikeBibtex(QStringView text)
{
    static const QRegularExpression entry(
        u"^[ \\t]*@[a-zA-Z]+\\s{0,20}[{(]\\s{0,20}[^\\s,={}\"]{0,200}\\s{0,20}[,=]"_s,
        QRegularExpression::MultilineOption);
    return entry.matchView(text).hasMatch();
}

} // namespace acervo
