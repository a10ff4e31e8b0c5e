#include "pdfcheck.h"

#include <QFile>

#include <qpdf/QPDF.hh>

#include <set>
#include <string>

namespace acervo {

namespace {

// PDF 32000-1:2008, 12.6.4: what an action may do other than go to a page or an address.
const std::set<std::string> kActions = {
    "/Launch",     "/JavaScript", "/SubmitForm", "/ResetForm", "/ImportData",      "/GoToR",
    "/GoToE",      "/Thread",     "/Sound",      "/Movie",     "/Rendition",       "/SetOCGState",
    "/GoTo3DView", "/Trans",      "/Named",      "/Hide",      "/RichMediaExecute"};

const std::set<std::string> kKeys = {"/JS",     "/JavaScript",    "/AA",       "/OpenAction",
                                     "/Launch", "/EmbeddedFiles", "/AcroForm", "/XFA"};

constexpr int kDeepest = 64; // of values inside one object

bool isSafeAddress(const std::string &address)
{
    const QByteArray lower = QByteArray::fromStdString(address).toLower();
    return lower.startsWith("http://") || lower.startsWith("https://") ||
           lower.startsWith("mailto:");
}

// What is wrong in this value, and in those inside it; empty when nothing is.
std::string problemIn(QPDFObjectHandle value, int depth);

std::string problemInEntry(const std::string &key, QPDFObjectHandle value, int depth)
{
    if (kKeys.contains(key))
        return key;
    if (value.isIndirect()) // looked at in its turn
        return {};
    if (key == "/S" && value.isName() && kActions.contains(value.getName()))
        return value.getName();
    if (key == "/URI" && value.isString() && !isSafeAddress(value.getStringValue()))
        return "/URI " + value.getUTF8Value();
    return problemIn(value, depth + 1);
}

std::string problemIn(QPDFObjectHandle value, int depth)
{
    if (depth > kDeepest)
        return "nesting";
    if (value.isStream())
        return problemIn(value.getDict(), depth + 1);
    if (value.isDictionary()) {
        for (const std::string &key : value.getKeys()) {
            std::string problem = problemInEntry(key, value.getKey(key), depth);
            if (!problem.empty())
                return problem;
        }
    } else if (value.isArray()) {
        const int count = value.getArrayNItems();
        for (int i = 0; i < count; ++i) {
            const QPDFObjectHandle item = value.getArrayItem(i);
            std::string problem = item.isIndirect() ? std::string() : problemIn(item, depth + 1);
            if (!problem.empty())
                return problem;
        }
    }
    return {};
}

std::string problemIn(QPDF &pdf, int pages)
{
    const QPDFObjectHandle tree = pdf.getRoot().getKey("/Pages");
    if (tree.getKey("/Count").getIntValue() != pages)
        return "/Count " + std::to_string(tree.getKey("/Count").getIntValue());
    for (const auto &[id, entry] : pdf.getXRefTable()) {
        QPDFObjectHandle object = pdf.getObject(id);
        std::string problem = problemIn(object, 0);
        if (!problem.empty())
            return problem;
        // Each is looked at once; qpdf would keep them all.
        if (object.isDictionary() || object.isArray())
            pdf.replaceObject(id, QPDFObjectHandle::newNull());
    }
    for (const QPDFExc &warning : pdf.getWarnings())
        return warning.what();
    return {};
}

} // namespace

Result<void> checkPdf(const QString &path, int pages)
{
    std::string problem;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processFile(QFile::encodeName(path).constData());
        problem = problemIn(pdf, pages);
    } catch (const std::exception &exception) {
        problem = exception.what();
    }
    if (problem.empty())
        return {};
    return std::unexpected(Error{.code = ErrorCode::FileUnreadable,
                                 .subject = path,
                                 .detail = QString::fromStdString(problem)});
}

} // namespace acervo
