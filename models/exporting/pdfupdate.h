// PdfUpdate appends objects to a finished PDF. PDF 32000-1:2008, 7.5.4 (cross-reference table) and
// 7.5.6 (incremental updates). One thread.
#pragma once

#include <QByteArray>

#include <qpdf/QPDF.hh>

#include <optional>

class QFile;
class QIODevice;

namespace acervo {

class PdfUpdate
{
public:
    // `pdf` reads from `bytes`, which are the file as it stands. The file is open for writing.
    // Numbers of objects that the table has and the file has not are taken out of it.
    PdfUpdate(QFile &file, QPDF &pdf, QByteArrayView bytes);

    // In the place of the dictionary that has this number now. `entries` are added to it: qpdf
    // knows no references to objects that it does not have.
    void replace(QPDFObjectHandle object, const QByteArray &entries = {});
    // Dictionary or array, as it is written. The result is the new object's number.
    int append(const QByteArray &body);
    // A stream; `entries` are those of its dictionary besides its length.
    int append(const QByteArray &entries, QIODevice &content);

    // Writes the table and the trailer. False where something could not be written.
    bool finish();

private:
    struct TableRow // an object at an offset, or a number that is free
    {
        int object = 0;
        std::optional<qint64> offset;
    };
    static std::vector<TableRow> danglingRows(QPDF &pdf, QByteArrayView file);
    QByteArray table();
    QByteArray trailer(qint64 previous) const;
    void begin(int number);
    void write(const QByteArray &bytes);

    QFile &m_file;
    QPDF &m_pdf;
    qint64 m_at; // where the next byte goes
    std::vector<TableRow> m_rows;
    int m_next;                       // one more than the highest number
    std::optional<qint64> m_previous; // where the file's own table stands
    bool m_isWritten = true;
};

// "12 0 R"
QByteArray pdfReference(int number);

} // namespace acervo
