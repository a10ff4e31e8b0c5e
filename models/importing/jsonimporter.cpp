#include "jsonimporter.h"

#include "jsonplaces.h"
#include "jsonrecord.h"
#include "storedrecord.h"
#include "validtext.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUtf8StringView>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 progressStep = 512 * 1024;

// Where a piece begins, as a line; pieces come in order.
class LineCounter
{
public:
    explicit LineCounter(QByteArrayView text)
        : m_text(text)
    {}
    qint64 lineOf(QByteArrayView piece)
    {
        const qsizetype at = piece.data() - m_text.data();
        m_line += m_text.sliced(m_done, at - m_done).count('\n');
        m_done = at;
        return m_line;
    }
    qsizetype done() const { return m_done; }

private:
    QByteArrayView m_text;
    qsizetype m_done = 0;
    qint64 m_line = 1;
};

// What a page says of itself (JSON-LD) stands beside the article.
bool isBeside(const QJsonObject &object)
{
    static const QStringList types{u"Organization"_s,
                                   u"WebSite"_s,
                                   u"WebPage"_s,
                                   u"Person"_s,
                                   u"ImageObject"_s,
                                   u"BreadcrumbList"_s,
                                   u"NewsMediaOrganization"_s,
                                   u"SearchAction"_s,
                                   u"CollectionPage"_s,
                                   u"SiteNavigationElement"_s};
    const QJsonValue type = object.value("@type"_L1);
    return types.contains(type.isArray() ? type.toArray().at(0).toString() : type.toString());
}

// Zotero's files and notes belong to an item.
bool isAttachment(const QJsonObject &object)
{
    const QString type = innerRecord(object).value("itemType"_L1).toString();
    return type == "attachment"_L1 || type == "note"_L1 || type == "annotation"_L1;
}

class DocumentReader
{
public:
    DocumentReader(QByteArrayView text, const QString &path, ImportSink &sink)
        : m_path(path)
        , m_sink(sink)
        , m_lines(text)
    {}

    ImportFlow addPieces(const QList<JsonPiece> &pieces)
    {
        for (const JsonPiece &piece : pieces) {
            if (add(piece.text) == ImportFlow::Stop)
                return ImportFlow::Stop;
            if (m_lines.done() - m_told < progressStep)
                continue;
            m_told = m_lines.done();
            if (m_sink.progress(m_told) == ImportFlow::Stop)
                return ImportFlow::Stop;
        }
        return ImportFlow::GoOn;
    }

    ImportFlow add(QByteArrayView text)
    {
        const qint64 line = m_lines.lineOf(text);
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray(), &fault);
        if (fault.error != QJsonParseError::NoError)
            return m_sink.badRecord(
                Error{ErrorCode::RecordMalformed, m_path, fault.errorString(), line});
        if (document.isArray())
            return addWrapped(document.array(), line);
        return addObject(document.object(), line);
    }

private:
    ImportFlow addObject(const QJsonObject &object, qint64 line)
    {
        if (isBeside(object) || isAttachment(object))
            return ImportFlow::GoOn;
        ArticleDraft draft = isStoredRecord(object) ? storedDraftOf(object) : articleOf(object);
        const bool isEmpty =
            draft.title.isEmpty() && draft.summary.isEmpty() && draft.body.isEmpty();
        if (isEmpty && !draft.stored)
            return addWrapped(object, line);
        draft.line = line;
        return m_sink.article(std::move(draft));
    }
    // A record's place held more records, or none.
    ImportFlow addWrapped(const QJsonValue &value, qint64 line)
    {
        const auto place = recordPlace(value);
        if (!place || (place->isOne && place->path.isEmpty()))
            return m_sink.badRecord(Error{ErrorCode::RecordEmpty, m_path, {}, line});
        QJsonValue inner = value;
        for (const QString &key : place->path)
            inner = inner.isArray() ? inner.toArray().at(key.toInt()) : inner.toObject().value(key);
        QJsonArray records = inner.toArray();
        if (inner.isObject() && place->isOne)
            records.append(inner);
        for (const QJsonValue &record :
             inner.isObject() && !place->isOne ? inner.toObject() : QJsonObject())
            records.append(record);
        for (const QJsonValue &record : std::as_const(records)) {
            const QJsonObject object = record.toObject();
            if (!looksLikeRecord(innerRecord(object)) || isBeside(object) || isAttachment(object))
                continue;
            ArticleDraft draft = articleOf(object);
            draft.line = line;
            if (m_sink.article(std::move(draft)) == ImportFlow::Stop)
                return ImportFlow::Stop;
        }
        return ImportFlow::GoOn;
    }

    const QString &m_path;
    ImportSink &m_sink;
    LineCounter m_lines;
    qsizetype m_told = 0;
};

Result<QByteArray> textOf(QIODevice &device, const QString &path)
{
    const QByteArray bytes = device.read(JsonImporter::maxFile + 1);
    if (bytes.isEmpty() && device.size() > 0)
        return std::unexpected(Error{ErrorCode::FileUnreadable, path, device.errorString()});
    if (bytes.size() > JsonImporter::maxFile)
        return std::unexpected(
            Error{ErrorCode::FileTooLarge, path, QString::number(JsonImporter::maxFile)});
    if (bytes.startsWith("\xef\xbb\xbf"))
        return bytes.sliced(3);
    const bool isUtf8 =
        !bytes.contains('\0') && QUtf8StringView(bytes.constData(), bytes.size()).isValidUtf8();
    return isUtf8 ? bytes : decodedText(bytes).toUtf8();
}

// The piece of text at a path of keys.
QByteArrayView pieceAt(QByteArrayView text, const QStringList &path)
{
    for (const QString &key : path) {
        const QList<JsonPiece> pieces = jsonPieces(text);
        const auto member =
            std::ranges::find_if(pieces, [&](const JsonPiece &piece) { return piece.key == key; });
        const qsizetype index = member != pieces.end() ? member - pieces.begin() : key.toInt();
        text = index < pieces.size() ? pieces[index].text : QByteArrayView();
    }
    return text;
}

// The list of objects in a document that is broken somewhere.
QByteArrayView listIn(QByteArrayView text)
{
    QByteArrayView longest;
    for (const JsonPiece &piece : jsonPieces(text)) {
        const bool isList = piece.text.startsWith('[') && piece.text.contains('{');
        if (isList && piece.text.size() > longest.size())
            longest = piece.text;
    }
    return longest;
}

class DocumentImport
{
public:
    DocumentImport(QByteArrayView text, const QString &path, ImportSink &sink)
        : m_text(text)
        , m_path(path)
        , m_sink(sink)
        , m_reader(text, path, sink)
    {}

    Result<ImportFlow> read()
    {
        if (!m_text.startsWith('{'))
            return m_reader.addPieces(m_text.startsWith('[') ? jsonPieces(m_text)
                                                             : jsonValues(m_text));
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(m_text.toByteArray(), &fault);
        if (fault.error != QJsonParseError::NoError)
            return readBroken(fault);
        const auto place = recordPlace(document.object());
        if (!place)
            return std::unexpected(Error{ErrorCode::FormatUnknown, m_path, {}});
        const QByteArrayView piece = pieceAt(m_text, place->path);
        return place->isOne ? m_reader.add(piece) : m_reader.addPieces(jsonPieces(piece));
    }

private:
    // Several documents one after another, or one that is broken: then the records around the
    // fault are read.
    ImportFlow readBroken(const QJsonParseError &fault)
    {
        const QList<JsonPiece> values = jsonValues(m_text);
        if (values.size() > 1)
            return m_reader.addPieces(values);
        const QByteArrayView list = listIn(m_text);
        if (!list.isEmpty())
            return m_reader.addPieces(jsonPieces(list));
        const qsizetype at = std::min<qsizetype>(fault.offset, m_text.size());
        const qint64 line = m_text.first(at).count('\n') + 1;
        return m_sink.badRecord(
            Error{ErrorCode::RecordMalformed, m_path, fault.errorString(), line});
    }

    QByteArrayView m_text;
    const QString &m_path;
    ImportSink &m_sink;
    DocumentReader m_reader;
};

} // namespace

Result<void> JsonImporter::read(QIODevice &device, const QString &path, ImportSink &sink) const
{
    const Result<QByteArray> whole = textOf(device, path);
    if (!whole)
        return std::unexpected(whole.error());
    const Result<ImportFlow> flow =
        DocumentImport(QByteArrayView(*whole).trimmed(), path, sink).read();
    if (!flow)
        return std::unexpected(flow.error());
    if (*flow == ImportFlow::Stop || sink.progress(whole->size()) == ImportFlow::Stop)
        return std::unexpected(Error{ErrorCode::Cancelled, path, {}});
    return {};
}

} // namespace acervo
