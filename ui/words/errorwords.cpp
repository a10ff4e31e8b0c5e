#include "errorwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace acervo {

namespace {

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::ErrorWords)
};

QString named(const QString &subject)
{
    return subject.isEmpty() ? ErrorWords::tr("The file")
                             : u'“' + QDir::toNativeSeparators(subject) + u'”';
}

// “notes.txt”, line 7
QString placed(const Error &error)
{
    if (error.line <= 0)
        return named(error.subject);
    return ErrorWords::tr("%1, line %2").arg(named(error.subject), QString::number(error.line));
}

// The system's own words, in brackets: they are facts, in whatever language it speaks.
QString withDetail(const QString &sentence, const QString &detail)
{
    if (detail.isEmpty())
        return sentence;
    return sentence + QStringLiteral(" (") + detail.simplified() + u')';
}

QString fileInWords(const Error &error)
{
    const QString file = named(error.subject);
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return ErrorWords::tr("%1 is not there. Check the name and try again.").arg(file);
    case ErrorCode::FileUnreadable:
        if (error.detail.startsWith(u"PDF")) // what the reader of PDFs says of it
            return ErrorWords::tr("%1 is a PDF that is damaged or cut off. Get the whole file and "
                                  "import it again.")
                .arg(file);
        return withDetail(
            ErrorWords::tr("%1 can't be read. Check its permissions and try again.").arg(file),
            error.detail);
    case ErrorCode::FileEmpty:
        return ErrorWords::tr("%1 is empty. Choose another file.").arg(file);
    case ErrorCode::FileBinary:
        return ErrorWords::tr("%1 holds no text. Choose a text file, such as a page saved as text.")
            .arg(file);
    case ErrorCode::FileTooLarge:
        return ErrorWords::tr("%1 is larger than %2, the most that Acervo reads. Split it.")
            .arg(file, QLocale().formattedDataSize(error.detail.toLongLong()));
    default:
        if (error.detail == u"PDF")
            return ErrorWords::tr(
                       "%1 is a PDF without articles inside. Of PDFs, Acervo reads those "
                       "that it made itself, with their articles.")
                .arg(file);
        return ErrorWords::tr("%1 is of no format that Acervo reads. Choose a topic page saved as "
                              "text, a feed, RIS, BibTeX, CSV, JSON, or Markdown.")
            .arg(file);
    }
}

QString recordInWords(const Error &error)
{
    const QString place = placed(error);
    switch (error.code) {
    case ErrorCode::RecordTruncated:
        return ErrorWords::tr("%1: the file ends in the middle of a record. Get the whole file and "
                              "import it again.")
            .arg(place);
    case ErrorCode::RecordEmpty:
        return ErrorWords::tr("%1: the record has neither title nor text and was left out.")
            .arg(place);
    case ErrorCode::RecordTooLarge:
        return ErrorWords::tr("%1: the record is too large and was left out. Split its text.")
            .arg(place);
    default:
        return withDetail(
            ErrorWords::tr("%1: the record can't be understood. Correct it and import again.")
                .arg(place),
            error.detail);
    }
}

QString libraryInWords(const Error &error)
{
    const QString file = named(error.subject);
    switch (error.code) {
    case ErrorCode::NotALibrary:
        return ErrorWords::tr("%1 is not an Acervo library. To bring its articles in, import it.")
            .arg(file);
    case ErrorCode::LibraryNewer:
        return ErrorWords::tr("%1 was written by a newer version of Acervo. Update Acervo to open "
                              "it.")
            .arg(file);
    case ErrorCode::LibraryInUse:
        return ErrorWords::tr("%1 is open in another Acervo. Close it there and try again.")
            .arg(file);
    case ErrorCode::LibraryDamaged:
        return withDetail(ErrorWords::tr("%1 is damaged. Keep a copy of it and go back to a "
                                         "backup.")
                              .arg(file),
                          error.detail);
    case ErrorCode::DiskFull:
        return ErrorWords::tr("The disk of %1 is full; nothing was lost. Free some space and try "
                              "again.")
            .arg(file);
    case ErrorCode::ReadOnly:
        return ErrorWords::tr("%1 can't be written to. Check the permissions of it and its folder.")
            .arg(file);
    default:
        return withDetail(ErrorWords::tr("The library could not do this. Try again; if it happens "
                                         "again, restart Acervo."),
                          error.detail);
    }
}

} // namespace

QString errorInWords(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileEmpty:
    case ErrorCode::FileBinary:
    case ErrorCode::FileTooLarge:
    case ErrorCode::FormatUnknown:
        return fileInWords(error);
    case ErrorCode::RecordMalformed:
    case ErrorCode::RecordTruncated:
    case ErrorCode::RecordEmpty:
    case ErrorCode::RecordTooLarge:
        return recordInWords(error);
    case ErrorCode::NotALibrary:
    case ErrorCode::LibraryNewer:
    case ErrorCode::LibraryInUse:
    case ErrorCode::LibraryDamaged:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::DatabaseFailed:
        return libraryInWords(error);
    case ErrorCode::NothingToUndo:
        return ErrorWords::tr("There is nothing to undo.");
    case ErrorCode::NothingToRedo:
        return ErrorWords::tr("There is nothing to redo.");
    case ErrorCode::UndoBlocked:
        return ErrorWords::tr("This can't be undone by itself, as later steps build on it. The "
                              "history (Ctrl+Shift+H) names them and undoes them together.");
    case ErrorCode::ArticleNotFound:
        return ErrorWords::tr("Article %1 is not in this library. Search for its title.")
            .arg(error.subject);
    case ErrorCode::Cancelled:
        return ErrorWords::tr("Stopped, as you asked. What was done before stays.");
    }
    return {};
}

QString refusedPictureInWords(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileTooLarge:
        return ErrorWords::tr("The picture is larger than 2 MB, also when it is made smaller. Make "
                              "it smaller and paste it again.");
    case ErrorCode::FormatUnknown:
        return ErrorWords::tr("That is no picture that a note keeps. Paste a PNG, JPEG, GIF or "
                              "WebP.");
    case ErrorCode::FileBinary:
        return ErrorWords::tr("The picture is damaged and can't be kept. Copy it again.");
    default:
        return errorInWords(error);
    }
}

} // namespace acervo
