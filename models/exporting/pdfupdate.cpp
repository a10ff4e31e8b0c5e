#include "pdfupdate.h"

#include <QFile>

#include <qpdf/QPDF.hh>

#include <optional>

namespace acervo {

namespace {

// A row of the table: an object at an offset, or a number that is free.
struct TableRow
{
    int object = 0;
    std::optional<qint64> offset;
};

bool standsAt(const QByteArrayView file, qint64 offset, int object)
{
    const QByteArray head = QByteArray::number(object) + " 0 obj";
    return offset >= 0 && offset + head.size() <= file.size() &&
           file.sliced(offset, head.size()) == head;
}

// The numbers that the file's table gives a place, where they do not stand.
std::vector<TableRow> danglingRows(QPDF &pdf, QByteArrayView file)
{
    std::vector<TableRow> dangling;
    for (const auto &[id, entry] : pdf.getXRefTable()) {
        if (entry.getType() == 1 && !standsAt(file, entry.getOffset(), id.getObj()))
            dangling.push_back({.object = id.getObj(), .offset = {}});
    }
    return dangling;
}

QByteArray languageTag(const QString &language)
{
    QByteArray tag;
    for (const char c : language.left(35).toLatin1()) {
        const char letter = static_cast<char>(c | 0x20);
        if ((letter >= 'a' && letter <= 'z') || (c >= '0' && c <= '9') || c == '-')
            tag += c;
    }
    return tag;
}

QByteArray catalogObject(QPDF &pdf, const QString &language)
{
    QPDFObjectHandle root = pdf.getRoot();
    const QByteArray tag = languageTag(language);
    if (!tag.isEmpty())
        root.replaceKey("/Lang", QPDFObjectHandle::newString(tag.toStdString()));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    return QByteArray::number(root.getObjectID()) + " 0 obj\n" +
           QByteArray::fromStdString(root.unparseResolved()) + "\nendobj\n";
}

// Sections of consecutive numbers, each row 20 bytes.
QByteArray tableOf(std::vector<TableRow> rows)
{
    std::ranges::sort(rows, {}, &TableRow::object);
    QByteArray table = "xref\n";
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end].object == rows[end - 1].object + 1)
            ++end;
        table += QByteArray::number(rows[i].object) + ' ' +
                 QByteArray::number(static_cast<qulonglong>(end - i)) + '\n';
        for (; i < end; ++i) {
            const qint64 offset = rows[i].offset.value_or(0);
            table += QByteArray::number(offset).rightJustified(10, '0') +
                     (rows[i].offset ? " 00000 n \n" : " 65535 f \n");
        }
    }
    return table;
}

QByteArray trailerOf(QPDF &pdf, qint64 previous)
{
    QPDFObjectHandle trailer = pdf.getTrailer().shallowCopy();
    trailer.replaceKey("/Prev", QPDFObjectHandle::newInteger(previous));
    return "trailer\n" + QByteArray::fromStdString(trailer.unparse()) + '\n';
}

// Where the file's own table stands, as its last lines say.
std::optional<qint64> tableOffset(QByteArrayView file)
{
    const qsizetype at = file.lastIndexOf("startxref");
    if (at < 0)
        return std::nullopt;
    bool ok = false;
    const qint64 offset =
        file.sliced(at + 9).trimmed().toByteArray().split('\n').constFirst().toLongLong(&ok);
    return ok ? std::optional(offset) : std::nullopt;
}

QByteArray updateOf(QPDF &pdf, QByteArrayView file, const QString &language)
{
    const auto previous = tableOffset(file);
    if (!previous)
        return {};
    std::vector<TableRow> rows = danglingRows(pdf, file);
    rows.push_back({.object = pdf.getRoot().getObjectID(), .offset = file.size() + 1});
    const QByteArray catalog = '\n' + catalogObject(pdf, language);
    return catalog + tableOf(std::move(rows)) + trailerOf(pdf, *previous) + "startxref\n" +
           QByteArray::number(file.size() + catalog.size()) + "\n%%EOF\n";
}

} // namespace

Result<void> completePdf(QFile &file, const QString &language)
{
    const auto failure = [&](const QString &why) {
        return std::unexpected(
            Error{.code = ErrorCode::FileUnreadable, .subject = file.fileName(), .detail = why});
    };
    // The table has ten digits for an offset.
    if (!file.flush() || file.size() > 9'999'999'999LL)
        return failure(file.errorString());
    const uchar *bytes = file.map(0, file.size());
    if (bytes == nullptr)
        return failure(file.errorString());
    QByteArray update;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(QFile::encodeName(file.fileName()).constData());
        update = updateOf(pdf, QByteArrayView(bytes, file.size()), language);
    } catch (const std::exception &problem) {
        return failure(QString::fromUtf8(problem.what()));
    }
    file.unmap(const_cast<uchar *>(bytes));
    if (update.isEmpty() || !file.seek(file.size()) || file.write(update) != update.size() ||
        !file.flush())
        return failure(file.errorString());
    return {};
}

} // namespace acervo
