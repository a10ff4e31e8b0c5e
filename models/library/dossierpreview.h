// A DossierPreview has the pages of a dossier as its file would have them: first those of the first
// articles only, soon; then those of all. GUI thread. It stays until it is stopped; then it deletes
// itself, and says nothing more.
#pragma once

#include "dossierjob.h"
#include "pagepicture.h"

namespace acervo {

class Library;

// What there is to see.
struct PreviewExtent
{
    int pages = 0;
    qsizetype articles = 0; // that are on them
    double width = 0;       // of a page, in points
    double height = 0;
    int round = 0; // counts up whenever the pages are others

    bool operator==(const PreviewExtent &) const = default;
};

class DossierPreview : public DossierJob
{
    Q_OBJECT

public:
    using DossierJob::DossierJob;

    // The answer comes by painted(); pages are painted one after another. `scale`: pixels of a
    // point. A page that is wanted and not yet begun can be given up.
    virtual void want(int page, double scale) = 0;
    virtual void giveUp() = 0;
    // The answer comes by drawn().
    virtual void wantDrawing(int page) = 0;

Q_SIGNALS:
    void extentChanged(const acervo::PreviewExtent &extent);
    void painted(int round, int page, const acervo::PagePicture &picture);
    void drawn(int page, const QByteArray &svg); // as DossierPages has it
};

// Not for a file. Its pages to be looked at come for the first articles soon.
DossierPreview *dossierPages(Library &library, DossierRequest request, DossierUse use);

// Articles whose pages are shown before those of all.
inline constexpr qsizetype kFirstArticles = 30;

} // namespace acervo
