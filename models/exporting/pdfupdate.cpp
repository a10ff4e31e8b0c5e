#include "pdfupdate.h"

#include <QFile>

namespace acervo {

namespace {

constexpr qint64 kAtOnce = 64 * 1024;

bool standsAt(QByteArrayView file, qint64 offset, int object)
{
    const QByteArray head = QByteArray::number(object) + " 0 obj";
    return offset >= 0 && offset + head.size() <= file.size() &&
           file.sliced(offset, head.size()) == head;
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

} // namespace

QByteArray pdfReference(int number) { return QByteArray::number(number) + " 0 R"; }

PdfUpdate::PdfUpdate(QFile &file, QPDF &pdf, QByteArrayView bytes)
    : m_file(file)
    , m_pdf(pdf)
    , m_at(bytes.size())
    , m_rows(danglingRows(pdf, bytes))
    , m_next(static_cast<int>(pdf.getTrailer().getKey("/Size").getIntValue()))
    , m_previous(tableOffset(bytes))
    , m_isWritten(file.seek(bytes.size()))
{}

// The numbers that the file's table gives a place, where they do not stand.
std::vector<PdfUpdate::TableRow> PdfUpdate::danglingRows(QPDF &pdf, QByteArrayView file)
{
    std::vector<TableRow> dangling;
    for (const auto &[id, entry] : pdf.getXRefTable()) {
        if (entry.getType() == 1 && !standsAt(file, entry.getOffset(), id.getObj()))
            dangling.push_back({.object = id.getObj(), .offset = {}});
    }
    return dangling;
}

void PdfUpdate::write(const QByteArray &bytes)
{
    m_isWritten = m_isWritten && m_file.write(bytes) == bytes.size();
    m_at += bytes.size();
}

void PdfUpdate::begin(int number)
{
    write("\n");
    m_rows.push_back({.object = number, .offset = m_at});
    write(QByteArray::number(number) + " 0 obj\n");
}

void PdfUpdate::replace(QPDFObjectHandle object, const QByteArray &entries)
{
    QByteArray body = QByteArray::fromStdString(object.unparseResolved());
    body.insert(body.lastIndexOf(">>"), entries + ' ');
    begin(object.getObjectID());
    write(body + "\nendobj\n");
}

int PdfUpdate::append(const QByteArray &body)
{
    begin(m_next);
    write(body + "\nendobj\n");
    return m_next++;
}

int PdfUpdate::append(const QByteArray &entries, QIODevice &content)
{
    begin(m_next);
    write("<< " + entries + " /Length " + QByteArray::number(content.size()) + " >>\nstream\n");
    m_isWritten = m_isWritten && content.seek(0);
    while (m_isWritten && !content.atEnd()) {
        const QByteArray some = content.read(kAtOnce);
        m_isWritten = !some.isEmpty();
        write(some);
    }
    write("\nendstream\nendobj\n");
    return m_next++;
}

// Sections of consecutive numbers, each row 20 bytes.
QByteArray PdfUpdate::table()
{
    std::ranges::sort(m_rows, {}, &TableRow::object);
    QByteArray table = "xref\n";
    for (std::size_t i = 0; i < m_rows.size();) {
        std::size_t end = i + 1;
        while (end < m_rows.size() && m_rows[end].object == m_rows[end - 1].object + 1)
            ++end;
        table += QByteArray::number(m_rows[i].object) + ' ' +
                 QByteArray::number(static_cast<qulonglong>(end - i)) + '\n';
        for (; i < end; ++i) {
            const qint64 offset = m_rows[i].offset.value_or(0);
            table += QByteArray::number(offset).rightJustified(10, '0') +
                     (m_rows[i].offset ? " 00000 n \n" : " 65535 f \n");
        }
    }
    return table;
}

QByteArray PdfUpdate::trailer(qint64 previous) const
{
    QPDFObjectHandle trailer = m_pdf.getTrailer().shallowCopy();
    trailer.replaceKey("/Prev", QPDFObjectHandle::newInteger(previous));
    trailer.replaceKey("/Size", QPDFObjectHandle::newInteger(m_next));
    return "trailer\n" + QByteArray::fromStdString(trailer.unparse()) + '\n';
}

bool PdfUpdate::finish()
{
    constexpr qint64 mostOffset = 9'999'999'999; // the table has ten digits
    if (!m_previous || m_at > mostOffset)
        return false;
    const qint64 begin = m_at;
    write(table() + trailer(*m_previous) + "startxref\n" + QByteArray::number(begin) + "\n%%EOF\n");
    return m_isWritten && m_file.flush();
}

} // namespace acervo
