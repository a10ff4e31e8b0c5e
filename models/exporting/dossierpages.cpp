#include "dossierpages.h"

#include "contentspainting.h"
#include "coversetter.h"
#include "dossierpainting.h"
#include "dossierplan.h"
#include "dossierwork.h"
#include "indexsetter.h"
#include "packedlines.h"
#include "pagepainter.h"
#include "runninglines.h"

#include <cairo-svg.h>

#include <cmath>

namespace acervo {

namespace {

// A column of the plan: where its pages begin, and how the lines of a part are had.
struct Series
{
    const std::vector<PageStart> &starts;
    std::size_t parts = 0;
    std::function<Result<std::vector<LineBox>>(std::size_t part)> lines;
    int columns = 1; // of a page
    double step = 0; // between them

    int pages() const { return (static_cast<int>(starts.size()) + columns - 1) / columns; }
};

// The lines of one page of the series.
Result<std::vector<LineBox>> linesOf(const Series &series, std::size_t page)
{
    const PageStart begin = series.starts[page];
    const PageStart end =
        page + 1 < series.starts.size() ? series.starts[page + 1] : PageStart{.part = series.parts};
    std::vector<LineBox> all;
    for (std::size_t part = begin.part; part < series.parts && part <= end.part; ++part) {
        if (part == end.part && end.line == 0)
            break;
        auto lines = series.lines(part);
        if (!lines)
            return lines;
        const std::size_t first = part == begin.part ? begin.line : 0;
        const std::size_t last = part == end.part ? end.line : lines->size();
        for (std::size_t i = first; i < std::min(last, lines->size()); ++i)
            all.push_back(std::move((*lines)[i]));
    }
    return all;
}

struct Surface
{
    explicit Surface(cairo_surface_t *its)
        : surface(its)
        , cairo(cairo_create(surface))
    {}
    ~Surface()
    {
        cairo_destroy(cairo);
        cairo_surface_destroy(surface);
    }
    Surface(const Surface &) = delete;
    Surface &operator=(const Surface &) = delete;

    cairo_surface_t *surface;
    cairo_t *cairo;
};

cairo_surface_t *pictureSurface(PagePicture &picture)
{
    return cairo_image_surface_create_for_data(
        reinterpret_cast<unsigned char *>(picture.pixels.data()), CAIRO_FORMAT_RGB24, picture.width,
        picture.height, 4 * picture.width);
}

cairo_status_t append(void *bytes, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

struct DossierPages::Private
{
    Private(const DossierSetup &itsSetup, qsizetype count, const DossierWatch &itsWatch)
        : setup(itsSetup)
        , watch(itsWatch)
        , work(setup, count, watch)
    {}

    Result<std::vector<LineBox>> fromSpool(const BodyPart &part)
    {
        return work.spool.part(part.inSpool).transform([&part](const QByteArray &packed) {
            return linesOfPart(part, packed);
        });
    }

    // In the order of the pages.
    std::vector<Series> series()
    {
        std::vector<Series> all;
        if (plan.introduction)
            all.push_back({.starts = plan.introductionPages, .parts = 1, .lines = [this](auto) {
                               return fromSpool({.inSpool = *plan.introduction});
                           }});
        all.push_back({.starts = plan.contentsPages,
                       .parts = plan.contents.size() + 1,
                       .lines = [this](std::size_t part) -> Result<std::vector<LineBox>> {
                           ContentsSetter setter(work.typesetter, work.theme, setup);
                           return part == 0 ? setter.heading()
                                            : contentsLines(setter, plan, part - 1);
                       }});
        all.push_back({.starts = plan.bodyPages,
                       .parts = plan.body.size(),
                       .lines = [this](std::size_t part) { return fromSpool(plan.body[part]); }});
        all.push_back({.starts = plan.indexColumns,
                       .parts = static_cast<std::size_t>(plan.indexParts),
                       .lines =
                           [this](std::size_t part) {
                               return fromSpool(
                                   {.inSpool = plan.indexBegin + static_cast<qsizetype>(part)});
                           },
                       .columns = kIndexColumns,
                       .step = indexColumnStep(work.theme)});
        return all;
    }

    // All but the cover.
    Result<std::vector<PageColumn>> columnsOf(int page)
    {
        int first = 1;
        for (const Series &some : series()) {
            const int place = page - first;
            first += some.pages();
            if (place >= some.pages())
                continue;
            std::vector<PageColumn> columns;
            for (int column = 0; column < some.columns; ++column) {
                const auto at = static_cast<std::size_t>(place * some.columns + column);
                if (at >= some.starts.size())
                    break;
                auto lines = linesOf(some, at);
                if (!lines)
                    return std::unexpected(lines.error());
                columns.push_back({.x = column * some.step, .lines = std::move(*lines)});
            }
            return columns;
        }
        return std::vector<PageColumn>();
    }

    Result<void> paint(int page, cairo_t *cairo)
    {
        PagePainter painter(cairo, work.theme, setup.pictures);
        if (page == 0) {
            painter.paint({{.x = 0, .lines = cover}}, work.theme.page.coverTop, {}, {});
            return {};
        }
        return columnsOf(page).transform([&](const std::vector<PageColumn> &columns) {
            RunningLines running(work.typesetter, work.theme, setup, plan.pages);
            painter.paint(columns, work.theme.page.top, running.header(), running.footer(page + 1));
        });
    }

    const DossierSetup setup;
    const DossierWatch watch;
    DossierWork work;
    DossierPlan plan;
    std::vector<LineBox> cover;
};

DossierPages::DossierPages(std::unique_ptr<Private> itsOwn)
    : d(std::move(itsOwn))
{}

DossierPages::~DossierPages() = default;

Result<std::unique_ptr<DossierPages>> DossierPages::make(const DossierSetup &setup, qsizetype count,
                                                         const DossierSupplier &supply,
                                                         const DossierWatch &watch)
{
    auto made = std::make_unique<Private>(setup, count, watch);
    auto plan = planDossier(made->work, supply);
    if (!plan)
        return std::unexpected(plan.error());
    made->plan = std::move(*plan);
    made->cover =
        setCover(made->work.typesetter, made->work.theme, made->setup, made->plan.statistics).lines;
    return std::unique_ptr<DossierPages>(new DossierPages(std::move(made)));
}

int DossierPages::count() const { return d->plan.pages; }
double DossierPages::width() const { return d->work.theme.page.width; }
double DossierPages::height() const { return d->work.theme.page.height; }

Result<PagePicture> DossierPages::picture(int page, double scale)
{
    const double most = kWidestPicture / width();
    const double pixels = std::clamp(scale, 0.01, most);
    PagePicture picture{.width = static_cast<int>(std::lround(width() * pixels)),
                        .height = static_cast<int>(std::lround(height() * pixels)),
                        .pixels = {}};
    picture.pixels.fill('\xff', qsizetype{4} * picture.width * picture.height);
    const Surface surface(pictureSurface(picture));
    cairo_scale(surface.cairo, picture.width / width(), picture.height / height());
    return d->paint(page, surface.cairo).transform([&] {
        cairo_surface_flush(surface.surface);
        return std::move(picture);
    });
}

Result<QByteArray> DossierPages::drawing(int page)
{
    QByteArray svg;
    const Surface surface(cairo_svg_surface_create_for_stream(append, &svg, width(), height()));
    return d->paint(page, surface.cairo).transform([&] {
        cairo_surface_finish(surface.surface);
        return std::move(svg);
    });
}

} // namespace acervo
