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

const std::set<std::string> kKeys = {"/JS",     "/JavaScript", "/AA", "/OpenAction",
                                     "/Launch", "/AcroForm",   "/XFA"};

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
    if (key == "/S" && value.isName() && kActions.contains(value.getName()))
        return value.getName();
    if (key == "/URI" && value.isString() && !isSafeAddress(value.getStringValue()))
        return "/URI " + value.getUTF8Value();
    if (value.isIndirect()) // looked at in its turn
        return {};
    return problemIn(value, depth + 1);
}

std::string problemIn(QPDFObjectHandle value, int depth)
{
    if (depth > kDeepest)
        return "nesting";
    if (value.isStream())
        return problemIn(value.getDict(), depth + 1);
    if (value.isDictionary()) {
        for (const auto &[key, its] : value.getDictAsMap()) {
            std::string problem = problemInEntry(key, its, depth);
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

// qpdf keeps every object that it has read; so the file is opened again after so many.
constexpr int kObjectsAtOnce = 20'000;
constexpr int kObjectsBetweenQuestions = 1'000;

class PdfChecker
{
public:
    PdfChecker(QByteArrayView file, const PdfExpectation &expected,
               const std::function<bool()> &isStopped)
        : m_file(file)
        , m_expected(expected)
        , m_isStopped(isStopped)
    {}

    // What is wrong; empty when nothing is, or when it was stopped.
    std::string problem()
    {
        int size = 1;
        for (int first = 0; first < size && !m_wasStopped; first += kObjectsAtOnce) {
            QPDF pdf;
            pdf.setSuppressWarnings(true);
            pdf.setAttemptRecovery(false);
            pdf.processMemoryFile("dossier", m_file.data(),
                                  static_cast<std::size_t>(m_file.size()));
            size = static_cast<int>(pdf.getTrailer().getKey("/Size").getIntValue());
            std::string problem = first == 0 ? catalogProblem(pdf) : std::string();
            if (problem.empty())
                problem = problemInObjects(pdf, first, std::min(first + kObjectsAtOnce, size));
            if (!problem.empty())
                return problem;
        }
        return {};
    }

    bool wasStopped() const { return m_wasStopped; }

private:
    std::string catalogProblem(QPDF &pdf) const
    {
        QPDFObjectHandle root = pdf.getRoot();
        const auto count = root.getKey("/Pages").getKey("/Count").getIntValue();
        if (count != m_expected.pages)
            return "/Count " + std::to_string(count);
        QPDFObjectHandle names = root.getKey("/Names");
        const bool hasAttachments = names.isDictionary() && names.hasKey("/EmbeddedFiles");
        return hasAttachments == m_expected.hasAttachments ? std::string() : "/EmbeddedFiles";
    }

    // The objects numbered [first, end).
    std::string problemInObjects(QPDF &pdf, int first, int end)
    {
        for (int number = first; number < end; ++number) {
            if (number % kObjectsBetweenQuestions == 0 && m_isStopped && m_isStopped()) {
                m_wasStopped = true;
                return {};
            }
            std::string problem = problemIn(pdf.getObject(number, 0), 0);
            if (!problem.empty())
                return problem;
        }
        for (const QPDFExc &warning : pdf.getWarnings())
            return warning.what();
        return {};
    }

    QByteArrayView m_file;
    const PdfExpectation &m_expected;
    const std::function<bool()> &m_isStopped;
    bool m_wasStopped = false;
};

} // namespace

Result<void> checkPdf(const QString &path, const PdfExpectation &expected,
                      const std::function<bool()> &isStopped)
{
    const auto failure = [&](const QString &why) {
        return std::unexpected(
            Error{.code = ErrorCode::FileUnreadable, .subject = path, .detail = why});
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString());
    // From a file qpdf would read a few bytes at a time.
    const uchar *bytes = file.map(0, file.size());
    if (bytes == nullptr)
        return failure(file.errorString());
    PdfChecker checker(QByteArrayView(bytes, file.size()), expected, isStopped);
    std::string problem;
    try {
        problem = checker.problem();
    } catch (const std::exception &exception) {
        problem = exception.what();
    }
    if (checker.wasStopped())
        return std::unexpected(Error{.code = ErrorCode::Cancelled});
    if (problem.empty())
        return {};
    return failure(QString::fromStdString(problem));
}

} // namespace acervo
