#include "await.h"
#include "importjob.h"
#include "phases.h"
#include "queryparser.h"
#include "writingfloor.h"

#include <QFile>
#include <QTimer>

namespace acervo {

namespace {

// Saves a note four times a second, as a person does who writes while an import runs.
class NoteWriter : public QObject
{
public:
    explicit NoteWriter(Library &library)
        : m_library(library)
    {
        m_timer.callOnTimeout(this, [this] { save(); });
        m_timer.start(250);
    }
    const Samples &samples() const { return m_samples; }

private:
    void save()
    {
        if (m_isSaving)
            return;
        m_isSaving = true;
        const Clock clock;
        m_library
            .saveNote(ArticleId{1}, QStringLiteral("Saved %1 times").arg(m_samples.size()), m_entry)
            .then(this, [this, clock](const Result<EditOutcome> &outcome) {
                m_isSaving = false;
                if (!outcome) // no article yet
                    return;
                m_samples.add(clock.ms());
                m_entry = outcome->entry.id;
            });
    }

    Library &m_library;
    QTimer m_timer;
    Samples m_samples;
    std::optional<JournalId> m_entry;
    bool m_isSaving = false;
};

// As a person tags: one tag for many, most for a few, most articles with none.
bool giveTags(Library &library)
{
    const auto all = searchOnce(library, {});
    if (!all)
        return false;
    const std::vector<ArticleId> &articles = all->articles;
    for (size_t tag = 1; tag <= 20; ++tag) {
        QList<ArticleId> some;
        for (size_t i = tag; i < articles.size(); i += 7 * tag * tag)
            some.append(articles[i]);
        if (!await(library.addTag(some, QStringLiteral("tag %1").arg(tag))))
            return false;
    }
    return true;
}

} // namespace

bool measureImport(Bench &bench)
{
    Samples took;
    Samples processor;
    Samples saves;
    {
        const auto library = bench.open();
        if (!library)
            return false;
        const Clock clock;
        ImportJob *job = library->importFiles({bench.articlesFile()});
        const NoteWriter writer(*library);
        if (!waitFor(job))
            return false;
        took.add(clock.ms());
        processor.add(clock.processorMs());
        saves = writer.samples();
    }
    const WritingTime written =
        measureWriting({.library = bench.libraryFile(),
                        .cache = bench.cacheFile(),
                        .folder = bench.folder,
                        .commits = commitsOf(bench.libraryFile()) - qint64(saves.size())});
    Samples floor;
    Samples processorFloor;
    floor.add(written.ms);
    processorFloor.add(written.processorMs);
    bench.figures.add({.what = QStringLiteral("import, all of it"),
                       .samples = took,
                       .floors = floor,
                       .budget = {{Budget::Of::Ratio, 1.3}}});
    bench.figures.add({.what = QStringLiteral("import, processor time"),
                       .samples = processor,
                       .floors = processorFloor,
                       .budget = {}});
    bench.figures.add({.what = QStringLiteral("import, a note saved meanwhile"),
                       .samples = saves,
                       .floors = {},
                       .budget = {{Budget::Of::Most, 250}}});
    const auto library = bench.open();
    return library && written.ms > 0 && giveTags(*library);
}

} // namespace acervo
