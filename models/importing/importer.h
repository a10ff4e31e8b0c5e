// Importer reads one format: bytes in, articles out, one at a time. It knows no database and no
// dialog. Immutable; any thread, also several at once. It works on the thread that calls it, and
// calls the sink from there.
#pragma once

#include "article.h"
#include "columnmeaning.h"
#include "error.h"
#include "libraryrecord.h"

class QIODevice;

namespace acervo {

enum class ImportFlow : quint8 { GoOn, Stop };

// Where an importer puts what it reads. Answering Stop ends the reading at once.
class ImportSink
{
public:
    virtual ~ImportSink() = default;

    // The draft is valid text (no NUL, no lone surrogate) and has a title, a summary or a body.
    virtual ImportFlow article(ArticleDraft &&draft) = 0;
    // What the library that the file comes from keeps beside its articles. Whoever asks only for
    // articles lets it pass.
    virtual ImportFlow kept(LibraryRecord &&) { return ImportFlow::GoOn; }
    // One record that could not be read; `subject` is the file's path, `line` where the record
    // begins. The records after it still come. RecordEmpty is one that holds nothing to keep.
    virtual ImportFlow badRecord(Error &&error) = 0;
    // Bytes of the device that are done; at least once a mebibyte and at the end.
    virtual ImportFlow progress(qint64 done) = 0;
    // So many characters of the file `path` could not be read, see ReplacedText. Comes last.
    virtual void replaced(const QString &, qint64) {}
    // How a table is understood, before its first article.
    virtual void table(const TableReading &) {}
};

class Importer
{
public:
    virtual ~Importer() = default;

    // Reads from the device's position to its end; the device is open for reading, may be
    // sequential, and gives UTF-8 without a byte order mark (decodeddevice.h). `path` names it in
    // errors. Gives an error only for the whole of it: what can't be read (FileUnreadable,
    // FileTooLarge, FormatUnknown: no article found) or Cancelled when the sink said Stop; what the
    // sink got before that is good.
    virtual Result<void> read(QIODevice &device, const QString &path, ImportSink &sink) const = 0;
};

} // namespace acervo
