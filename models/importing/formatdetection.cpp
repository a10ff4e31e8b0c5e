#include "formatdetection.h"

#include "bibteximporter.h"
#include "decodeddevice.h"
#include "dossierimporter.h"
#include "feedimporter.h"
#include "folderimport.h"
#include "htmlimporter.h"
#include "jsonfeed.h"
#include "jsonimporter.h"
#include "jsonlimporter.h"
#include "listingimporter.h"
#include "listingpage.h"
#include "markdownimporter.h"
#include "risimporter.h"
#include "savedpage.h"
#include "tableimporter.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lookAt = 64 * 1024;
constexpr int linesToTry = 10;

// Files that begin like these hold no plain text, even where their first bytes are printable.
bool hasBinaryMark(QByteArrayView bytes)
{
    static constexpr QByteArrayView marks[] = {"PK\x03\x04",
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
bool isBinary(QByteArrayView text, qint64 replaced)
{
    const auto controls = std::ranges::count_if(text, [](char c) {
        const auto byte = uchar(c);
        return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v';
    });
    constexpr qint64 fewest = 4;
    return controls + replaced >= fewest && (controls + replaced) * 50 > text.size();
}

// What is cut in the middle of a letter would be another encoding's.
QByteArrayView withoutCutLetter(QByteArrayView bytes)
{
    for (int i = 0; i < 3 && !bytes.isEmpty() && (uchar(bytes.back()) & 0xc0) == 0x80; ++i)
        bytes.chop(1);
    return !bytes.isEmpty() && uchar(bytes.back()) >= 0xc0 ? bytes.chopped(1) : bytes;
}

// An e-mail: its head has dates and names too, but is no article's.
bool isMail(QStringView text)
{
    static const QRegularExpression field(
        u"^(?:from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|"
        "reply-to|cc|content-type|x-[a-z-]+): ?"_s,
        QRegularExpression::CaseInsensitiveOption);
    QSet<QString> fields;
    for (const QStringView line : text.left(8 * 1024).tokenize(u'\n')) {
        if (line.trimmed().isEmpty())
            break;
        const QRegularExpressionMatch match = field.matchView(line);
        if (match.hasMatch())
            fields.insert(match.captured().section(u':', 0, 0).toLower());
        else if (fields.isEmpty() && !line.startsWith("From "_L1))
            break;
    }
    return fields.contains("from"_L1) && fields.contains("subject"_L1) && fields.size() >= 3;
}

// One of the first lines is an object; the last one that we see may be cut.
bool looksLikeJsonLines(QByteArrayView bytes, bool isWhole)
{
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
    const QByteArray raw = device.peek(lookAt);
    const bool isWhole = raw.size() < lookAt;
    const auto refused = [&](ErrorCode code, const QString &detail = {}) {
        return std::unexpected(Error{.code = code, .subject = path, .detail = detail});
    };
    if (raw.isEmpty() && device.size() > 0)
        return refused(ErrorCode::FileUnreadable, device.errorString());
    if (raw.isEmpty())
        return refused(ErrorCode::FileEmpty);
    if (raw.startsWith("%PDF-"))
        return ImportFormat::Dossier;
    const QByteArrayView start = isWhole ? QByteArrayView(raw) : withoutCutLetter(raw);
    TextDecoder decoder(start);
    QByteArray bytes = decoder.decoded(start);
    bytes += decoder.decoded({});
    if (hasBinaryMark(raw) || isBinary(bytes, decoder.replaced()))
        return refused(ErrorCode::FileBinary);
    const QString text = QString::fromUtf8(bytes);
    if (isMail(text))
        return refused(ErrorCode::FormatUnknown);
    // Before the others: what a feed quotes may look like any of them.
    if (looksLikeJsonFeed(bytes) || looksLikeFeed(text))
        return ImportFormat::Feed;
    if (hasFrontMatter(text) || (isNamedMarkdown(path) && !looksLikeListing(text)))
        return ImportFormat::Markdown;
    if (looksLikeHtml(text))
        return ImportFormat::Html;
    const bool isNamedLines = isNamedJsonLines(path);
    if (!isNamedLines &&
        looksLikeJson(text, isWhole, path.endsWith(".json"_L1, Qt::CaseInsensitive)))
        return ImportFormat::Json;
    if (looksLikeJsonLines(bytes, isWhole) || isNamedLines)
        return ImportFormat::JsonLines;
    if (isWhole && text.trimmed().isEmpty())
        return refused(ErrorCode::FileEmpty);
    if (looksLikeBibtex(text))
        return ImportFormat::Bibtex;
    if (looksLikeRis(text))
        return ImportFormat::Ris;
    if (looksLikeTable(text, path))
        return ImportFormat::Table;
    if (looksLikeListing(text))
        return ImportFormat::Listing;
    return refused(ErrorCode::FormatUnknown);
}

std::unique_ptr<Importer> newImporter(ImportFormat format, const ColumnChoices &columns,
                                      const QString &root)
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
    case ImportFormat::Dossier:
        return std::make_unique<DossierImporter>();
    case ImportFormat::Markdown:
        return std::make_unique<MarkdownImporter>(root);
    case ImportFormat::Listing:
        break;
    }
    return std::make_unique<ListingImporter>();
}

Result<void> importFile(const QString &path, ImportSink &sink, const ColumnChoices &columns,
                        const QString &root)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(Error{.code = ErrorCode::FileNotFound, .subject = path});
    if (info.isDir())
        return importFolder(path, sink);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorCode::FileUnreadable, path, file.errorString()});
    const Result<ImportFormat> format = detectFormat(file, path);
    if (!format)
        return std::unexpected(format.error());
    if (*format == ImportFormat::Dossier)
        return DossierImporter().read(file, path, sink);
    DecodedDevice text(file);
    const Result<void> read = newImporter(*format, columns, root)->read(text, path, sink);
    if (text.replaced() > 0)
        sink.replaced(path, text.replaced());
    return read;
}

} // namespace acervo
