#include "dossierpainting.h"

#include "articlesetter.h"
#include "cleantext.h"
#include "coversetter.h"
#include "dossierplan.h"
#include "dossierwork.h"
#include "indexsetter.h"
#include "packedlines.h"
#include "pageseries.h"
#include "pdffile.h"

namespace acervo {

namespace {

constexpr qsizetype kEntriesAtOnce = 128;
constexpr qsizetype kPartsAtOnce = 16;

// More bookmarks than this are folded under their years.
constexpr std::size_t kMostOpenBookmarks = 60;

using SetBatch = std::vector<std::vector<LineBox>>; // the lines of each

SetBatch setEntries(Typesetter &typesetter, const DossierWork &work, const DossierPlan &plan,
                    qsizetype first)
{
    ContentsSetter setter(typesetter, work.theme, work.options);
    SetBatch batch;
    const auto count = static_cast<qsizetype>(plan.entries.size());
    for (qsizetype i = first; i < std::min(first + kEntriesAtOnce, count); ++i)
        batch.push_back(setter.entry(plan.entries[static_cast<std::size_t>(i)], i));
    return batch;
}

// The years and entries of the contents, as they come; the elements that hold them.
class ContentsPainting
{
public:
    ContentsPainting(DossierWork &work, const DossierPlan &plan, PageSeries &pages)
        : m_work(work)
        , m_plan(plan)
        , m_pages(pages)
    {}

    void begin()
    {
        auto lines = setter().heading();
        auto &opens = lines.front().parts.front().opens;
        opens.insert(opens.begin(), {"Sect"});
        m_pages.add(std::move(lines));
    }

    void add(std::vector<LineBox> entry)
    {
        const qsizetype index = m_next++;
        const bool beginsYear = m_plan.beginsYear(index);
        if (beginsYear) {
            const int year = m_plan.entries[static_cast<std::size_t>(index)].year;
            m_pages.add(setter().yearHeading(yearName(year, m_work.options)));
        }
        if (beginsYear || index == 0) {
            auto &opens = entry.front().parts.front().opens;
            opens.insert(opens.begin(), {"TOC"});
        }
        const bool isLast = m_next == static_cast<qsizetype>(m_plan.entries.size());
        int &closes = entry.back().parts.back().closes;
        if (isLast)
            closes += 2; // the list and the section
        else if (m_plan.beginsYear(m_next))
            closes += 1;
        m_pages.add(std::move(entry));
    }

private:
    ContentsSetter setter() const
    {
        return ContentsSetter(m_work.typesetter, m_work.theme, m_work.options);
    }

    DossierWork &m_work;
    const DossierPlan &m_plan;
    PageSeries &m_pages;
    qsizetype m_next = 0;
};

Result<void> paintContents(DossierWork &work, const DossierPlan &plan, PageSeries &pages)
{
    if (plan.entries.empty())
        return {};
    ContentsPainting contents(work, plan, pages);
    contents.begin();
    qsizetype next = 0;
    const auto start = [&]() -> Result<std::future<SetBatch>> {
        if (next >= static_cast<qsizetype>(plan.entries.size()))
            return std::future<SetBatch>();
        const qsizetype first = std::exchange(next, next + kEntriesAtOnce);
        return work.pool.run([&work, &plan, first](Typesetter &typesetter) {
            return setEntries(typesetter, work, plan, first);
        });
    };
    const auto take = [&](SetBatch batch) -> Result<void> {
        for (std::vector<LineBox> &entry : batch)
            contents.add(std::move(entry));
        return work.goOn(work.count);
    };
    auto done = inOrder(work.ahead(), start, take);
    pages.endColumn();
    return done;
}

// So many parts, as they lie in the spool.
Result<std::vector<QByteArray>> nextOfSpool(DossierWork &work, qsizetype most)
{
    std::vector<QByteArray> packed;
    for (qsizetype i = 0; i < most; ++i) {
        auto part = work.spool.next();
        if (!part)
            return std::unexpected(part.error());
        packed.push_back(std::move(*part));
    }
    return packed;
}

// Paints so many parts of the spool; `painted` is told of each batch how many are done.
Result<void> paintSpooled(DossierWork &work, qsizetype count, PageSeries &pages,
                          const std::function<Result<void>(qsizetype)> &painted)
{
    qsizetype next = 0;
    qsizetype done = 0;
    const auto start = [&]() -> Result<std::future<SetBatch>> {
        if (next >= count)
            return std::future<SetBatch>();
        const qsizetype some = std::min(kPartsAtOnce, count - next);
        next += some;
        auto packed = nextOfSpool(work, some);
        if (!packed)
            return std::unexpected(packed.error());
        return work.pool.run([parts = std::move(*packed)](Typesetter &) {
            SetBatch lines;
            for (const QByteArray &part : parts)
                lines.push_back(unpackedLines(part));
            return lines;
        });
    };
    const auto take = [&](SetBatch batch) -> Result<void> {
        done += static_cast<qsizetype>(batch.size());
        for (std::vector<LineBox> &part : batch)
            pages.add(std::move(part));
        return painted(done);
    };
    return inOrder(work.ahead(), start, take);
}

// Articles, then index: as they lie in the spool.
Result<void> paintText(DossierWork &work, const DossierPlan &plan, PageSeries &pages,
                       const PdfFile &pdf)
{
    if (auto rewound = work.spool.rewind(); !rewound)
        return rewound;
    const auto isWritten = [&](qsizetype steps) -> Result<void> {
        auto written = pdf.status();
        return written ? work.goOn(steps) : written;
    };
    auto articles = paintSpooled(work, work.count, pages,
                                 [&](qsizetype done) { return isWritten(work.count + done); });
    if (!articles)
        return articles;
    pages.endColumn(kIndexColumns, indexColumnStep(work.theme));
    auto index = paintSpooled(work, plan.indexParts, pages,
                              [&](qsizetype) { return isWritten(2 * work.count); });
    pages.endColumn();
    return index;
}

void addBookmarks(const DossierWork &work, const DossierPlan &plan, PdfFile &pdf)
{
    if (plan.entries.empty())
        return;
    const bool areOpen = plan.entries.size() <= kMostOpenBookmarks;
    pdf.addBookmark(0, work.options.words.contents, kContentsAnchor, false, false);
    int year = 0;
    for (std::size_t i = 0; i < plan.entries.size(); ++i) {
        const auto index = static_cast<qsizetype>(i);
        const ContentsEntry &entry = plan.entries[i];
        if (plan.beginsYear(index))
            year = pdf.addBookmark(0, yearName(entry.year, work.options), articleAnchor(index),
                                   areOpen, true);
        pdf.addBookmark(year, entry.title, articleAnchor(index), false, false);
    }
    if (plan.indexKinds.empty())
        return;
    const int back = pdf.addBookmark(0, work.options.words.index, kIndexAnchor, false, false);
    for (const IndexKind kind : plan.indexKinds)
        pdf.addBookmark(back, indexKindName(kind, work.options.words), indexKindAnchor(kind), false,
                        false);
}

} // namespace

Result<void> paintDossier(DossierWork &work, const DossierPlan &plan, PdfFile &pdf)
{
    PagePainter painter(pdf.cairo(), work.theme);
    const auto footer = [&](int page) {
        QString text = work.options.words.page;
        return text.replace(QLatin1StringView("%1"), QString::number(page))
            .replace(QLatin1StringView("%2"), QString::number(plan.pages));
    };
    PageSeries pages(painter, work.typesetter, work.theme,
                     shortTitle(cleanLine(work.options.title)), footer);
    painter.open({"Document"});
    pages.addBarePage(coverLines(work.typesetter, work.theme, work.options),
                      work.theme.page.coverTop);
    if (auto painted = paintContents(work, plan, pages); !painted)
        return painted;
    if (auto painted = paintText(work, plan, pages, pdf); !painted)
        return painted;
    painter.finish();
    addBookmarks(work, plan, pdf);
    return pdf.finish();
}

} // namespace acervo
