#include "pdfupdate.h"

#include "cleantext.h"
#include "pdffile.h"

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

// The objects that are appended, and where each will stand.
class PdfUpdate
{
public:
    PdfUpdate(QPDF &pdf, QByteArrayView file)
        : m_fileSize(file.size())
        , m_rows(danglingRows(pdf, file))
        , m_next(static_cast<int>(pdf.getTrailer().getKey("/Size").getIntValue()))
    {}

    // In the place of the dictionary that has this number now. `entries` are added to it: qpdf
    // knows no references to objects that it does not have.
    void replace(QPDFObjectHandle object, const QByteArray &entries = {})
    {
        QByteArray body = QByteArray::fromStdString(object.unparseResolved());
        body.insert(body.lastIndexOf(">>"), entries + ' ');
        add(object.getObjectID(), body);
    }
    // The result is the new object's number.
    int append(const QByteArray &body)
    {
        add(m_next, body);
        return m_next++;
    }

    const QByteArray &bytes() const { return m_bytes; }
    const std::vector<TableRow> &rows() const { return m_rows; }
    int size() const { return m_next; } // one more than the highest number

private:
    void add(int number, const QByteArray &body)
    {
        m_bytes += '\n';
        m_rows.push_back({.object = number, .offset = m_fileSize + m_bytes.size()});
        m_bytes += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    }

    qint64 m_fileSize;
    std::vector<TableRow> m_rows;
    int m_next;
    QByteArray m_bytes;
};

QPDFObjectHandle languageString(const QString &language)
{
    return QPDFObjectHandle::newString(languageTag(language).toStdString());
}

// An element's kid by its place; null where there is none.
QPDFObjectHandle kidOf(QPDFObjectHandle element, int index)
{
    QPDFObjectHandle kids = element.getKey("/K");
    if (kids.isArray())
        return index < kids.getArrayNItems() ? kids.getArrayItem(index)
                                             : QPDFObjectHandle::newNull();
    return index == 0 ? kids : QPDFObjectHandle::newNull();
}

// The figures that stand in this section.
std::vector<QPDFObjectHandle> figuresOf(QPDFObjectHandle section)
{
    std::vector<QPDFObjectHandle> figures;
    for (int i = 0; section.isDictionary(); ++i) {
        QPDFObjectHandle kid = kidOf(section, i);
        if (kid.isNull())
            break;
        if (kid.isDictionary() && kid.getKey("/S").isNameAndEquals("/Figure"))
            figures.push_back(kid);
    }
    return figures;
}

void addFigureTexts(QPDFObjectHandle section, const QStringList &texts, PdfUpdate &update)
{
    const auto figures = figuresOf(section);
    for (std::size_t i = 0; i < std::min<std::size_t>(figures.size(), texts.size()); ++i) {
        QPDFObjectHandle figure = figures[i];
        const QString text = cleanLine(texts[static_cast<qsizetype>(i)]).left(kLongestFact);
        figure.replaceKey("/Alt", QPDFObjectHandle::newUnicodeString(text.toStdString()));
        update.replace(figure);
    }
}

// Sections that are written in another language than the document.
void addSectionLanguages(QPDFObjectHandle document, const PdfCompletion &completion,
                         PdfUpdate &update)
{
    for (qsizetype i = 0; i < completion.sectionLanguages.size(); ++i) {
        const QString &language = completion.sectionLanguages[i];
        QPDFObjectHandle section = kidOf(document, static_cast<int>(i));
        if (language == completion.language || languageTag(language).isEmpty() ||
            !section.isDictionary())
            continue;
        section.replaceKey("/Lang", languageString(language));
        update.replace(section);
    }
}

void completeStructure(QPDFObjectHandle document, const PdfCompletion &completion,
                       PdfUpdate &update)
{
    addFigureTexts(kidOf(document, 0), completion.figures, update);
    addSectionLanguages(document, completion, update);
}

void replaceCatalog(QPDF &pdf, const PdfCompletion &completion, PdfUpdate &update)
{
    QPDFObjectHandle root = pdf.getRoot();
    if (!languageTag(completion.language).isEmpty())
        root.replaceKey("/Lang", languageString(completion.language));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    const QByteArray length = QByteArray::number(completion.xmp.size());
    const int metadata = update.append("<< /Type /Metadata /Subtype /XML /Length " + length +
                                       " >>\nstream\n" + completion.xmp + "\nendstream");
    update.replace(root, "/Metadata " + QByteArray::number(metadata) + " 0 R");
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

QByteArray trailerOf(QPDF &pdf, int size, qint64 previous)
{
    QPDFObjectHandle trailer = pdf.getTrailer().shallowCopy();
    trailer.replaceKey("/Prev", QPDFObjectHandle::newInteger(previous));
    trailer.replaceKey("/Size", QPDFObjectHandle::newInteger(size));
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

QByteArray updateOf(QPDF &pdf, QByteArrayView file, const PdfCompletion &completion)
{
    const auto previous = tableOffset(file);
    if (!previous)
        return {};
    PdfUpdate update(pdf, file);
    QPDFObjectHandle tree = pdf.getRoot().getKey("/StructTreeRoot");
    if (tree.isDictionary())
        completeStructure(kidOf(tree, 0), completion, update);
    replaceCatalog(pdf, completion, update);
    return update.bytes() + tableOf(update.rows()) + trailerOf(pdf, update.size(), *previous) +
           "startxref\n" + QByteArray::number(file.size() + update.bytes().size()) + "\n%%EOF\n";
}

} // namespace

Result<void> completePdf(QFile &file, const PdfCompletion &completion)
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
        pdf.processMemoryFile("dossier", reinterpret_cast<const char *>(bytes),
                              static_cast<std::size_t>(file.size()));
        update = updateOf(pdf, QByteArrayView(bytes, file.size()), completion);
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
