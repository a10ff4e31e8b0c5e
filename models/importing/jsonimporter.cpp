#include "jsonimporter.h"

#include "jsonplaces.h"
#include "jsonteller.h"
#include "jsonvaluereader.h"
#include "readwhole.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lookAt = 64 * 1024;

// Where, in a record that is broken, the next one begins: an object that begins with the same
// name, and is whole. 0 where there is none.
qsizetype nextRecord(QByteArrayView broken)
{
    constexpr int placesToTry = 64;
    const qsizetype quote = broken.indexOf('"');
    const qsizetype end = quote < 0 ? -1 : broken.indexOf('"', quote + 1);
    if (end < 0 || !broken.startsWith('{') || !broken.sliced(1, quote - 1).trimmed().isEmpty())
        return 0;
    const QByteArrayView name = broken.sliced(quote, end + 1 - quote);
    qsizetype at = end;
    for (int i = 0; i < placesToTry && (at = broken.indexOf(name, at + 1)) >= 0; ++i) {
        qsizetype begin = at - 1;
        while (begin > 0 && isJsonSpace(broken[begin]))
            --begin;
        if (broken[begin] != '{')
            continue;
        const QByteArrayView rest = broken.sliced(begin);
        const qsizetype length = JsonValueEnd().find(rest);
        if (length > 0 && QJsonDocument::fromJson(rest.first(length).toByteArray()).isObject())
            return begin;
    }
    return 0;
}

ImportFlow addValue(JsonValueReader &reader, const JsonValueReader::Value &value, qint64 line,
                    JsonTeller &teller)
{
    QJsonParseError fault{};
    QJsonDocument document;
    if (!value.tooLong) {
        document = QJsonDocument::fromJson(value.text.toByteArray(), &fault);
        if (fault.error == QJsonParseError::NoError)
            return teller.add(document, line);
    }
    // A quote or bracket that is missing would take the records behind it along.
    if (const qsizetype next = nextRecord(value.text))
        reader.stepBack(next);
    return teller.bad(value.tooLong ? ErrorCode::RecordTooLarge
                      : value.ended ? ErrorCode::RecordMalformed
                                    : ErrorCode::RecordTruncated,
                      line, value.tooLong ? QString() : fault.errorString());
}

// What stands before a part of a file.
struct Before
{
    qint64 lines = 0;
    qint64 bytes = 0;
};

// The elements of a list, or the values that stand one after another.
Result<ImportFlow> readValues(QIODevice &device, const QString &path, JsonTeller &teller,
                              Before before = {})
{
    JsonValueReader reader(device, JsonImporter::maxRecord);
    JsonValueReader::Value value;
    JsonValueReader::State state = reader.next(value);
    for (; state == JsonValueReader::State::Value; state = reader.next(value)) {
        if (addValue(reader, value, before.lines + value.line, teller) == ImportFlow::Stop ||
            teller.progress(before.bytes + reader.bytesDone()) == ImportFlow::Stop)
            return ImportFlow::Stop;
    }
    if (state == JsonValueReader::State::Failed)
        return std::unexpected(Error{ErrorCode::FileUnreadable, path, device.errorString()});
    return ImportFlow::GoOn;
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

// An object: what holds the records is found first.
class DocumentImport
{
public:
    DocumentImport(QByteArrayView text, const QString &path, JsonTeller &teller)
        : m_text(text)
        , m_path(path)
        , m_teller(teller)
    {}

    Result<ImportFlow> read()
    {
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(m_text.toByteArray(), &fault);
        if (fault.error != QJsonParseError::NoError)
            return readBroken(fault);
        const auto place = recordPlace(document.object());
        if (!place)
            return std::unexpected(Error{ErrorCode::FormatUnknown, m_path, {}});
        const QByteArrayView piece = pieceAt(m_text, place->path);
        if (place->isOne || piece.startsWith('['))
            return readFrom(piece);
        for (const JsonPiece &member : jsonPieces(piece)) {
            if (!member.text.startsWith('{'))
                continue; // what stands beside the records
            const Result<ImportFlow> flow = readFrom(member.text);
            if (!flow || *flow == ImportFlow::Stop)
                return flow;
        }
        return ImportFlow::GoOn;
    }

private:
    Result<ImportFlow> readFrom(QByteArrayView piece)
    {
        const qsizetype begin = piece.data() - m_text.data();
        m_before.lines += m_text.sliced(m_before.bytes, begin - m_before.bytes).count('\n');
        m_before.bytes = begin;
        QByteArray bytes = QByteArray::fromRawData(piece.data(), piece.size());
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return readValues(buffer, m_path, m_teller, m_before);
    }
    // Several documents one after another, or one that is broken: then the records around the
    // fault are read.
    Result<ImportFlow> readBroken(const QJsonParseError &fault)
    {
        const qsizetype end = JsonValueEnd().find(m_text);
        if (end > 0 && !m_text.sliced(end).trimmed().isEmpty())
            return readFrom(m_text);
        const QByteArrayView list = listIn(m_text);
        if (!list.isEmpty())
            return readFrom(list);
        const qsizetype at = std::min<qsizetype>(fault.offset, m_text.size());
        return m_teller.bad(ErrorCode::RecordMalformed, m_text.first(at).count('\n') + 1,
                            fault.errorString());
    }

    QByteArrayView m_text;
    const QString &m_path;
    JsonTeller &m_teller;
    Before m_before; // the piece that was read last
};

Result<ImportFlow> readDocument(QIODevice &device, const QString &path, JsonTeller &teller)
{
    if (!device.peek(lookAt).trimmed().startsWith('{'))
        return readValues(device, path, teller);
    const Result<QByteArray> whole = readWhole(device, path, JsonImporter::maxDocument);
    if (!whole)
        return std::unexpected(whole.error());
    return DocumentImport(*whole, path, teller).read();
}

} // namespace

Result<void> JsonImporter::read(QIODevice &device, const QString &path, ImportSink &sink) const
{
    JsonTeller teller(path, sink);
    const Result<ImportFlow> flow = readDocument(device, path, teller);
    if (!flow)
        return std::unexpected(flow.error());
    if (*flow == ImportFlow::Stop || teller.end() == ImportFlow::Stop)
        return std::unexpected(Error{ErrorCode::Cancelled, path, {}});
    return {};
}

} // namespace acervo
