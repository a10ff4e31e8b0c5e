// PdfFile is a PDF being written through cairo: pages, bookmarks, metadata. One thread.
#pragma once

#include "error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <cairo.h>

namespace acervo {

class WholeFile;

// So much of each is written.
inline constexpr qsizetype kLongestFact = 2000;

struct PdfMetadata
{
    QString title;
    QString author;
    QString subject;
    QString keywords;
    QDateTime created; // valid
};

class PdfFile
{
public:
    // Page size in points. The file must be open and outlive this.
    PdfFile(WholeFile &file, double width, double height);
    ~PdfFile();
    PdfFile(const PdfFile &) = delete;
    PdfFile &operator=(const PdfFile &) = delete;

    cairo_t *cairo() const { return m_cairo; }

    void setMetadata(const PdfMetadata &metadata);
    // Below `parent` (0: at the top); the result is a parent for others. `anchor` is the name of a
    // destination that is painted at any time.
    int addBookmark(int parent, const QString &title, const QByteArray &anchor, bool isOpen,
                    bool isBold);
    // Whether all was well so far: a full disk shows here.
    Result<void> status() const;
    // Writes what is left. Nothing may be painted afterwards.
    Result<void> finish();

private:
    WholeFile &m_file;
    cairo_surface_t *m_surface = nullptr;
    cairo_t *m_cairo = nullptr;
};

} // namespace acervo
