// DossierPages are the pages that writeDossier() would write, each painted when it is asked for, in
// any order: as pictures for looking at them, as drawings for printing. One thread at a time.
#pragma once

#include "dossier.h"
#include "linebox.h"
#include "pagepicture.h"

#include <memory>

namespace acervo {

class DossierPages
{
public:
    // Sets all articles; as in writeDossier(), with the same errors.
    static Result<std::unique_ptr<DossierPages>> make(const DossierSetup &setup, qsizetype count,
                                                      const DossierSupplier &supply,
                                                      const DossierWatch &watch = {});
    ~DossierPages();
    DossierPages(const DossierPages &) = delete;
    DossierPages &operator=(const DossierPages &) = delete;

    int count() const;
    double width() const; // points
    double height() const;

    // `page` is 0-based; `scale`: pixels of a point, so large that the picture is at most
    // kWidestPicture wide.
    Result<PagePicture> picture(int page, double scale);

    static constexpr int kWidestPicture = 6000;

    // The page as an SVG document: its letters are outlines, so that it is sharp at any size. It
    // needs no font and refers to nothing outside of itself.
    Result<QByteArray> drawing(int page);

private:
    struct Private;
    explicit DossierPages(std::unique_ptr<Private> itsOwn);

    std::unique_ptr<Private> d;
};

} // namespace acervo
