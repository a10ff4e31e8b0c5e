#include "pdfupdate.h"

#include <QFile>

#include <qpdf/QPDF.hh>

namespace acervo {

namespace {

struct XrefEntry
{
    int object = 0;
    quint8 type = 0;    // 0: free, 1: at an offset
    quint32 offset = 0; // of type 1
    quint16 generation = 0;
};

template <typename T>
void appendBigEndian(QByteArray &bytes, T value)
{
    for (int shift = static_cast<int>(sizeof(T)) * 8 - 8; shift >= 0; shift -= 8)
        bytes += static_cast<char>((value >> shift) & 0xff);
}

bool standsAt(const QByteArrayView file, qint64 offset, int object)
{
    const QByteArray head = QByteArray::number(object) + " 0 obj";
    return offset >= 0 && offset + head.size() <= file.size() &&
           file.sliced(offset, head.size()) == head;
}

// The numbers that the file's table gives a place, where they do not stand.
std::vector<XrefEntry> danglingEntries(QPDF &pdf, QByteArrayView file)
{
    std::vector<XrefEntry> dangling;
    for (const auto &[id, entry] : pdf.getXRefTable()) {
        if (entry.getType() == 1 && !standsAt(file, entry.getOffset(), id.getObj()))
            dangling.push_back({.object = id.getObj(), .generation = 0xffff});
    }
    return dangling;
}

QByteArray languageTag(const QString &language)
{
    QByteArray tag;
    for (const char c : language.left(35).toLatin1()) {
        if (QChar::fromLatin1(c).isLetterOrNumber() || c == '-')
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

// "/Index [4 1 9 3]": runs of consecutive numbers; the entries are in their order.
QByteArray indexOf(const std::vector<XrefEntry> &entries)
{
    QByteArray index;
    for (std::size_t i = 0; i < entries.size();) {
        std::size_t end = i + 1;
        while (end < entries.size() && entries[end].object == entries[end - 1].object + 1)
            ++end;
        index += QByteArray::number(entries[i].object) + ' ' +
                 QByteArray::number(static_cast<qulonglong>(end - i)) + ' ';
        i = end;
    }
    return index.trimmed();
}

QByteArray xrefObject(QPDF &pdf, int object, std::vector<XrefEntry> entries, qint64 previous)
{
    std::ranges::sort(entries, {}, &XrefEntry::object);
    QByteArray rows;
    for (const XrefEntry &entry : entries) {
        rows += static_cast<char>(entry.type);
        appendBigEndian(rows, entry.offset);
        appendBigEndian(rows, entry.generation);
    }
    const QPDFObjectHandle trailer = pdf.getTrailer();
    QByteArray text = QByteArray::number(object) + " 0 obj\n<< /Type /XRef /W [1 4 2] /Size " +
                      QByteArray::number(object + 1) + " /Index [" + indexOf(entries) + "] /Prev " +
                      QByteArray::number(previous) + " /Root " +
                      QByteArray::fromStdString(trailer.getKey("/Root").unparse());
    if (trailer.hasKey("/Info"))
        text += " /Info " + QByteArray::fromStdString(trailer.getKey("/Info").unparse());
    return text + " /Length " + QByteArray::number(rows.size()) + " >>\nstream\n" + rows +
           "\nendstream\nendobj\n";
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
    const int size = static_cast<int>(pdf.getTrailer().getKey("/Size").getIntValue());
    std::vector<XrefEntry> entries = danglingEntries(pdf, file);
    const QByteArray catalog = '\n' + catalogObject(pdf, language);
    const auto end = static_cast<quint32>(file.size());
    const auto table = end + static_cast<quint32>(catalog.size());
    entries.push_back({.object = pdf.getRoot().getObjectID(), .type = 1, .offset = end + 1});
    entries.push_back({.object = size, .type = 1, .offset = table});
    return catalog + xrefObject(pdf, size, std::move(entries), *previous) + "startxref\n" +
           QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace

Result<void> completePdf(QFile &file, const QString &language)
{
    const auto failure = [&](const QString &why) {
        return std::unexpected(
            Error{.code = ErrorCode::FileUnreadable, .subject = file.fileName(), .detail = why});
    };
    // The table holds offsets of four bytes.
    if (!file.flush() || file.size() > 0xf000'0000LL)
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
