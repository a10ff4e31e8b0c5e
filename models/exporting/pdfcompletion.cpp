#include "pdfcompletion.h"

#include "attachmentspool.h"
#include "cleantext.h"
#include "pdffile.h"
#include "pdfupdate.h"

#include <QFile>

namespace acervo {

namespace {

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

constexpr int kDeepestElement = 64;

// The figures that stand in this element, at any depth.
void findFigures(QPDFObjectHandle element, std::vector<QPDFObjectHandle> &figures, int depth = 0)
{
    for (int i = 0; element.isDictionary() && depth < kDeepestElement; ++i) {
        QPDFObjectHandle kid = kidOf(element, i);
        if (kid.isNull())
            break;
        if (!kid.isDictionary() || !kid.hasKey("/S"))
            continue;
        if (kid.getKey("/S").isNameAndEquals("/Figure"))
            figures.push_back(kid);
        else
            findFigures(kid, figures, depth + 1);
    }
}

void addFigureTexts(QPDFObjectHandle section, const QStringList &texts, PdfUpdate &update)
{
    std::vector<QPDFObjectHandle> figures;
    findFigures(section, figures);
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
    for (const auto &[section, texts] : completion.figures)
        addFigureTexts(kidOf(document, static_cast<int>(section)), texts, update);
    addSectionLanguages(document, completion, update);
}

QByteArray textString(const QString &text)
{
    return QByteArray::fromStdString(
        QPDFObjectHandle::newUnicodeString(text.toStdString()).unparse());
}

// "application/jsonl" as a name.
QByteArray nameOf(const QString &mimeType)
{
    return QByteArray::fromStdString(
        QPDFObjectHandle::newName("/" + mimeType.toStdString()).unparse());
}

// The number of the object that tells of the file.
int appendAttachment(const DossierAttachment &attachment, AttachmentSpool &content,
                     PdfUpdate &update)
{
    const QByteArray facts = "/Size " + QByteArray::number(content.size()) + " /CheckSum <" +
                             content.digest().toHex() + '>';
    const int stream = update.append("/Type /EmbeddedFile /Subtype " + nameOf(attachment.mimeType) +
                                         " /Filter /FlateDecode /Params << " + facts + " >>",
                                     content.deflated());
    const QByteArray name = textString(attachment.name);
    return update.append("<< /Type /Filespec /F " + name + " /UF " + name + " /Desc " +
                         textString(attachment.description) + " /AFRelationship /Data /EF << /F " +
                         pdfReference(stream) + " >> >>");
}

// What the catalog's dictionary of names says of attachments, and the list of them.
struct AttachmentEntries
{
    QByteArray names;
    QByteArray list;
};

AttachmentEntries appendAttachments(const PdfCompletion &completion, PdfUpdate &update)
{
    AttachmentEntries entries;
    std::map<QByteArray, QByteArray> references; // a tree of names is sorted
    for (std::size_t i = 0; i < completion.contents.size(); ++i) {
        const DossierAttachment &attachment = completion.attachments[static_cast<qsizetype>(i)];
        references[textString(attachment.name)] =
            pdfReference(appendAttachment(attachment, *completion.contents[i], update));
    }
    if (references.empty())
        return entries;
    for (const auto &[name, reference] : references) {
        entries.names += name + ' ' + reference + ' ';
        entries.list += reference + ' ';
    }
    entries.names = "/EmbeddedFiles << /Names [ " + entries.names + "] >>";
    entries.list = "/AF [ " + entries.list + "]";
    return entries;
}

void replaceCatalog(QPDF &pdf, const PdfCompletion &completion, PdfUpdate &update)
{
    QPDFObjectHandle root = pdf.getRoot();
    if (!languageTag(completion.language).isEmpty())
        root.replaceKey("/Lang", languageString(completion.language));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    const int metadata = update.append("<< /Type /Metadata /Subtype /XML /Length " +
                                       QByteArray::number(completion.xmp.size()) + " >>\nstream\n" +
                                       completion.xmp + "\nendstream");
    const AttachmentEntries attached = appendAttachments(completion, update);
    QByteArray entries = "/Metadata " + pdfReference(metadata) + ' ' + attached.list;
    if (!attached.names.isEmpty()) {
        QPDFObjectHandle names = root.getKey("/Names");
        QByteArray body = names.isDictionary() ? QByteArray::fromStdString(names.unparseResolved())
                                               : QByteArrayLiteral("<< >>");
        body.insert(body.lastIndexOf(">>"), attached.names + ' ');
        root.removeKey("/Names");
        entries += " /Names " + pdfReference(update.append(body));
    }
    update.replace(root, entries);
}

bool complete(QFile &file, QPDF &pdf, QByteArrayView bytes, const PdfCompletion &completion)
{
    PdfUpdate update(file, pdf, bytes);
    QPDFObjectHandle tree = pdf.getRoot().getKey("/StructTreeRoot");
    if (tree.isDictionary())
        completeStructure(kidOf(tree, 0), completion, update);
    replaceCatalog(pdf, completion, update);
    return update.finish();
}

} // namespace

Result<void> completePdf(QFile &file, const PdfCompletion &completion)
{
    const auto failure = [&](const QString &why) {
        return std::unexpected(
            Error{.code = ErrorCode::FileUnreadable, .subject = file.fileName(), .detail = why});
    };
    if (!file.flush())
        return failure(file.errorString());
    const qint64 size = file.size();
    uchar *bytes = file.map(0, size);
    if (bytes == nullptr)
        return failure(file.errorString());
    bool isComplete = false;
    QString problem;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("dossier", reinterpret_cast<const char *>(bytes),
                              static_cast<std::size_t>(size));
        isComplete = complete(file, pdf, QByteArrayView(bytes, size), completion);
        problem = file.errorString();
    } catch (const std::exception &thrown) {
        problem = QString::fromUtf8(thrown.what());
    }
    file.unmap(bytes);
    if (!isComplete)
        return failure(problem);
    return {};
}

} // namespace acervo
