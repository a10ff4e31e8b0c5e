#include "formatdetection.h"

#include "bibteximporter.h"
#include "feedimporter.h"
#include "htmlimporter.h"
#include "jsonfeed.h"
#include "jsonimporter.h"
#include "jsonlimporter.h"
#include "listingimporter.h"
#include "listingpage.h"
#include "risimporter.h"
#include "savedpage.h"
#include "tableimporter.h"
#include "validtext.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lookAt = 64 * 1024;
constexpr int linesToTry = 10;

// Files that begin like these hold no plain text, even where their first bytes are printable.
bool hasBinaryMark(QByteArrayView bytes)
{
    static constexpr QByteArrayView marks[] = {"%PDF-",
                                               "PK\x03\x04",
                                               "\x1f\x8b",
                                               "\xfd"
                                               "7zXZ",
                                               "BZh",
                                               "\x28\xb5\x2f\xfd",
                                               "7z\xbc\xaf",
                                               "\x89PNG",
                                               "GIF8",
                                               "\xff\xd8\xff",
                                               "\x7f"
                                               "ELF",
                                               "SQLite format 3"};
    return std::ranges::any_of(marks, [&](QByteArrayView mark) { return bytes.startsWith(mark); });
}

// A stray control character does not make a text binary; one in fifty does.
bool isBinary(QByteArrayView bytes)
{
    if (hasBinaryMark(bytes))
        return true;
    if (QStringConverter::encodingForData(bytes))
        return false;
    const auto controls = std::ranges::count_if(bytes, [](char c) {
        const auto byte = uchar(c);
        return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v';
    });
    return controls * 50 > bytes.size();
}

// One of the first lines is an object; the last one that we see may be cut.
bool looksLikeJsonLines(QByteArrayView bytes, bool isWhole)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    for (int i = 0; i < linesToTry && !bytes.isEmpty(); ++i) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView line = (end < 0 ? bytes : bytes.first(end)).trimmed();
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
        if (!line.startsWith('{'))
            continue;
        if (end < 0 && !isWhole)
            return line.sliced(1).trimmed().startsWith('"');
        if (QJsonDocument::fromJson(line.toByteArray()).isObject())
            return true;
    }
    return false;
}

// A list of records, or an object that does not end on its first line.
bool looksLikeJson(const QString &text, bool isWhole, bool isNamedJson)
{
    const QStringView rest = QStringView(text).trimmed();
    if (rest.isEmpty() || (rest.front() != u'[' && rest.front() != u'{'))
        return false;
    const QStringView inner = rest.sliced(1).trimmed();
    const bool begins = inner.isEmpty() || (rest.front() == u'[' && inner.front() == u'{') ||
                        inner.front() == u'"' || inner.front() == u']' || inner.front() == u'}';
    const bool isOneLine = rest.front() == u'{' && !rest.contains(u'\n');
    if (!begins || (isOneLine && !isWhole && !isNamedJson))
        return false;
    if (rest.front() == u'[')
        return isNamedJson || inner.startsWith(u'{');
    // Several objects, one a line, are JSON Lines.
    const qsizetype end = rest.indexOf(u'\n');
    return end < 0 || !QJsonDocument::fromJson(rest.first(end).toUtf8()).isObject();
}

bool isNamedJsonLines(const QString &path)
{
    return path.endsWith(".jsonl"_L1, Qt::CaseInsensitive) ||
           path.endsWith(".ndjson"_L1, Qt::CaseInsensitive);
}

} // namespace

Result<ImportFormat> detectFormat(QIODevice &device, const QString &path)
{
    const QByteArray bytes = device.peek(lookAt);
    const bool isWhole = bytes.size() < lookAt;
    const auto refused = [&](ErrorCode code, const QString &detail = {}) {
        return std::unexpected(Error{.code = code, .subject = path, .detail = detail});
    };
    if (bytes.isEmpty() && device.size() > 0)
        return refused(ErrorCode::FileUnreadable, device.errorString());
    if (bytes.isEmpty())
        return refused(ErrorCode::FileEmpty);
    if (isBinary(bytes))
        return refused(ErrorCode::FileBinary);
    // What is cut in the middle of a letter would be decoded as another encoding.
    const qsizetype lastEnd = isWhole ? -1 : bytes.lastIndexOf('\n');
    const QString text = decodedText(lastEnd < 0 ? bytes : bytes.first(lastEnd));
    if (looksLikeHtml(text))
        return ImportFormat::Html;
    const bool isFeed = looksLikeJsonFeed(bytes);
    const bool isNamedLines = isNamedJsonLines(path);
    if (!isFeed && !isNamedLines &&
        looksLikeJson(text, isWhole, path.endsWith(".json"_L1, Qt::CaseInsensitive)))
        return ImportFormat::Json;
    if (!isFeed && (looksLikeJsonLines(bytes, isWhole) || isNamedLines))
        return ImportFormat::JsonLines;
    if (isWhole && text.trimmed().isEmpty())
        return refused(ErrorCode::FileEmpty);
    // Before the others: what a feed quotes may look like any of them.
    if (looksLikeFeed(bytes, text))
        return ImportFormat::Feed;
    if (looksLikeBibtex(text))
        return ImportFormat::Bibtex;
    if (looksLikeRis(text))
        return ImportFormat::Ris;
    if (!isFeed && looksLikeTable(text, path))
        return ImportFormat::Table;
    if (looksLikeListing(text))
        return ImportFormat::Listing;
    return refused(ErrorCode::FormatUnknown);
}

std::unique_ptr<Importer> newImporter(ImportFormat format, const ColumnChoices &columns)
{
    switch (format) {
    case ImportFormat::JsonLines:
        return std::make_unique<JsonlImporter>();
    case ImportFormat::Bibtex:
        return std::make_unique<BibtexImporter>();
    case ImportFormat::Ris:
        return std::make_unique<RisImporter>();
    case ImportFormat::Json:
        return std::make_unique<JsonImporter>();
    case ImportFormat::Table:
        return std::make_unique<TableImporter>(columns);
    case ImportFormat::Html:
        return std::make_unique<HtmlImporter>();
    case ImportFormat::Feed:
        return std::make_unique<FeedImporter>();
    case ImportFormat::Listing:
        break;
    }
    return std::make_unique<ListingImporter>();
}

Result<void> importFile(const QString &path, ImportSink &sink, const ColumnChoices &columns)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(Error{.code = ErrorCode::FileNotFound, .subject = path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorCode::FileUnreadable, path, file.errorString()});
    const Result<ImportFormat> format = detectFormat(file, path);
    if (!format)
        return std::unexpected(format.error());
    return newImporter(*format, columns)->read(file, path, sink);
}

} // namespace acervo
